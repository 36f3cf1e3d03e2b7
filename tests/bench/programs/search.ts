import { measureSearch } from '../search.ts';

const [, , count, translated] = process.argv;
process.stdout.write(JSON.stringify(await measureSearch(Number(count), translated !== undefined)));
