/**
 * The tests on host pages that `npm test` runs, by the names of their files. They were chosen by their time in Chromium and
 * by the mutations that they alone notice: about a third of the time of all, and three quarters of the mutations. Left out
 * are those that wait for real time limits (`limits`, `retries`), measure time or load (`cost`, `linear-time`,
 * `big-documents`), go through many pages, sizes or themes (`contrast`, `dark`, `focus`, `language`, `motion`), or test
 * what seldom changes (`old-browser`, `frameworks`). test/README.md marks the mutations that these do not notice.
 */
export const QUICK_HOSTS = [
  // How it looks, reads and sounds; the pictures take longest, so they begin.
  'pictures',
  'directions',
  'headings-and-names',
  'listening-list',
  'partner-pages',
  'print',
  'reader-mode',
  'text-controls',
  'theme-input',
  'translator',
  // Whether the widget appears, in each way to embed it.
  'embedding',
  'click',
  'consent',
  'editors',
  'fallback',
  'navigation',
  'own-server',
  'places',
  'real-servers',
  // Whether it harms the page or is harmed by it.
  'csp',
  'custom-property-names',
  'device-reads',
  'events',
  'isolation',
  'leaks',
  'privacy',
  'work',
  // What it makes of documents, good and bad.
  'extremes',
  'faults',
  'links-and-pictures',
  'schema-version',
  'source',
  'structured-data',
  'urls',
  // When it asks for them.
  'comeback',
  'sharing',
  // What the documents say of it; a second each.
  'accessibility-text',
  'privacy-text',
];
