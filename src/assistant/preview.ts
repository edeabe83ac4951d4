import { define } from '../element/define.ts';
import { hasId } from '../model/select-sessions.ts';
import { COLOUR_NAMES, propertyOf } from './embed/colours.ts';
import type { PreviewAnswer, PreviewMessage } from './see/message.ts';
import { spokenLines } from './see/spoken.ts';

/*
 * The page in the preview's frame. It has the real widget, with its request, its reader and its cards; only the answer to
 * its one request comes from the assistant instead of a server.
 */

/** Where the widget believes its schedule to be. */
const SCHEDULE = new URL('schedule.json', location.href).href;

define();

let text = '';
let edited: string | undefined;
let shownCard: string | null = '';
const element = document.createElement('series-schedule');

const request = window.fetch.bind(window);
window.fetch = (input, init) =>
  input === SCHEDULE
    ? Promise.resolve(new Response(text, { headers: { 'content-type': 'application/json' } }))
    : request(input, init);

// What the widget tells a webmaster of her draft stands beside the form, in her words.
const warn = console.warn.bind(console);
console.warn = (...words: unknown[]) => {
  if (!String(words[0]).startsWith('<series-schedule>')) warn(...words);
};

const answer = (message: PreviewAnswer) => parent.postMessage(message, location.origin);

/** Whether she reads the description here: what has the focus must not be cut off. */
let isRead = false;
document.addEventListener('focusin', (event) => {
  isRead ||= event.composedPath().some((one) => one instanceof Element && one.part.contains('description'));
  if (isRead) document.documentElement.removeAttribute('data-cut');
});

window.addEventListener('message', ({ source, origin, data }: MessageEvent<PreviewMessage>) => {
  if (source !== parent || origin !== location.origin || data.kind !== 'show') return;
  const { documentElement: root } = document;
  root.lang = data.lang;
  root.dataset.scheme = data.scheme;
  root.dataset.page = data.page;
  root.toggleAttribute('data-cut', data.isCut && !isRead);
  element.lang = data.lang;
  // It follows the page, as it does on the partner's own.
  element.theme = 'auto';
  element.now = data.moment;
  for (const name of COLOUR_NAMES) {
    const colour = data.colours[name];
    if (colour) element.style.setProperty(propertyOf(name), colour);
    else element.style.removeProperty(propertyOf(name));
  }
  element.images = data.hasPictures ? 'all' : 'own';
  const isAnother = data.session !== edited;
  edited = data.session;
  if (isAnother) shownCard = '';
  if (data.text === text) {
    if (isAnother) showEdited();
    return;
  }
  text = data.text;
  if (element.isConnected) void element.reload();
  else {
    element.setAttribute('src', SCHEDULE);
    document.body.append(element);
  }
});

/** Scrolls to the session that she edits, unless she is reading here. The page around the frame stays where it is. */
function showEdited(): void {
  const { series, shadowRoot } = element;
  const name = edited?.replace(/^#/, '');
  if (!name || !series || document.hasFocus()) return;
  const found = series.sessions.find((one) => hasId(one.id, name) || one.name === name);
  const card = found && shadowRoot?.querySelector(`[data-session="${CSS.escape(found.id)}"]`);
  // What she changes elsewhere, such as the title of the series, she looks for elsewhere.
  if (!card || card.textContent === shownCard) return;
  shownCard = card.textContent;
  window.scrollTo({ top: card.getBoundingClientRect().top + window.scrollY - ABOVE });
}

/** Pixels between the top of the frame and the session. */
const ABOVE = 16;

// A link must not lead the preview away.
document.addEventListener(
  'click',
  (event) => {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    if (!link || link.download || link.protocol === 'blob:') return;
    event.preventDefault();
    window.open(link.href, '_blank', 'noopener');
  },
  { capture: true },
);

/** Milliseconds until the cards stand still. */
const PAUSE = 250;
let timer: ReturnType<typeof setTimeout> | undefined;
let told = '';

/** Tells what a screen reader says, once nothing changes any more. */
function tellSpoken(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const lines = spokenLines(element);
    const text = JSON.stringify(lines);
    if (text !== told) answer({ kind: 'spoken', lines });
    told = text;
  }, PAUSE);
}

void customElements.whenDefined('series-schedule').then(() => {
  const watch = () => {
    if (element.shadowRoot)
      new MutationObserver(tellSpoken).observe(element.shadowRoot, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
  };
  // The shadow root is there after the first rendering.
  element.addEventListener('series-schedule-load', watch, { once: true });
  element.addEventListener('series-schedule-load', tellSpoken);
  element.addEventListener('series-schedule-load', showEdited);
  element.addEventListener('series-schedule-error', tellSpoken);
});

new ResizeObserver(() => answer({ kind: 'height', height: document.body.offsetHeight })).observe(
  document.body,
);
answer({ kind: 'ready' });
