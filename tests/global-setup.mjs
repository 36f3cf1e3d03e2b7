import { bundle } from '../src/dev/bundle.mjs';

/** Tests of whole processes run the bundle: it is built once, before any of them starts. */
export const setup = bundle;
