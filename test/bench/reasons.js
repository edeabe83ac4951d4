/**
 * Why more is measured than wanted, by the target's id in targets.js: what it is made of, and what was tried. The report
 * prints it only where that is so.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const REASONS = {
  size: 'What is wanted, 18 kB, would be the widget without its calendar file (0.8 kB) and without a second language and what reads HTML in texts (0.4 and 0.9 kB). The styles are 2.0 kB, the texts in German and English 1.2 kB. Tried and kept: only those parts of Lit and zod that are used, two minifiers, names of variables that compress well (0.4 kB), a browser of this decade for the CSS.',
  'first-card':
    'The script has 18 kB more than the limit’s, which take 90 ms of a slow 4G, an eighth of the limit’s time; the first drawing, which holds the space, and the check of the document are the rest. The first format of dates is made while the answer is on its way. With the preload hint, which the README recommends, script and schedule travel side by side.',
  'cpu-3':
    'Most of both is not theirs: the empty page, and the first `Intl.DateTimeFormat` of a page, about 13 ms on this machine. What the widget does beyond that is a first drawing that holds the space while the schedule is on its way, a style sheet for all states and themes, the check of the document, and the second drawing; running the script itself takes a tenth of it. Tried and kept: a hint that has the browser compile the script at once, off the main thread; one style sheet for all elements; a schema that is built once it is needed.',
  'cpu-30': 'As with three sessions: what comes before the first card costs most.',
  growth:
    'The limit’s own card costs about ten times the wanted figure on this machine, so that the ratio at 3,000 sessions says more. A third of ours is reading and checking a session, a third is writing its texts and filling a copy of the card, and a third is the browser’s: style, layout and memory of 24 elements, the same as the limit’s, though it does not lay them out. Tried and kept: cards parsed once and copied, nothing kept of them but their elements, dates of one day written once, texts without markup read at once.',
  'long-last':
    'The last card waits for the page’s turns between the parts, some twenty-five of them, each with a frame; larger parts would make it sooner and the longest task longer.',
  'long-task':
    'The longest task is the first, in which the script runs, holds the space and makes the first format of dates: at a quarter of the speed that format alone takes 50 ms, in hand-written code too. A part of 120 cards takes less; smaller parts did not change the figure. Tried: the format in a task of its own, which takes about a seventh off, but 32 bytes more than fit into 20 kB.',
  nodes:
    'Two of the eighteen are texts that are heard, not seen: the link to register and the calendar button say of which session they are, or a list of links reads “Anmelden, Anmelden, Anmelden”. As attributes they would not be translated with the page. The other sixteen: the item, the date block with its three lines, the body, the line of time and place with four, the heading and what carries its language and direction, registration with its link, the calendar button.',
};
