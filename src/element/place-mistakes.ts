/** What stands in an element whose end tag is missing, and is hidden together with the fallback. */
const REST = ':is(script:not([type*=json]), h1, h2, h3, series-schedule):not([slot], [slot] *)';

/** Mistakes in where the element stands and what it holds, with what to do about them, in English. */
export const placeMistakes = (element: Element): readonly string[] => [
  ...(element.closest('head')
    ? ['stands in <head>, where nothing is seen; put the script tag where the dates belong.']
    : []),
  // Without an end tag the element reaches to the end of what it stands in.
  ...(!element.nextSibling && element.querySelector(REST)
    ? ['holds a script, schedule or headings; if the page lacks what followed it, write </series-schedule>.']
    : []),
];
