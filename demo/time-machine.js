/* global document, requestAnimationFrame, HTMLButtonElement */
/** @import { Series, SeriesScheduleElement } from '../dist/types/index.js' */

import { changesOf, momentsOf } from './moments.js';

/** Labels for the last change and the next one. */
const LATEST = {
  opening: 'Zuletzt öffnete die Anmeldung',
  closing: 'Zuletzt endete die Anmeldung',
  beginning: 'Zuletzt begann',
  end: 'Zuletzt ging zu Ende',
};
const NEXT = {
  opening: 'Als Nächstes öffnet die Anmeldung',
  closing: 'Als Nächstes endet die Anmeldung',
  beginning: 'Als Nächstes beginnt',
  end: 'Als Nächstes geht zu Ende',
};

/**
 * Shows all elements of a chapter at another moment, chosen with a slider, with buttons that go from change to change,
 * or with buttons that have a moment in `data-now`; an empty value means the present.
 *
 * @param {HTMLElement} chapter
 */
export function timeMachine(chapter) {
  const slider = /** @type {HTMLInputElement} */ (find(chapter, '[type=range]'));
  const output = find(chapter, 'output');
  const latest = find(chapter, '.latest');
  const marks = find(chapter, '.marks');
  const presets = /** @type {HTMLButtonElement[]} */ ([...chapter.querySelectorAll('[data-now]')]);
  /** @returns {NodeListOf<SeriesScheduleElement>} */
  const elements = () => chapter.querySelectorAll('series-schedule');

  /** The shown moment in milliseconds since the epoch; undefined for the present. */
  let now = /** @type {number | undefined} */ (undefined);
  let changes = /** @type {ReturnType<typeof changesOf>} */ ([]);
  let moments = /** @type {number[]} */ ([]);
  let inWords = /** @type {ReturnType<typeof momentFormat>} */ (() => ['', '']);
  let frame = 0;

  function start(/** @type {Series} */ series) {
    changes = changesOf(series);
    inWords = momentFormat(series.timeZone);
    const instants = changes.map(({ instant }) => instant);
    moments = momentsOf(instants, presets.map(momentOf).filter(isKnown));
    const last = moments.length - 1;
    const present = positionOf(Date.now());
    slider.max = String(last);
    marks.replaceChildren(
      ...instants.map((instant) => mark(positionOf(instant) / last, '')),
      ...(present > 0 && present < last ? [mark(present / last, 'present')] : []),
    );
    for (const control of chapter.querySelectorAll('button, [type=range]'))
      control.removeAttribute('disabled');
    go(now);
  }

  function go(/** @type {number | undefined} */ moment) {
    now = moment;
    const shown = now ?? Date.now();
    const position = String(positionOf(shown));
    if (slider.value !== position) slider.value = position;
    const [day, time] = inWords(shown);
    output.replaceChildren(inSpan(`${day}, `), inSpan(now === undefined ? 'jetzt' : time));
    slider.setAttribute('aria-valuetext', output.textContent ?? '');
    const past = changes.findLast(({ instant }) => instant <= shown);
    latest.textContent = past ? sentence(past, LATEST) : sentence(changes[0], NEXT);
    for (const preset of presets) preset.setAttribute('aria-pressed', String(momentOf(preset) === now));
    for (const element of elements()) element.now = now;
  }

  /** The last position at or before a moment. */
  function positionOf(/** @type {number} */ moment) {
    const position = moments.findLastIndex((one) => one <= moment);
    return Math.max(0, position);
  }

  /** The next change after the shown moment, or the last one before it; if there is none, the slider's end. */
  function neighbour(/** @type {number} */ step) {
    const shown = now ?? Date.now();
    const next =
      step > 0
        ? changes.find(({ instant }) => instant > shown)
        : changes.findLast(({ instant }) => instant < shown);
    return next?.instant ?? moments.at(step > 0 ? -1 : 0);
  }

  slider.addEventListener('input', () => {
    // Screen readers announce the slider's value; a live output would announce it a second time.
    output.setAttribute('aria-live', 'off');
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      go(moments[slider.valueAsNumber]);
    });
  });
  chapter.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    const { step, now: preset } = target.dataset;
    if (step === undefined && preset === undefined) return;
    output.setAttribute('aria-live', 'polite');
    go(step ? neighbour(Number(step)) : momentOf(target));
  });
  chapter.addEventListener('series-schedule-load', ({ series }) => start(series));
  // The element may have loaded before this module ran.
  for (const { series } of elements()) if (series) start(series);
}

/** A preset button's moment; undefined for the present. */
const momentOf = (/** @type {HTMLButtonElement} */ { dataset: { now } }) =>
  now ? Date.parse(now) : undefined;

/** @type {(moment: number | undefined) => moment is number} */
const isKnown = (moment) => moment !== undefined;

/** Formats day and time in a zone: “Mittwoch, 28. April 2021” and “14:30 Uhr”. */
function momentFormat(/** @type {string | undefined} */ timeZone) {
  const day = new Intl.DateTimeFormat('de', { dateStyle: 'full', timeZone });
  const time = new Intl.DateTimeFormat('de', { timeStyle: 'short', timeZone });
  return (/** @type {number} */ moment) => [day.format(moment), `${time.format(moment)}\xa0Uhr`];
}

/** Names simultaneous changes of the same kind together. */
function sentence(
  /** @type {ReturnType<typeof changesOf>[number] | undefined} */ change,
  /** @type {typeof LATEST} */ words,
) {
  const what = change?.what ?? [];
  const kinds = [...new Set(what.map(({ kind }) => kind))];
  const named = (/** @type {string} */ kind) => what.flatMap((one) => (one.kind === kind ? one.name : []));
  return kinds.map((kind) => `${words[kind]}: ${named(kind).join(', ')}`).join(' · ');
}

/** A line across the slider, at a fraction of its length. */
function mark(/** @type {number} */ share, /** @type {string} */ className) {
  const line = document.createElement('span');
  line.className = className;
  line.style.setProperty('--share', String(share));
  return line;
}

function inSpan(/** @type {string | undefined} */ text = '') {
  const span = document.createElement('span');
  span.textContent = text;
  return span;
}

/** @returns {HTMLElement} */
function find(/** @type {HTMLElement} */ chapter, /** @type {string} */ selector) {
  const found = /** @type {HTMLElement | null} */ (chapter.querySelector(selector));
  if (!found) throw new Error(`demo/index.html has a chapter without ${selector}`);
  return found;
}
