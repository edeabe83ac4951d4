import { readFile, writeFile } from 'node:fs/promises';
import { parseFilters } from '@ghostery/adblocker';

/*
 * Records the ad blockers' generic rules, for test/hosts/blockers.test.js. Rules for specific hosts are left out, because
 * they can't affect a host that the lists do not know. The package with the lists has a hundred megabytes, so it is not
 * a dependency; install it only for the recording:
 *
 *   npm install --prefix test --no-save @adguard/dnr-rulesets@3.3.20260320140136
 *   node test/hosts/harness/record-filter-lists.js && npm ci --prefix test
 */

const PACKAGE = new URL('../../node_modules/@adguard/dnr-rulesets/', import.meta.url);
const OUTPUT = new URL('../../fixtures/filter-lists/generic-rules.txt', import.meta.url);

/** AdGuard's numbers: ads (with EasyList), tracking (with EasyPrivacy), social, German (with EasyList Germany), nuisances. */
const LISTS = [2, 3, 4, 6, 18, 19, 20, 21, 22];

const { version } = JSON.parse(await readFile(new URL('package.json', PACKAGE), 'utf8'));
const lines = [
  `! From @adguard/dnr-rulesets ${version}: the rules of these lists that are for every page.`,
  '! AdGuard’s lists are under the GPL 3.0; EasyList, EasyPrivacy and EasyList Germany, of which the first, second',
  '! and fourth are made too, under the GPL 3.0 or CC BY-SA 3.0. Test data, no part of what is published.',
];
for (const id of LISTS) {
  const path = `dist/filters/declarative/ruleset_${id}/ruleset_${id}.json`;
  const [{ metadata }] = JSON.parse(await readFile(new URL(path, PACKAGE), 'utf8'));
  /** @type {string} */
  const text = metadata.rawFilterList;
  const about = (/** @type {string} */ key) => new RegExp(`^! ${key}: (.*?)\\r?$`, 'm').exec(text)?.[1];
  const { networkFilters, cosmeticFilters } = parseFilters(text, { debug: true });
  const requests = networkFilters.filter((filter) => {
    const isForHosts = filter.domains?.hostnames || filter.domains?.entities || filter.isHostnameAnchor();
    return !isForHosts && !filter.isException() && !/^[\w-]+(\.[\w-]+)+[\^/$]/.test(String(filter.rawLine));
  });
  const elements = cosmeticFilters.filter(
    (filter) => !filter.hasHostnameConstraint() && !filter.isUnhide() && !filter.isScriptInject(),
  );
  lines.push(`! ${about('Title')} ${about('Version')}, ${about('TimeUpdated')}`);
  lines.push(...[...requests, ...elements].map(({ rawLine }) => String(rawLine)));
}
await writeFile(OUTPUT, `${[...new Set(lines)].join('\n')}\n`);
