import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inBrowsers } from './harness/browsers.js';
import { ACCEPT, compare, forget, keptPictures } from './pictures/kept.js';
import { LAUNCH, photograph } from './pictures/photograph.js';
import { picturesOf, SCENES } from './pictures/scenes.js';

/*
 * How the element looks, compared with pictures that somebody has looked at:
 *
 *   UPDATE_PICTURES=1 node scripts/test.js --engine chromium test/hosts/pictures.test.js   accepts what has changed
 *   node test/hosts/pictures/contact-sheet.js                                              shows all on one sheet
 */

// Each engine draws letters in its own way, and each system: one kept set serves one of each. What engines do
// differently with the styles, other tests find by measuring.
const only = process.platform === 'linux' ? ['chromium'] : [];

for (const name of Object.keys(SCENES)) {
  inBrowsers(
    `Pictures: ${name} looks as it did when it was accepted`,
    async (world) => {
      const differences = [];
      for await (const [picture, actual] of photograph(world, name)) {
        differences.push(await compare(picture, actual));
      }
      const found = differences.filter(Boolean);
      assert.ok(!found.length, `${found.join('\n')}\nTo accept how it looks now: ${ACCEPT}`);
      assert.equal(differences.length, picturesOf(name).length);
    },
    { only, launch: LAUNCH },
  );
}

it('Pictures: none is kept that is not taken', async () => {
  const taken = Object.keys(SCENES).flatMap(picturesOf);
  for (const name of await keptPictures()) if (!taken.includes(name)) await forget(name);
});
