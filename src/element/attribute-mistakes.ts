import { isKnownLanguage } from '../i18n/locale.ts';
import { ATTRIBUTE_NAMES, attributeOf, ATTRIBUTES } from './attributes.ts';

/** An attribute that a page has not written as the widget needs it. */
export interface AttributeMistake {
  readonly name: string;
  /** The mistake and its correction, in English. */
  readonly message: string;
}

/** The mistakes in the attributes of an element: values without a meaning, and names that are almost known. */
export const attributeMistakes = (element: Element): readonly AttributeMistake[] =>
  element.getAttributeNames().flatMap((name) => {
    const value = element.getAttribute(name)?.trim() ?? '';
    const message = ATTRIBUTE_NAMES.includes(name) ? mistakeInValue(name, value) : mistakeInName(name);
    return message ? { name, message } : [];
  });

function mistakeInValue(name: string, value: string): string | undefined {
  // An empty value counts as absent: templates write it for what is not set.
  const allowed = value && (name === 'lang' ? languageFor(value) : allowedFor(name, value));
  return allowed && `has no value "${value}"; write ${allowed}`;
}

const languageFor = (value: string) => (isKnownLanguage(value) ? '' : 'de or en');

/** The values that an attribute may have; nothing if it has one of them. */
function allowedFor(name: string, value: string): string | undefined {
  const [, { initial, bounded, allowed }] = Object.entries(ATTRIBUTES).find(
    ([property]) => attributeOf(property) === name,
  ) as [string, { initial: unknown; bounded: (written: unknown) => unknown; allowed?: string }];
  const small = value.toLowerCase();
  const isFine =
    typeof initial === 'boolean'
      ? ['true', 'false', name].includes(small)
      : typeof initial === 'number'
        ? bounded(Number(value)) === Number(value)
        : bounded(small) === small;
  return isFine ? '' : allowed;
}

/** Other attributes are the page's business, unless only signs or a prefix keep them from being one of ours. */
function mistakeInName(name: string): string | undefined {
  const bare = (written: string) => written.replace(/^(?:data-|v-bind:|:)|[-_]/g, '');
  const meant = ATTRIBUTE_NAMES.find((one) => bare(one) === bare(name));
  return meant && `is not known; write ${meant}`;
}
