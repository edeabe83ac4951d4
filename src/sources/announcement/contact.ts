import type { JsonObject } from '../../read/json-object.ts';
import { emailIn, linkIn, telephoneIn } from './addresses.ts';

/** How a contact is announced. */
const LEAD =
  /^(?:(?:ihre?\s+)?ansprech(?:partner|person)(?:in|innen|:in)?|kontakt(?:person)?|rückfragen|fragen|(?:weitere|nähere|mehr)\s+(?:informationen|infos|auskünfte)|informationen|auskunft|contact|questions|(?:for\s+)?(?:more|further)\s+information|für\s+(?:rück)?fragen|bei\s+(?:rück)?fragen)\b/i;

export const isContact = (text: string): boolean => LEAD.test(text);

/** The contact that a line or several name; undefined if they have no way to reach anybody. */
export function contactOf(text: string): JsonObject | undefined {
  const email = emailIn(text);
  const telephone = telephoneIn(text);
  const url = email ? undefined : linkIn(text);
  if (!email && !telephone && !url) return undefined;
  const name = nameIn(text);
  return {
    '@type': 'ContactPoint',
    ...(name && { name }),
    ...(email && { email }),
    ...(telephone && { telephone }),
    ...(url && { url }),
  };
}

/** The person and institution between the words that announce them and their first address. */
function nameIn(text: string): string | undefined {
  const lead = LEAD.exec(text)?.[0] ?? '';
  const rest = text.slice(lead.length);
  const after =
    /^[^:]{0,90}?(?:\b(?:bei|beantwortet|beantworten|gerne? an|an|from|is|contact)\s+|:\s*)/i.exec(
      rest,
    )?.[0] ?? '';
  const [before = ''] = rest
    .slice(after.length)
    .split(
      /(?:,|\(|\||–|;|:)?\s*(?:\b(?:e-?mail|mail|tel(?:efon)?|fon|phone|mobil)\b|[\w.+-]+\s?(?:@|\(at\))|https?:|www\.|\+\d|\(?0\d)/i,
    );
  const name = before
    .replace(/^(?:frau|herrn?|uns|unter|gern(?:e)?|per|us|at|die|der)\b\s*/gi, '')
    .replace(/[\s,;:(|–-]+$/, '');
  return /\p{Lu}\p{L}+/u.test(name) && name.length < 100 ? name.replace(/\s*\n\s*/g, ', ') : undefined;
}
