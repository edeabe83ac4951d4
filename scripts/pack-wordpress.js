import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { install } from './install.js';
import { writePlugin, zipPlugin } from './wordpress-plugin.js';

// Writes the WordPress plug-in with the script of `dist`: node scripts/pack-wordpress.js
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await install();
await mkdir('.cache', { recursive: true });
await writePlugin('.cache/wordpress/series-schedule');
await writeFile('.cache/wordpress/series-schedule.zip', await zipPlugin('.cache/wordpress/series-schedule'));
console.log('.cache/wordpress/series-schedule.zip');
