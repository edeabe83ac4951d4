/**
 * Why a target is missed, by its id in targets.js: what it is made of, and what was tried. The report prints it only
 * where the target is missed.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const REASONS = {
  'first-card':
    'The script has 18 kB more than the limit’s, which take 90 ms of a slow 4G, an eighth of the limit’s time; the first drawing, which holds the space, and the check of the document are the rest. The first format of dates is made while the answer is on its way. With the preload hint, which the README recommends, script and schedule travel side by side.',
  'cpu-3':
    'Most of both is not theirs: the empty page, and the first `Intl.DateTimeFormat` of a page, about 13 ms on this machine. What the widget does beyond that is a first drawing that holds the space while the schedule is on its way, a style sheet for all states and themes, the check of the document, and the second drawing; running the script itself takes a tenth of it. Tried and kept: a hint that has the browser compile the script at once, off the main thread; one style sheet for all elements; a schema that is built once it is needed.',
  growth:
    'The limit’s own card costs about ten times the wanted figure on this machine, so that the ratio at 3,000 sessions says more. A third of ours is reading and checking a session, a third is writing its texts and filling a copy of the card, and a third is the browser’s: style, layout and memory of 24 elements, the same as the limit’s, though it does not lay them out. Tried and kept: cards parsed once and copied, nothing kept of them but their elements, dates of one day written once, texts without markup read at once.',
  'long-last':
    'The last card waits for the page’s turns between the parts, some twenty-five of them, each with a frame; larger parts would make it sooner and the longest task longer.',
  'long-task':
    'At a quarter of the speed a part of 120 cards is drawn in one task. Smaller parts have it shorter and the last card later.',
};
