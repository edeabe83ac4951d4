/* Entry for the script tag: defines the element and places it where the page asks for it. */
import { define } from './element/define.ts';
import { placeElements } from './element/embed.ts';
import { giveUp } from './element/warn.ts';

// An async script may run before the parser has reached all tags, and frameworks replace content without loading a
// page.
const PAGES = ['DOMContentLoaded', 'turbo:load', 'turbo:frame-load', 'htmx:load'];

run();
for (const type of PAGES) addEventListener(type, run, true);

function run() {
  try {
    define();
    placeElements();
  } catch (error) {
    giveUp(error);
  }
}
