/* Entry for the script tag: defines the element and places it where the page asks for it. */
import { define } from './element/define.ts';
import { placeElements } from './element/embed.ts';
import { isWhole } from './element/is-whole.ts';
import { giveUp, warn } from './element/warn.ts';

/**
 * Events after which tags may stand on the page that were not there before: an async script may run before the parser has
 * reached them, and frameworks replace content without loading a page. The last one is for pages that do so by other means.
 */
const PAGES = [
  'DOMContentLoaded',
  'turbo:load',
  'turbo:frame-load',
  'htmx:load',
  'htmx:after:process',
  'astro:page-load',
  'swup:page:view',
  'up:fragment:inserted',
  'series-schedule-place',
];

if (isWhole()) {
  run();
  for (const type of PAGES) addEventListener(type, run, true);
} else {
  warn('has been damaged by a minifier; leave series-schedule.js out of it, or use series-schedule.min.js.');
}

function run() {
  try {
    define();
    placeElements();
  } catch (error) {
    giveUp(error);
  }
}
