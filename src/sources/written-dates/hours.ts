/** Hours of a day as a text tells them. */
export interface Hours {
  readonly index: number;
  /** Offset after the last character. */
  readonly end: number;
  /** `HH:MM`; absent if only an end is told. */
  readonly from?: string;
  /** `HH:MM`; `24:00` is the end of the day. */
  readonly to?: string;
  /** When the doors open, told in place of a beginning. */
  readonly doors?: string;
}

const CLOCK = String.raw`(\d{1,2})(?:[:.](\d\d))?`;
const WORD = String.raw`\s*(Uhr|h\b|a\.?m\.?(?![a-z])|p\.?m\.?(?![a-z])|o['’]clock)(?:\s*([0-5]\d)(?!\d|[.:–-]))?`;
const DASH = String.raw`\s*(?:–|—|-|‑|bis|to|until|till)\s*(?:ca\.\s*)?`;
/** “14-17 Uhr”, “18:00 bis 20:30”, “6 to 8 pm”, “18.30 Uhr”. */
const HOURS = new RegExp(
  String.raw`(?<![\d.,:/§€-])${CLOCK}(?:${WORD})?(?:${DASH}${CLOCK}(?:${WORD})?)?(?!\d|:\d|%|[.,]\d|\s*€)`,
  'gi',
);
const DOORS = /\b(einlass|türöffnung|saalöffnung|doors?(?: open)?)\s*:?\s*(?:(?:ist|ab|um|at|from)\s*)?$/i;
const END = /\b(ende|schluss|endet|ends?|bis|until|till)\s*:?\s*(?:(?:um|gegen|at|ca\.)\s*)?$/i;

/** All hours in a text, in its order. A number is an hour only with “Uhr”, a colon, “am” or “pm”. */
export function findHours(text: string): readonly Hours[] {
  const found: Hours[] = [];
  for (const match of text.matchAll(HOURS)) {
    const [all, hour, minute, word, late, ...second] = match;
    // “18 Uhr – 24 Stunden Zukunft”: the number is the first word of a title.
    const isTold = (word ?? minute) !== undefined && !second[1] && !second[2];
    const isTitle = isTold && second[0] && /^\s+\p{L}/u.test(text.slice(match.index + all.length));
    const whole = isTitle ? all.replace(/\s*[–—‑-]\s*\d+$/, '') : all;
    const [hour2, minute2, word2, late2] = whole === all ? second : [];
    const isNamed = word ?? word2 ?? (/\d:\d\d/.test(whole) || undefined);
    if (!isNamed || hour === undefined) continue;
    const half = halfOf(word2) ?? halfOf(word);
    const from = clock(hour, late ?? minute, halfOf(word) ?? (hour2 ? halfBefore(hour, hour2, half) : half));
    const to = hour2 === undefined ? undefined : clock(hour2, late2 ?? minute2, half);
    if (!from || (hour2 !== undefined && !to)) continue;
    const before = text.slice(0, match.index);
    const place = { index: match.index, end: match.index + whole.length };
    if (!to && DOORS.test(before)) found.push({ ...place, doors: from });
    else if (!to && END.test(before)) found.push({ ...place, to: from });
    else found.push({ ...place, from, ...(to && { to }) });
  }
  return found;
}

type Half = 'a' | 'p' | undefined;

const halfOf = (word: string | undefined): Half => {
  const letter = /^([ap])\.?m/i.exec(word ?? '')?.[1]?.toLowerCase();
  return letter === 'a' || letter === 'p' ? letter : undefined;
};

/** “11–1 pm” begins in the morning, “6–8 pm” doesn't. */
const halfBefore = (hour: string, hour2: string, half: Half): Half =>
  half === 'p' && Number(hour) % 12 > Number(hour2) % 12 ? 'a' : half;

function clock(hour: string, minute = '00', half: Half): string | undefined {
  let hours = Number(hour);
  if (half && (hours > 12 || hours === 0)) return undefined;
  if (half) hours = (hours % 12) + (half === 'p' ? 12 : 0);
  if (hours > 24 || Number(minute) > 59 || (hours === 24 && minute !== '00')) return undefined;
  return `${String(hours).padStart(2, '0')}:${minute}`;
}

/** A text with its hours as blanks, so that no other parser takes them for something else. */
export function withoutHours(text: string, hours: readonly Hours[]): string {
  let rest = text;
  for (const { index, end } of hours) {
    rest = rest.slice(0, index) + ' '.repeat(end - index) + rest.slice(end);
  }
  return rest;
}
