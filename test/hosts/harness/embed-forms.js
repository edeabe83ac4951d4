/*
 * The four forms of the snippet, as webmasters paste them into an editor. They have example hosts, so that an editor's
 * recorded output does not depend on the hosts of a test.
 */
const SCHEDULE = 'https://anbieter.example/schedule.json';
const SCRIPT = 'https://anbieter.example/series-schedule.js';
const PAGE = 'https://partner.example/termine';

export const EMBED_FORMS = {
  element: `<series-schedule src="${SCHEDULE}"><a href="${PAGE}">Alle Termine</a></series-schedule><script src="${SCRIPT}" async></script>`,
  'one line': `<script src="${SCRIPT}" data-src="${SCHEDULE}" async></script>`,
  div: `<div data-series-schedule="${SCHEDULE}"><a href="${PAGE}">Alle Termine</a></div>`,
  link: `<a href="${PAGE}#series-schedule=${encodeURIComponent(SCHEDULE)}">Alle Termine</a>`,
};

/** Replaces the example hosts with those of a test. @param {string} html @param {import('./browsers.js').World} world */
export const atHome = (html, { provider, partner }) =>
  html
    .replaceAll('https://anbieter.example', provider)
    .replaceAll('https%3A%2F%2Fanbieter.example', encodeURIComponent(provider))
    .replaceAll('https://partner.example', partner);
