import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { persona } from '../../src/local/personas.ts';
import { kinds } from './transport-kinds.ts';
import type { Stage } from './transport.ts';
import { gist, setStage } from './transport.ts';
import { corpus } from './transport-corpus.ts';

const stages: Stage[] = [];
beforeAll(async () => {
  for (const kind of kinds) stages.push(await setStage(kind));
});
afterAll(async () => {
  for (const stage of stages) await stage.stop();
});

describe.each(['server', 'direct messages', 'elsewhere'] as const)('in the %s', (where) => {
  it.each(corpus)('both transports give the same for %s, and Discord takes it', async (_, acts) => {
    const gists = await Promise.all(
      stages.map(async (stage) => (await stage.play(acts, where)).map(gist)),
    );
    const [first, ...others] = gists;
    for (const other of others) expect(other).toEqual(first);
    for (const { response, failure, refusals } of first ?? []) {
      expect(response).toBeDefined();
      expect(failure).toBeUndefined();
      expect(refusals).toEqual([]);
    }
  });
});

describe.each(kinds.map(({ name }, index) => [name, index] as const))('over %s', (_, index) => {
  const stage = (): Stage => {
    const found = stages[index];
    if (!found) throw new Error('No stage was set');
    return found;
  };

  it('a person sees the picture and its alt text', async () => {
    const [exchange] = await stage().play([
      { kind: 'command', name: 'summary', options: { article: 'tram-line' } },
    ]);
    expect(exchange?.message?.attachments).toMatchObject([{ description: 'A blue tram' }]);
    expect(JSON.stringify(exchange?.message?.components)).toContain('City council approves');
  });

  it('a command that takes long is deferred, and its reply follows', async () => {
    const { local, events, play, nextCall } = stage();
    const edited = nextCall(/@original$/);
    const [exchange] = await play([{ kind: 'command', name: 'slow', options: {} }]);
    expect(exchange?.response?.type).toBe(5);
    events.emit('finish');
    expect(await edited).toMatchObject({ method: 'PATCH', status: 200, refusals: [] });
    const { channelId, userId } = persona(local.world, 'member');
    expect(JSON.stringify(local.messages(channelId, userId).at(-1))).toContain('At last.');
  });

  it('a break of the connection to Discord after it took an answer changes nothing for the person', async () => {
    const { local, lines, play } = stage();
    const before = lines.length;
    local.faults.add({ route: /callback/, when: 'after', effect: { kind: 'reset' } });
    const [exchange] = await play([
      { kind: 'command', name: 'summary', options: { article: 'tram-line' } },
    ]);
    local.faults.clear();
    expect(exchange?.failure).toBeUndefined();
    expect(exchange?.refusals).toEqual([]);
    expect(lines.slice(before).filter(({ level }) => level === 'error')).toEqual([]);
  });
});

it('is up while Discord reaches it', () => {
  expect(stages.map(({ running }) => running.transport.up)).toEqual([true, true]);
});
