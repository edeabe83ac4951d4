/* global document */

import { timeMachine } from './time-machine.js';

/** Attributes that the settings change on all views of the example series, and only on the first one. */
const FOR_ALL = ['lang', 'theme'];
const FOR_FIRST = ['layout', 'show'];

for (const chapter of document.querySelectorAll('.chapter'))
  timeMachine(/** @type {HTMLElement} */ (chapter));

const first = find('#example');
const views = document.querySelectorAll('[data-example]');
const settings = /** @type {HTMLFormElement} */ (find('#settings'));
const code = find('#example-code');
const writtenCode = code.textContent;

settings.addEventListener('input', apply);
// The fields still have their old values during the reset event.
settings.addEventListener('reset', () => setTimeout(apply));
// Enter in a field would submit the form, and it has no target.
settings.addEventListener('submit', (event) => event.preventDefault());
// Browsers restore the fields when a visitor returns to the page.
apply();

function apply() {
  const wanted = new FormData(settings);
  const text = (/** @type {string} */ name) => String(wanted.get(name) ?? '');
  for (const view of views) {
    for (const name of FOR_ALL) setAttribute(view, name, text(name));
  }
  for (const name of FOR_FIRST) setAttribute(first, name, text(name));
  const attributes = [...FOR_FIRST, ...FOR_ALL]
    .map((name) => text(name) && ` ${name}="${text(name)}"`)
    .join('');
  code.textContent = writtenCode.replace('>', `${attributes}>`);
}

/** Sets an attribute, or removes it if the value is empty, for its default. */
function setAttribute(
  /** @type {Element} */ element,
  /** @type {string} */ name,
  /** @type {string} */ value,
) {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}

/** @returns {HTMLElement} */
function find(/** @type {string} */ selector) {
  const found = /** @type {HTMLElement | null} */ (document.querySelector(selector));
  if (!found) throw new Error(`demo/index.html has no ${selector}`);
  return found;
}
