import { createPublicKey, verify } from 'node:crypto';
import { createServer } from 'node:http';

// The least that a signed endpoint can do: check, parse, and send a constant body. Settings come by the environment.
const { PUBLIC_KEY = '', PORT, BODY = '' } = process.env;
const prefix = '302a300506032b6570032100';
const key = createPublicKey({
  key: Buffer.from(prefix + PUBLIC_KEY, 'hex'),
  format: 'der',
  type: 'spki',
});
const body = Buffer.from(BODY);

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const bytes = Buffer.concat(chunks);
    const data = Buffer.concat([Buffer.from(header('x-signature-timestamp')), bytes]);
    if (!verify(null, data, key, Buffer.from(header('x-signature-ed25519'), 'hex'))) {
      response.writeHead(401).end();
      return;
    }
    const { type } = JSON.parse(bytes.toString()) as { type: number };
    const answer = type === 1 ? '{"type":1}' : body;
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(answer),
    });
    response.end(answer);
  });

  function header(name: string): string {
    return String(request.headers[name]);
  }
}).listen(Number(PORT), '127.0.0.1');
