// npm start and the other commands: installs and bundles when something changed, then runs the bundle.
import { ensureInstalled } from './install.mjs';

ensureInstalled();
const { bundle } = await import('./bundle.mjs');
await bundle();
// Node 22 and newer keep the compiled code between starts.
const module = await import('node:module');
module.enableCompileCache?.();
await import('../../dist/main.js');
