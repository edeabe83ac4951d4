/**
 * Mistakes on a page, each with the code of its finding and a word of its remedy.
 *
 * @typedef {object} PageFault
 * @property {string} what
 * @property {(page: string) => string} [break]
 * @property {Record<string, import('./site.js').Answer | string>} [answers] beside the page
 * @property {Record<string, string | undefined>} [headers] of the page
 * @property {string} code
 * @property {RegExp} de
 * @property {RegExp} en
 * @property {number} [exit] 1 if absent
 * @property {string[]} [also] codes that follow from the same mistake
 */

/** A sound page: element, script, preload hint and policy. The script's hash and the other server are put in later. */
export const PAGE = `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'">
<title>Werkstatt</title>
<link rel="preload" as="fetch" crossorigin href="/schedule.json">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<series-schedule src="/schedule.json" layout="list" reserve="2">
<a href="/termine/">Alle Termine der Reihe</a>
</series-schedule>
<script src="/series-schedule.js" async></script>
</body>
</html>
`;

const replace =
  (/** @type {string | RegExp} */ from, /** @type {string} */ to) => (/** @type {string} */ page) => {
    const broken = page.replace(from, to);
    if (broken === page) throw new Error(`${from} is not on the page`);
    return broken;
  };

const ELEMENT = /<series-schedule[^]*<\/series-schedule>/;
const policy = (/** @type {string} */ text) => replace(/content="default-src[^"]*"/, `content="${text}"`);

/** @type {PageFault[]} */
export const PAGE_FAULTS = [
  {
    what: 'a page without the widget',
    break: replace(ELEMENT, '<p>Demnächst.</p>'),
    code: 'no-embedding',
    also: [],
    de: /wo die Termine stehen sollen/,
    en: /where the dates belong/,
  },
  {
    what: 'an editor that removes the whole snippet',
    break: replace(/<series-schedule[^]*<\/script>/, '<p>Demnächst.</p>'),
    code: 'no-embedding',
    also: [],
    de: /wo die Termine stehen sollen/,
    en: /where the dates belong/,
  },
  {
    what: 'a whole snippet that stands as text',
    break: replace(
      /<series-schedule[^]*<\/script>/,
      '&lt;series-schedule src="/schedule.json"&gt;&lt;/series-schedule&gt;',
    ),
    code: 'escaped-tags',
    also: [],
    de: /Quelltext-Ansicht/,
    en: /source/,
  },
  {
    what: 'an editor that leaves the link alone',
    break: replace(/<\/?series-schedule[^>]*>/g, ''),
    code: 'only-link',
    de: /#series-schedule=/,
    en: /#series-schedule=/,
  },
  {
    what: 'an editor that removes data attributes',
    break: replace(ELEMENT, '<div><a href="/termine/">Alle Termine der Reihe</a></div>'),
    code: 'data-gone',
    de: /entfernt data-Attribute/,
    en: /removes data attributes/,
  },
  {
    what: 'a snippet that was pasted as text',
    break: replace(ELEMENT, '<p>&lt;series-schedule src="/schedule.json"&gt;&lt;/series-schedule&gt;</p>'),
    code: 'escaped-tags',
    de: /Quelltext-Ansicht/,
    en: /source view/,
  },
  {
    what: 'a snippet in a comment',
    break: replace(ELEMENT, '<!-- <series-schedule src="/schedule.json"></series-schedule> -->'),
    code: 'in-comment',
    de: /Entfernen Sie „<!--“/,
    en: /Remove “<!--”/,
  },
  {
    what: 'a snippet in a noscript',
    break: (page) => page.replace(ELEMENT, (code) => `<noscript>${code}</noscript>`),
    code: 'in-inert',
    de: /außerhalb von <noscript>/,
    en: /outside of <noscript>/,
  },
  {
    what: 'a snippet that a consent tool keeps in a template',
    break: (page) => page.replace(ELEMENT, (code) => `<template>${code}</template>`),
    code: 'in-inert',
    de: /außerhalb von <template>/,
    en: /outside of <template>/,
  },
  {
    what: 'a misspelt element',
    break: (page) => page.replaceAll(/(<\/?)series-schedule/g, '$1serie-schedule'),
    code: 'mistyped-element',
    de: /<serie-schedule> ist kein Element[^]*<series-schedule>/,
    en: /<serie-schedule> is not[^]*<series-schedule>/,
  },
  {
    what: 'a space that does not break in the tag',
    break: replace('<series-schedule src', '<series-schedule\u00a0src'),
    code: 'mistyped-element',
    de: /gewöhnlichen Leerzeichen/,
    en: /ordinary spaces/,
  },
  {
    what: 'quotation marks of a word processor around the address',
    break: replace('src="/schedule.json"', 'src=„/schedule.json“'),
    code: 'bad-src',
    de: /geraden Anführungszeichen/,
    en: /straight quotation marks/,
  },
  {
    what: 'an address without its second quotation mark',
    break: replace('src="/schedule.json" ', 'src="/schedule.json '),
    code: 'bad-src',
    de: /geraden Anführungszeichen/,
    en: /straight quotation marks/,
  },
  {
    what: 'a file of one computer as the address',
    break: replace('src="/schedule.json"', 'src="file:///C:/Termine/schedule.json"'),
    code: 'bad-src',
    de: /https:/,
    en: /https:/,
  },
  {
    what: 'a session that is not in the schedule',
    break: replace('layout="list"', 'session="3"'),
    code: 'unknown-session',
    de: /„3“[^]*: 1, 2\./,
    en: /“3”[^]*: 1, 2\./,
  },
  {
    what: 'a script that is not closed',
    break: replace(' async></script>', ' async />'),
    code: 'script-not-closed',
    de: /Schreiben Sie <\/script>/,
    en: /Write <\/script>/,
  },
  {
    what: 'a script for old browsers only',
    break: replace(' async></script>', ' nomodule></script>'),
    code: 'script-nomodule',
    de: /Entfernen Sie nomodule/,
    en: /Remove nomodule/,
  },
  {
    what: 'the address of the script instead of the schedule',
    break: replace('src="/schedule.json"', 'src="/series-schedule.js"'),
    code: 'is-script',
    de: /nicht die von series-schedule\.js/,
    en: /not that of series-schedule\.js/,
    also: ['preload-address'],
  },
  {
    what: 'an element whose src is gone',
    break: replace(' src="/schedule.json"', ''),
    code: 'no-src',
    de: /Ergänzen Sie src=/,
    en: /Add src=/,
  },
  {
    what: 'an address that is none',
    break: replace('src="/schedule.json"', 'src="https://"'),
    code: 'bad-src',
    de: /Schreiben Sie src=/,
    en: /Write src=/,
  },
  {
    what: 'a password in the address',
    break: replace('src="/schedule.json"', 'src="https://name:geheim@localhost:1/schedule.json"'),
    code: 'src-with-password',
    also: ['policy-connect', 'preload-address', 'unreachable'],
    de: /ohne Passwort/,
    en: /without a password/,
  },
  {
    what: 'a base on another server',
    break: replace('<title>', '<base href="http://localhost:1/"><title>'),
    code: 'base-elsewhere',
    also: ['policy-connect', 'policy-script', 'script-unreachable', 'unreachable'],
    de: /ganze Adressen/,
    en: /whole addresses/,
  },
  {
    what: 'a misspelt schedule',
    break: replace('src="/schedule.json"', 'src="/schedul.json"'),
    code: 'status-not-found',
    also: ['preload-address'],
    de: /Groß- und Kleinschreibung/,
    en: /upper and lower case/,
  },
  {
    what: 'a self-closed element',
    break: replace(ELEMENT, '<series-schedule src="/schedule.json" />'),
    code: 'self-closed',
    de: /<\/series-schedule>/,
    en: /<\/series-schedule>/,
  },
  {
    what: 'an element without its closing tag',
    break: replace('</series-schedule>', ''),
    code: 'not-closed',
    de: /<\/series-schedule>/,
    en: /<\/series-schedule>/,
  },
  {
    what: 'an element without a fallback',
    break: replace(/<a href.*<\/a>/, ''),
    code: 'no-fallback',
    de: /Setzen Sie einen Link/,
    en: /Put a link/,
  },
  {
    what: 'a misspelt attribute',
    break: replace('layout="list"', 'heading_level="3"'),
    code: 'unknown-attribute',
    de: /Meinten Sie heading-level\?/,
    en: /Did you mean heading-level\?/,
  },
  {
    what: 'an attribute with the prefix of another form',
    break: replace('layout="list"', 'data-layout="list"'),
    code: 'unknown-attribute',
    de: /Schreiben Sie layout/,
    en: /Write layout/,
  },
  {
    what: 'an unknown layout',
    break: replace('layout="list"', 'layout="kacheln"'),
    code: 'attribute-value',
    de: /cards, list, next/,
    en: /cards, list, next/,
  },
  {
    what: 'a link of comments',
    break: replace(ELEMENT, '<a rel="ugc" href="/t#series-schedule=%2Fschedule.json">Alle Termine</a>'),
    code: 'link-nofollow',
    de: /aus rel heraus/,
    en: /from rel/,
  },
  {
    what: 'the one line in the head',
    break: (page) =>
      page
        .replace(ELEMENT, '')
        .replace(/<script.*script>/, '')
        .replace(
          '<title>',
          '<script src="/series-schedule.js" data-src="/schedule.json" async></script><title>',
        ),
    code: 'one-line-in-head',
    de: /in den Inhalt \(body\)/,
    en: /into the body/,
  },
  {
    what: 'a renamed script of the one line',
    break: (page) =>
      page
        .replace(ELEMENT, '')
        .replace(/<script.*script>/, '<script src="/w.js" data-src="/termine" async></script>'),
    code: 'one-line-unrecognized',
    also: ['no-script'],
    de: /im Namen der Skriptdatei/,
    en: /name of the script file/,
  },
  {
    what: 'a missing script',
    break: replace(/<script.*script>/, ''),
    code: 'no-script',
    de: /Vorlage der Website/,
    en: /site’s template/,
  },
  {
    what: 'a script that is not there',
    answers: { '/series-schedule.js': { status: 404 } },
    code: 'script-unreachable',
    de: /Adresse des Skripts/,
    en: /address of the script/,
  },
  {
    what: 'a page at the address of the script',
    answers: {
      '/series-schedule.js': {
        body: '<!doctype html><p>Nicht gefunden',
        headers: { 'content-type': 'text/html' },
      },
    },
    code: 'script-is-page',
    de: /nicht gefunden/,
    en: /not found/,
  },
  {
    what: 'a script with a wrong type',
    answers: {
      '/series-schedule.js': {
        body: '/* series-schedule */',
        headers: { 'content-type': 'text/plain', 'x-content-type-options': 'nosniff' },
      },
    },
    code: 'script-type',
    also: ['script-unknown-version'],
    de: /Content-Type: text\/javascript/,
    en: /Content-Type: text\/javascript/,
  },
  {
    what: 'another file as the script',
    answers: { '/series-schedule.js': 'alert(1)' },
    code: 'script-other-file',
    de: /unverändert/,
    en: /unchanged/,
  },
  {
    what: 'a script that waits for consent',
    break: replace('<script src', '<script type="text/plain" src'),
    code: 'script-waits',
    de: /keine Einwilligung braucht/,
    en: /needs no consent/,
  },
  {
    what: 'a script of unknown version',
    answers: { '/series-schedule.js': '/* series-schedule, built by myself */' },
    code: 'script-unknown-version',
    exit: 0,
    de: /selbst gebaut/,
    en: /built it yourself/,
  },
  {
    what: 'two scripts',
    break: replace('</body>', '<script src="/alt/series-schedule.js" async></script></body>'),
    answers: { '/alt/series-schedule.js': '/* series-schedule, built by myself */' },
    code: 'scripts-differ',
    also: ['script-unknown-version'],
    de: /Behalten Sie eine/,
    en: /Keep one/,
  },
  {
    what: 'a hash of another file',
    break: replace('async', 'integrity="sha384-AAAA" async'),
    code: 'integrity-mismatch',
    de: /integrity="sha384-[\w+/]{60}/,
    en: /integrity="sha384-[\w+/]{60}/,
  },
  {
    what: 'a policy without the script',
    break: policy("default-src 'none'; connect-src 'self'"),
    code: 'policy-script',
    de: /Schreiben Sie: script-src 'self'/,
    en: /Write: script-src 'self'/,
  },
  {
    what: 'a policy without the schedule',
    break: policy("default-src 'none'; script-src 'self'; connect-src https://stats.example"),
    code: 'policy-connect',
    de: /Schreiben Sie: connect-src https:\/\/stats\.example 'self'/,
    en: /Write: connect-src https:\/\/stats\.example 'self'/,
  },
  {
    what: 'a policy of the header',
    headers: { 'content-security-policy': "script-src 'self'; connect-src 'none'" },
    code: 'policy-connect',
    de: /\(header\).*connect-src 'self'/,
    en: /\(header\).*connect-src 'self'/,
  },
  {
    what: 'trusted types of others',
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types dompurify" },
    code: 'policy-trusted-types',
    de: /trusted-types dompurify series-schedule/,
    en: /trusted-types dompurify series-schedule/,
  },
  {
    what: 'a policy with a nonce that the tag lacks',
    headers: { 'content-security-policy': "script-src 'nonce-abc' 'strict-dynamic'" },
    code: 'policy-inline',
    de: /Geben Sie dem Tag das nonce/,
    en: /Give the tag the nonce/,
  },
  {
    what: 'a sandbox',
    headers: { 'content-security-policy': 'sandbox allow-forms' },
    code: 'policy-sandbox',
    de: /sandbox allow-forms allow-scripts/,
    en: /sandbox allow-forms allow-scripts/,
  },
  {
    what: 'a policy in the body',
    break: (page) => {
      const [meta = ''] = /<meta http-equiv.*>/.exec(page) ?? [];
      return page.replace(meta, '').replace('</body>', `${meta}</body>`);
    },
    code: 'policy-in-body',
    de: /in den head/,
    en: /into the head/,
  },
  {
    what: 'a preload hint for another kind',
    break: replace('as="fetch"', 'as="script"'),
    code: 'preload-as',
    de: /as="fetch"/,
    en: /as="fetch"/,
  },
  {
    what: 'a preload hint without crossorigin',
    break: replace('crossorigin ', ''),
    code: 'preload-crossorigin',
    de: /crossorigin href=/,
    en: /crossorigin href=/,
  },
  {
    what: 'a preload hint with credentials',
    break: replace('crossorigin ', 'crossorigin="use-credentials" '),
    code: 'preload-credentials',
    de: /crossorigin ohne Wert/,
    en: /crossorigin without a value/,
  },
  {
    what: 'a preload hint for another address',
    break: replace('href="/schedule.json"', 'href="/termine/schedule.json"'),
    code: 'preload-address',
    de: /Adresse aus src/,
    en: /same address as in src/,
  },
  {
    what: 'a preload hint in the body',
    break: (page) => {
      const [hint = ''] = /<link rel="preload".*>/.exec(page) ?? [];
      return page.replace(hint, '').replace('</body>', `${hint}</body>`);
    },
    code: 'preload-in-body',
    exit: 0,
    de: /in den head/,
    en: /into the head/,
  },
  {
    what: 'a rule that hides what is not defined',
    answers: { '/style.css': '/* fouc */ p, :not(:defined) { color: red; display: none }' },
    code: 'hidden-undefined',
    de: /aus dieser Regel heraus/,
    en: /out of this rule/,
  },
  {
    what: 'a mistake in the schedule of the page',
    answers: { '/schedule.json': '{ "name": "Reihe" "subEvent": [] }' },
    code: 'json-comma-missing',
    de: /Setzen Sie nach diesem Wert ein Komma/,
    en: /Put a comma/,
  },
];
