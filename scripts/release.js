import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { freshDist } from './fresh-dist.js';
import { install } from './install.js';
import { readReleases, register } from './releases.js';

// Puts together what is published of this version: npm run release
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await install();
const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const dist = await freshDist();
const { failures } = register(await readReleases(), version, await readFile(`${dist}/series-schedule.js`));
for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exit(1);
// Imported only now, because `install` may have installed its packages.
const { writeRelease } = await import('./release-folder.js');
console.log(await writeRelease('release', { dist, version }));
