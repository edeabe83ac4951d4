import type { PropertyDeclarations } from 'lit';

/** One attribute: what its property is where the page does not set it, and the value that counts. */
interface Attribute<Initial extends string | number | boolean, Value> {
  readonly initial: Initial;
  /** Pages write anything; this is the nearest value that the widget knows. */
  readonly bounded: (written: Initial) => Value;
}

const text = (bounded = (written: string) => written): Attribute<string, string> => ({
  initial: '',
  bounded,
});

const flag: Attribute<boolean, boolean> = { initial: false, bounded: (written) => written };

/** One of several words; the first where the page writes another. */
const oneOf = <T extends string>(...known: readonly [T, ...T[]]): Attribute<string, T> => ({
  initial: known[0],
  bounded: (written) => known.find((one) => one === written.trim().toLowerCase()) ?? known[0],
});

/** A number; `initial` where the page writes none. */
const number = (initial: number, bounded: (written: number) => number): Attribute<number, number> => ({
  initial,
  bounded: (written) => (Number.isNaN(written) ? initial : bounded(written)),
});

const clamp = (least: number, most: number) => (value: number) =>
  Math.min(most, Math.max(least, Math.round(value)));

/** The element's attributes by the names of their properties; `lang` is an attribute of every element. */
export const ATTRIBUTES = {
  src: text(),
  layout: oneOf('cards', 'list', 'next'),
  show: oneOf('all', 'upcoming', 'past'),
  limit: number(1000, (value) => (value >= 1 ? Math.floor(value) : 1000)),
  session: text(),
  headingLevel: number(2, clamp(2, 6)),
  noHeader: flag,
  noFooter: flag,
  theme: oneOf('auto', 'light', 'dark'),
  loading: oneOf('eager', 'lazy', 'click'),
  // Keywords are the same in any case.
  target: text((written) => (/^_blank$/i.test(written) ? '_blank' : written)),
  images: oneOf('own', 'none', 'all'),
  reserve: number(0, clamp(0, 99)),
  structuredData: flag,
};

type Table = typeof ATTRIBUTES;
type Name = keyof Table;

/** The properties as the page has set them. */
export type Properties = { readonly [N in Name]: Table[N]['initial'] };

/** The values that count, each within its bounds. */
export type Config = { readonly [N in Name]: ReturnType<Table[N]['bounded']> };

const NAMES = Object.keys(ATTRIBUTES) as Name[];

/** “headingLevel” is written “heading-level” in HTML. */
const attributeOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The names of the attributes as HTML writes them. */
export const ATTRIBUTE_NAMES: readonly string[] = ['lang', ...NAMES.map(attributeOf)];

/**
 * The properties for Lit, which keeps what a page has set before the class was there. Their accessors are our own: as
 * with HTML's elements the attribute holds the value, at once (HTML, 2.6.1 “Reflecting content attributes”).
 */
export const PROPERTIES: PropertyDeclarations = Object.fromEntries(
  NAMES.map((name) => [name, { attribute: false, noAccessor: true }]),
);

/** Gives a class an accessor for each attribute. */
export function reflectAttributes(prototype: HTMLElement): void {
  for (const name of NAMES) {
    const attribute = attributeOf(name);
    const { initial } = ATTRIBUTES[name];
    Object.defineProperty(prototype, name, {
      enumerable: true,
      get(this: HTMLElement) {
        const written = this.getAttribute(attribute);
        if (typeof initial === 'boolean') return written !== null;
        return written === null ? initial : typeof initial === 'number' ? Number(written) : written;
      },
      set(this: HTMLElement, value: string | number | boolean | null | undefined) {
        if (value === false || value === undefined || value === null) this.removeAttribute(attribute);
        else this.setAttribute(attribute, value === true ? '' : String(value));
      },
    });
  }
}

/** The values of an element's attributes that count. */
export const configOf = (properties: Properties): Config =>
  Object.fromEntries(
    NAMES.map((name) => [
      name,
      (ATTRIBUTES[name].bounded as (written: unknown) => unknown)(properties[name]),
    ]),
  ) as Config;
