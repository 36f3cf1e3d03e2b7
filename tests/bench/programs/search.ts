import { measureSearch } from '../search.ts';

process.stdout.write(JSON.stringify(await measureSearch(Number(process.argv[2]))));
