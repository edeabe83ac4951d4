/** What each attribute is unless the page sets it, by the name of its property. */
export const DEFAULTS = {
  src: '',
  layout: 'cards',
  show: 'all',
  limit: 1000,
  session: '',
  headingLevel: 2,
  noHeader: false,
  noFooter: false,
  theme: 'auto',
  loading: 'eager',
  target: '',
  images: 'own',
  reserve: 0,
  structuredData: false,
};

/** The element's attributes as a webmaster wrote them. */
export type Attributes = Readonly<typeof DEFAULTS>;

/** “headingLevel” is written “heading-level” in HTML. */
const attributeOf = (property: string) => property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The names of the attributes; `lang` is one of every element. */
export const ATTRIBUTES = ['lang', ...Object.keys(DEFAULTS).map(attributeOf)];

/**
 * Gives elements a property for each attribute, as HTML's own have them: the attribute holds the value (HTML,
 * 2.6.1 “Reflecting content attributes”).
 */
export function mirrorAttributes(prototype: HTMLElement): void {
  for (const [property, fallback] of Object.entries(DEFAULTS)) {
    const attribute = attributeOf(property);
    Object.defineProperty(prototype, property, {
      enumerable: true,
      get(this: HTMLElement) {
        const value = this.getAttribute(attribute);
        if (typeof fallback === 'boolean') return value !== null;
        return value === null ? fallback : typeof fallback === 'number' ? Number(value) : value;
      },
      set(this: HTMLElement, value: string | number | boolean | null | undefined) {
        if (value === false || value === undefined || value === null) this.removeAttribute(attribute);
        else this.setAttribute(attribute, value === true ? '' : String(value));
      },
    });
  }
}

/** Values that a page gave to an element before its class was there hide the accessors: they are set anew. */
export function adoptProperties(element: object): void {
  const values = element as Record<string, unknown>;
  for (const property of ['now', ...Object.keys(DEFAULTS)]) {
    if (!Object.hasOwn(element, property)) continue;
    const value = values[property];
    delete values[property];
    values[property] = value;
  }
}
