import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inBrowsers } from './harness/browsers.js';
import { everyField, SESSIONS } from './harness/documents.js';
import { file } from './harness/network.js';
import { XSS } from './harness/payloads.js';

/*
 * The texts of a document are shown as plain text. There is one schedule for each payload, and each schedule has another
 * payload in each field, so that every field gets every payload.
 */

/** All elements and attributes of the widget's templates. */
const ELEMENTS =
  'a bdi button dd details div dl dt figcaption figure footer h2 h3 header img li ol p s slot span summary time ul'.split(
    ' ',
  );
const ATTRIBUTES =
  'alt aria-busy aria-disabled aria-expanded aria-hidden aria-label class data-action data-session datetime decoding dir hidden href lang loading name part referrerpolicy rel role src tabindex target type'.split(
    ' ',
  );

/** A policy that reports all markup and scripts that are not allowed; images may come from anywhere. */
const policyFor = (/** @type {string} */ provider) =>
  `default-src 'none'; script-src ${provider}; connect-src ${provider}; img-src * data: blob:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types series-schedule`;

/** The properties of the built-in prototypes, to detect pollution by a document. */
const builtIns = () =>
  [Object.prototype, Array.prototype, String.prototype, Function.prototype]
    .map((prototype) => Reflect.ownKeys(prototype).map(String).join())
    .join('\n') + ('__pwned' in window ? ' __pwned' : '');

/**
 * @param {import('./harness/browsers.js').World} world
 * @param {readonly import('./harness/documents.js').Kind[]} kinds of the fields that get a payload
 * @param {string} picture address of images in fields without a payload
 */
async function showPayloads(world, kinds, picture) {
  XSS.forEach((_, first) => {
    let next = first;
    const payload = () => XSS[next++ % XSS.length];
    const fill = Object.fromEntries(kinds.map((kind) => [kind, payload]));
    const url = (/** @type {string} */ plain) => (plain === 'bild.png' ? picture : plain);
    world.network.route(`/${first}.json`, JSON.stringify(everyField({ url, ...fill })));
  });
  const addresses = XSS.map((_, index) => `${world.provider}/${index}.json`);
  const body = addresses
    .map((src) => `<series-schedule src="${src}"><a href="/termine">Alle Termine</a></series-schedule>`)
    .concat(`<script src="${world.script}" async=""></script>`)
    .join('\n');
  let before = '';
  const host = await world.open(body, {
    headers: { 'content-security-policy': policyFor(world.provider) },
    before: async (page) => {
      before = await page.evaluate(builtIns);
    },
  });
  await host.shows(...addresses.map(() => SESSIONS));
  const markup = await host.read('anatomy');
  assert.deepEqual(except(markup.elements, ELEMENTS), []);
  assert.deepEqual(
    except(
      markup.attributes.map((/** @type {string} */ one) => one.replace(/.*\[|\]/g, '')),
      ATTRIBUTES,
    ),
    [],
  );
  assert.equal(await host.page.evaluate(builtIns), before);
  assert.equal(await host.read('lightMarkup'), body);
  await host.assertQuiet();
  return { host, markup, addresses };
}

const except = (/** @type {string[]} */ all, /** @type {string[]} */ known) =>
  all.filter((one) => !known.includes(one));

it('S14 there are at least 200 different payloads', () => {
  assert.ok(new Set(XSS).size >= 200);
  assert.equal(new Set(XSS).size, XSS.length);
});

it('S14 the payloads reach every field of the schema', async () => {
  const schema = JSON.parse(String(await file('dist/schedule.schema.json')));
  const known = fieldsIn(schema.$defs.series, schema);
  const filled = new Set(pathsIn(everyField()));
  assert.ok(known.length > 80, `${known.length} fields`);
  assert.deepEqual(
    known.filter((path) => !filled.has(path)),
    [],
  );
});

inBrowsers('S14 shows payloads in text fields as plain text, without any other effect', async (world) => {
  const picture = `${world.network.origin('bilder')}/x.png`;
  const { host, markup, addresses } = await showPayloads(world, ['text', 'rich', 'contact', 'id'], picture);
  assert.deepEqual(markup.sources, []);
  const expected = [`${world.partner}/`, world.script, ...addresses];
  assert.deepEqual(host.requests.toSorted(), expected.toSorted());
  // Makes sure that the texts are shown at all.
  assert.ok(markup.text.includes('<img src=x onerror=window.__pwned=1>'));
  assert.ok(markup.links.includes('https://example.org/anmelden'));
  const unexpected = markup.links.filter(
    (/** @type {string} */ one) =>
      !/^(https|webcal):\/\/example\.org\/|^mailto:|^tel:/.test(one) && !one.startsWith(`${world.provider}/`),
  );
  assert.deepEqual(unexpected, []);
});

inBrowsers('S14 payloads in dates, links, terms and numbers have no effect', async (world) => {
  const { host, markup } = await showPayloads(
    world,
    ['url', 'date', 'term', 'number', 'zone', 'language'],
    '',
  );
  // Some payloads are relative URLs of images on the schedule's own server, which is allowed.
  const own = [`${world.partner}/`, `${world.provider}/`];
  assert.deepEqual(
    host.requests.filter((url) => !own.some((origin) => url.startsWith(origin))),
    [],
  );
  const unexpected = [...markup.links, ...markup.sources].filter(
    (one) => !/^(https:|webcal:|mailto:|tel:)/.test(one),
  );
  assert.deepEqual(unexpected, []);
});

/**
 * The paths of all fields in a JSON schema, without list indices.
 *
 * @param {any} schema
 * @param {any} root
 * @param {string} path
 * @returns {string[]}
 */
function fieldsIn(schema, root, path = '') {
  const target = schema.$ref ? root.$defs[schema.$ref.replace('#/$defs/', '')] : schema;
  // A reference to a single value is one field, whatever forms it may have.
  if (schema.$ref && !target.properties) return [path];
  const branches = [...(target.anyOf ?? []), ...(target.items ? [target.items] : [])];
  const below = Object.entries(target.properties ?? {}).flatMap(([name, one]) =>
    fieldsIn(one, root, path ? `${path}.${name}` : name),
  );
  return [
    ...new Set([...(path ? [path] : []), ...below, ...branches.flatMap((one) => fieldsIn(one, root, path))]),
  ];
}

/** @param {any} value @param {string} path @returns {string[]} */
function pathsIn(value, path = '') {
  if (Array.isArray(value)) return value.flatMap((one) => pathsIn(one, path));
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, one]) => pathsIn(one, path ? `${path}.${key}` : key)),
  ];
}
