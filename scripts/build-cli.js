import { fileURLToPath } from 'node:url';
import { install } from './install.js';

// Builds only the command line into dist: before packing, and where a command needs it.
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await install();
const { buildCli } = await import('./cli.js');
await buildCli('dist');
