import type { PropertyDeclarations } from 'lit';

/** One attribute: its default, and how its value is brought within bounds. */
export interface Attribute<Initial extends string | number | boolean, Value> {
  /** Value of the property while the attribute is absent. */
  readonly initial: Initial;
  /** The nearest value that the widget supports, because a page may write anything. */
  readonly bounded: (written: Initial) => Value;
  /** The values that make sense, in English; absent if all do, or if any other is taken for one of them. */
  readonly allowed?: string;
}

/** A value that is taken as the page writes it. */
const asWritten = <T extends string | boolean>(initial: T): Attribute<T, T> => ({
  initial,
  bounded: (written) => written,
});

const text = asWritten<string>('');
const flag = asWritten<boolean>(false);

/** One of several keywords; the first one if the page writes anything else. */
const oneOf = <T extends string>(...known: readonly [T, ...T[]]): Attribute<T, T> => ({
  initial: known[0],
  bounded: (written) => known.find((one) => one === written.trim().toLowerCase()) ?? known[0],
  allowed: known.join(', '),
});

/** A whole number between two others: the nearest one, or `initial` if the attribute is not a number. */
const number = (initial: number, least: number, most: number): Attribute<number, number> => ({
  initial,
  bounded: (written) =>
    Number.isNaN(written) ? initial : Math.min(most, Math.max(least, Math.round(written))),
  allowed: `a number from ${least} to ${most}`,
});

/** How many sessions are shown; a number that shows none is a mistake. */
const LIMIT: Attribute<number, number> = {
  initial: 1000,
  bounded: (written) => (written >= 1 ? Math.floor(written) : 1000),
  allowed: 'a number from 1',
};

/** The element's attributes by the names of their properties, except `lang`, which every HTML element has. */
export const ATTRIBUTES = {
  src: text,
  layout: oneOf('cards', 'list', 'next'),
  show: oneOf('all', 'upcoming', 'past'),
  limit: LIMIT,
  session: text,
  headingLevel: number(2, 2, 6),
  noHeader: flag,
  noFooter: flag,
  theme: oneOf('auto', 'light', 'dark'),
  loading: oneOf('eager', 'lazy', 'click'),
  // Target keywords are case-insensitive (HTML, “Navigable target names”).
  target: { ...text, bounded: (written: string) => (/^_blank$/i.test(written) ? '_blank' : written) },
  images: oneOf('own', 'none', 'all'),
  reserve: number(0, 0, 99),
  structuredData: flag,
  debug: flag,
};

type Table = typeof ATTRIBUTES;
type Name = keyof Table;

/** The properties as the page has set them, which may be out of bounds. */
export type Properties = { readonly [N in Name]: Table[N]['initial'] };

/** The configuration: the value of each attribute, brought within its bounds. */
export type Config = { readonly [N in Name]: ReturnType<Table[N]['bounded']> };

const NAMES = Object.keys(ATTRIBUTES) as Name[];

/** The attribute of a property: `heading-level` for `headingLevel`. */
export const attributeOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The names of all attributes of the element, `lang` included, as written in HTML. */
export const ATTRIBUTE_NAMES: readonly string[] = ['lang', ...NAMES.map(attributeOf)];

/**
 * The properties as Lit declares them, so that Lit keeps values that a page has set before the element was defined. The
 * accessors come from `reflectAttributes`: as with HTML's own elements, the attribute holds the value and changes at
 * once (HTML, 2.6.1 “Reflecting content attributes”), while Lit would reflect it only with the next update.
 */
export const PROPERTIES: PropertyDeclarations = Object.fromEntries(
  NAMES.map((name) => [name, { attribute: false, noAccessor: true }]),
);

/** Whether a boolean attribute is on. Vue renders one that is off as “false” on the server. */
const isOn = (written: string | null) => written !== null && !/^\s*false\s*$/i.test(written);

/** Adds an accessor for each attribute to the prototype of an element's class. */
export function reflectAttributes(prototype: HTMLElement): void {
  for (const name of NAMES) {
    const attribute = attributeOf(name);
    const { initial } = ATTRIBUTES[name];
    const isFlag = typeof initial === 'boolean';
    Object.defineProperty(prototype, name, {
      enumerable: true,
      get(this: HTMLElement) {
        // React's server writes the name of the property.
        const written = this.getAttribute(attribute) ?? this.getAttribute(name);
        if (isFlag) return isOn(written);
        return written === null ? initial : typeof initial === 'number' ? Number(written) : written;
      },
      set(this: HTMLElement, value: string | number | boolean | null | undefined) {
        this.removeAttribute(name);
        if (isFlag ? !value : value === undefined || value === null) this.removeAttribute(attribute);
        else this.setAttribute(attribute, isFlag ? '' : String(value));
      },
    });
  }
}

/** Makes the configuration from the properties of an element. */
export const configOf = (properties: Properties): Config =>
  Object.fromEntries(
    NAMES.map((name) => [
      name,
      (ATTRIBUTES[name].bounded as (written: unknown) => unknown)(properties[name]),
    ]),
  ) as Config;
