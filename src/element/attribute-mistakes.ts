import { attributeOf, ATTRIBUTES } from './attributes.ts';

/**
 * What a page has written in attributes and the widget does not understand, with what to write, in English. An empty
 * value counts as absent: templates write it for what is not set.
 */
export const attributeMistakes = (element: Element): readonly string[] =>
  Object.entries(ATTRIBUTES).flatMap(([property, { bounded, allowed }]) => {
    const name = attributeOf(property);
    const value = element.getAttribute(name)?.trim().toLowerCase();
    const isFine = !allowed || !value || String((bounded as (written: unknown) => unknown)(value)) === value;
    return isFine ? [] : [`${name}="${value}" is not known; write ${allowed}.`];
  });
