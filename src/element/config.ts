import { DEFAULTS, type Attributes } from './attributes.ts';

/** The element's attributes with every value in its bounds, as far as the view needs them. */
export interface Config {
  readonly layout: 'cards' | 'list' | 'next';
  readonly show: 'all' | 'upcoming' | 'past';
  readonly limit: number;
  readonly session: string;
  readonly headingLevel: number;
  readonly loading: 'eager' | 'lazy' | 'click';
  readonly images: 'own' | 'none' | 'all';
  readonly reserve: number;
  readonly target: string;
}

/** Attributes are strings from strangers' pages: what is not a known value is the default. */
export function configOf(attributes: Attributes): Config {
  const { limit, session, headingLevel, reserve, target } = attributes;
  return {
    layout: oneOf(attributes.layout, 'cards', 'list', 'next'),
    show: oneOf(attributes.show, 'all', 'upcoming', 'past'),
    loading: oneOf(attributes.loading, 'eager', 'lazy', 'click'),
    images: oneOf(attributes.images, 'own', 'none', 'all'),
    limit: limit >= 1 ? Math.floor(limit) : DEFAULTS.limit,
    headingLevel: Math.min(6, Math.max(2, Math.round(headingLevel) || 2)),
    // Whole, and 0 for what is no number.
    reserve: Math.max(0, Math.min(99, reserve)) | 0,
    session,
    // Keywords are so in any case.
    target: /^_blank$/i.test(target) ? '_blank' : target,
  };
}

/** The value if it is one of the known ones, else the first of them. */
const oneOf = <T extends string>(value: string, ...known: readonly [T, ...T[]]): T =>
  known.find((one) => one === value.trim().toLowerCase()) ?? known[0];
