import type { JsonObject } from '../../read/json-object.ts';
import { costIn } from './cost.ts';
import type { Line } from './lines.ts';
import { placeOf } from './place.ts';

const KIND = String.raw`(?:\p{L}*(?:reihe|vorlesung|gespräche?|seminar|workshop|tagung|konferenz|veranstaltung|vortrag|vorträge|werkstatt|forum|salon|abend|lesung|symposium|akademie|treffen)|conference|lecture|talks?|series|meetup|course|kurs)`;
const QUOTED = new RegExp(
  String.raw`^(?:(?:online|digitale|öffentliche|offene|neue|unsere)[- ])?(${KIND}(?:\s+\d{4})?)\s*:?\s*[„“»](.+)[“”«]\.?$`,
  'iu',
);
const KICKER = new RegExp(
  String.raw`^(?:(?:eine?|an?|unsere|die|der)\s+)?(?:[\p{L}-]+\s+){0,3}[\p{L}-]*${KIND}\b`,
  'iu',
);
const LABEL = /^(?:titel|thema|title|topic)\s*:\s*(.+)$/i;
const NOISE =
  /^(?:einladung|pressemitteilung|presseinformation|ankündigung|veranstaltungshinweis|save the date|invitation|announcement|press release|newsletter|wir laden ein|herzliche einladung)[\s!:.]*$/i;

export interface Title {
  readonly name?: string;
  readonly alternateName?: string;
  /** The lines that were read. */
  readonly lines: readonly Line[];
}

/** Title and the line above or below it, from the first lines of an announcement. */
export function titleOf(lines: readonly Line[]): Title {
  const told = lines.find(({ text }) => LABEL.test(text));
  const first = lines.findIndex(({ text }) => !NOISE.test(text));
  const noise = lines.slice(0, Math.max(first, 0));
  const [top, next] = lines.slice(first < 0 ? lines.length : first);
  if (told) return { name: unquoted(LABEL.exec(told.text)?.[1] ?? told.text), lines: [...noise, told] };
  if (!top || top.text.length > 180) return { lines: noise };
  // “Vortragsreihe” alone, above the title.
  const isKind =
    new RegExp(`^${KIND}$`, 'iu').test(top.text) ||
    (top.text === top.text.toUpperCase() && top.text.length < 40 && next !== undefined);
  if (isKind && next && next.text.length < 180 && !isText(next.text))
    return { name: unquoted(next.text), alternateName: top.text, lines: [...noise, top, next] };
  const name = unquoted(QUOTED.exec(top.text)?.[2] ?? top.text);
  if (next && isKicker(next.text))
    return { name, alternateName: bareKicker(next.text), lines: [...noise, top, next] };
  return { name, lines: [...noise, top] };
}

/** A sentence, a place or a price is no title. */
const isText = (text: string) =>
  /\p{L}{4}[.!?]\s+\p{Lu}|[.:]$/u.test(text) ||
  placeOf(text) !== undefined ||
  costIn(text).cost !== undefined;

const isKicker = (text: string) =>
  text.length < 110 &&
  !/[.!?]\s/.test(text) &&
  KICKER.test(text) &&
  !/\b(?:von|der|des|mit|by)\s+\p{Lu}\p{L}*(?:stiftung|institut|stadt|verein)|:\s/u.test(text);

/** “Eine Seminarreihe für Kommunale.” → “Seminarreihe für Kommunale”. */
const bareKicker = (text: string) => text.replace(/^(?:eine?|an?)\s+/i, '').replace(/\.$/, '');

const unquoted = (text: string) => text.replace(/^[„“»](.*)[“”«]$/, '$1').replace(/(?<=\p{L})\.$/u, '');

const CREDIT =
  /^(.*?)\s*((?:©|\(c\)|(?:fotos?|bild(?:nachweis|er)?|photos?|grafik|illustration|image credit)\s*:).*)$/i;

/** The credit of a picture: “Zusammenarbeit © Beispielfoto”, “Foto: Erika Beispiel”. */
export function creditOf(text: string): JsonObject | undefined {
  const [, caption = '', credit] = CREDIT.exec(text) ?? [];
  if (!credit || text.length > 150 || /[.!?]\s/.test(caption)) return undefined;
  return {
    '@type': 'ImageObject',
    ...(caption && { caption: caption.replace(/[\s(,:–-]+$/, '') }),
    creditText: credit.replace(/^\(|\)$/g, ''),
  };
}

const AUDIENCE = /^(?:zielgruppen?|für wen|audience|who should (?:attend|come))\s*[:?]\s*(.+)$/i;
const FOR = /^für\s+((?:alle|\p{Lu}).{3,100}?)\.?$/iu;
const INVITED =
  /\b(?:laden|lädt)\s+(?:(?:die|der|das)\s+(?:\p{Lu}[\p{L}.-]*\s+)+)?((?:alle|interessierte|\p{Lu}\p{L}+)[^.,;:!?]{2,80}?)\s+(?:(?:herzlich\s+)?(?:zu[mr]?|am|im)\s[^.!?]*\s)?(?:(?:sehr |recht )?herzlich\s+)?(?:dazu\s+)?ein\b/u;
const ADDRESSED = /\brichtet sich an\s+([^.!?]{4,120})/i;

/** Whom the series is for. `isWhole` if the line says nothing else. */
export function audienceOf(
  text: string,
): { readonly audience: string; readonly isWhole: boolean } | undefined {
  const whole = AUDIENCE.exec(text)?.[1] ?? (/\d/.test(text) ? undefined : FOR.exec(text)?.[1]);
  if (whole) return { audience: whole.replace(/\.$/, ''), isWhole: true };
  const part = INVITED.exec(text)?.[1] ?? ADDRESSED.exec(text)?.[1];
  return part && !/^(?:Sie|Ihnen|Euch)\b/.test(part) ? { audience: part, isWhole: false } : undefined;
}
