/**
 * Reasons why a figure is above its wanted value, by the target's id in targets.js: its main parts, and the attempts to
 * lower it. The report prints a reason only if the figure is above.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const REASONS = {
  size: 'Lit takes 5.0 kB, zod 3.3 kB, @lit/task 0.5 kB, the style sheet 2.2 kB, the texts in German and English 2.0 kB; docs/design.md, “Size”, says what was tried.',
  'first-card-preload':
    'Not explained yet. The last run shared its machine with other programs; with libraries cut to size the figure was 1.00. Script and schedule are loaded in parallel, so what is left is the larger script and the first rendering with Lit.',
  'first-card':
    'The script is 26 kB larger than the limit’s, which takes about 130 ms on slow 4G; the rest is the first rendering, which reserves the space, and the validation of the document. The first date format is created while the request is pending. With the preload hint, which the README recommends, script and schedule are loaded in parallel.',
  'cpu-3':
    'Most of the work is not specific to either contestant: the empty page, and the first `Intl.DateTimeFormat` of a page, about 13 ms on this machine. In addition, the widget renders once to reserve the space while the schedule loads, applies a style sheet for all states and themes, validates the document, and renders a second time; running the script takes a tenth of that. Tried and kept: a hint that lets the browser compile the script at once, off the main thread; one style sheet for all elements; a schema that is built when it is first needed.',
  'cpu-30': 'As with three sessions, most of the work comes before the first card.',
  'cpu-300':
    'Lit makes a copy of sixteen templates for a card, and fifty comments; code written by hand makes one. The last run shared its machine with other programs; a quiet one has to tell how much is left above 0.80.',
  'long-last':
    'The cards are drawn in about twenty-five parts, and between two parts the widget yields to the event loop for a frame; larger parts would make the last card earlier and the longest task longer.',
  'long-task':
    'The longest task is the first, in which the script runs, reserves the space and creates the first date format: at a quarter of the speed, that format alone takes 50 ms, in hand-written code too. A part of 120 cards takes less; smaller parts did not change the figure.',
  'leak-heap':
    'Within the noise of the engine’s own tools: a card that leaked would be a hundred times as large.',
  nodes:
    'Two of the eighteen are visually hidden texts: they name the session in the registration link and the calendar button; without them a screen reader’s list of links would read “Anmelden, Anmelden, Anmelden”. As attributes they would not be translated with the page. The other sixteen: the item, the date block with its three lines, the body, the line of time and place with four elements inside, the heading and the span with its language and direction, registration with its link, the calendar button.',
};
