/**
 * Reasons why a figure is above its wanted value, by the target's id in targets.js: its main parts, and the attempts to
 * lower it. The report prints a reason only if the figure is above.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const REASONS = {
  size: 'The wanted 18 kB would be the widget without its calendar file (0.8 kB), the second language (0.4 kB) and the reader of HTML in texts (0.9 kB). The styles are 2.0 kB, the texts in German and English 1.2 kB. Tried and kept: only those parts of Lit and zod that are used, two minifiers, names of variables that compress well (0.4 kB), a browser of this decade for the CSS.',
  'first-card':
    'The script is 18 kB larger than the limit’s; that takes 90 ms on slow 4G, an eighth of the limit’s time; the rest is the first rendering, which reserves the space, and the validation of the document. The first date format is created while the request is pending. With the preload hint, which the README recommends, script and schedule are loaded in parallel.',
  'cpu-3':
    'Most of the work is not specific to either contestant: the empty page, and the first `Intl.DateTimeFormat` of a page, about 13 ms on this machine. In addition, the widget renders once to reserve the space while the schedule loads, applies a style sheet for all states and themes, validates the document, and renders a second time; running the script takes a tenth of that. Tried and kept: a hint that lets the browser compile the script at once, off the main thread; one style sheet for all elements; a schema that is built when it is first needed.',
  'cpu-30': 'As with three sessions, most of the work comes before the first card.',
  growth:
    'The limit’s own card costs about ten times the wanted figure on this machine, so the ratio at 3,000 sessions is more meaningful. A third of our cost is reading and validating a session, a third is formatting its texts and filling a copy of the card, and a third is the browser’s style, layout and memory for 24 elements, the same as the limit’s, although it does not lay them out. Tried and kept: parsing the card once and copying it, keeping only its elements, formatting the dates of one day once, a shortcut for texts without markup.',
  'long-last':
    'The cards are drawn in about twenty-five parts, and between two parts the widget yields to the event loop for a frame; larger parts would make the last card earlier and the longest task longer.',
  'long-task':
    'The longest task is the first, in which the script runs, reserves the space and creates the first date format: at a quarter of the speed, that format alone takes 50 ms, in hand-written code too. A part of 120 cards takes less; smaller parts did not change the figure. Tried: creating the format in a separate task, which saves about a seventh, but exceeds 20 kB by 32 bytes.',
  nodes:
    'Two of the eighteen are visually hidden texts: they name the session in the registration link and the calendar button; without them a screen reader’s list of links would read “Anmelden, Anmelden, Anmelden”. As attributes they would not be translated with the page. The other sixteen: the item, the date block with its three lines, the body, the line of time and place with four elements inside, the heading and the span with its language and direction, registration with its link, the calendar button.',
};
