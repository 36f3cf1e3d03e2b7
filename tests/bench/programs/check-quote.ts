import { measureQuoteCheck } from '../check-quote.ts';

process.stdout.write(JSON.stringify(await measureQuoteCheck(Number(process.argv[2]))));
