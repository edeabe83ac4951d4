import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inBrowsers } from './harness/browsers.js';
import { ACCEPT, compare, forget, keptPictures } from './pictures/kept.js';
import { LAUNCH, photograph } from './pictures/photograph.js';
import { picturesOf, SCENES } from './pictures/scenes.js';

/*
 * Compares the element's appearance with pictures that a person has accepted:
 *
 *   UPDATE_PICTURES=1 node scripts/test.js --engine chromium test/hosts/pictures.test.js   accepts all changes
 *   node test/hosts/pictures/contact-sheet.js                                              shows all on one sheet
 */

// Engines and systems draw text differently, so the kept pictures are for one engine on one system. Other tests measure
// whether engines treat the styles differently.
const only = process.platform === 'linux' ? ['chromium'] : [];

for (const name of Object.keys(SCENES)) {
  inBrowsers(
    `Pictures: ${name} looks like the accepted pictures`,
    async (world) => {
      const differences = [];
      for await (const [picture, actual] of photograph(world, name)) {
        differences.push(await compare(picture, actual));
      }
      const found = differences.filter(Boolean);
      assert.ok(!found.length, `${found.join('\n')}\nTo accept the new appearance: ${ACCEPT}`);
      assert.equal(differences.length, picturesOf(name).length);
    },
    { only, launch: LAUNCH },
  );
}

it('Pictures: every kept picture belongs to a scene', async () => {
  const taken = Object.keys(SCENES).flatMap(picturesOf);
  for (const name of await keptPictures()) if (!taken.includes(name)) await forget(name);
});
