import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { freshDist } from './fresh-dist.js';
import { install } from './install.js';
import { writePlugin, zipPlugin } from './wordpress-plugin.js';

// Writes the WordPress plug-in, built from the current source: node scripts/pack-wordpress.js
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await install();
await writePlugin('.cache/wordpress/series-schedule', { dist: await freshDist() });
const zip = await zipPlugin('.cache/wordpress/series-schedule');
await writeFile('.cache/wordpress/series-schedule.zip', zip);
console.log(`.cache/wordpress/series-schedule.zip, ${Math.round(zip.length / 1000)} kB`);
