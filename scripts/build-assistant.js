import { fileURLToPath } from 'node:url';
import { install } from './install.js';

// Builds only the assistant into dist, with the script that is there.
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await install();
const { buildAssistant } = await import('./assistant.js');
await buildAssistant('dist');
