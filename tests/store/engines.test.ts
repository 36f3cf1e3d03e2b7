import { storeContract } from '../contracts/store.ts';
import { engines } from '../contracts/store-engines.ts';

for (const engine of engines) storeContract(engine);
