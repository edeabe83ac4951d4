import { version } from '../../../package.json' with { type: 'json' };
import accessibility from '../../../docs/barrierefreiheit.md?raw';
import privacy from '../../../docs/datenschutz.md?raw';

/** What the texts name. Empty facts stay in brackets, to be filled in by hand. */
export interface SiteFacts {
  readonly series: string;
  /** Name of the organizer. */
  readonly organizer: string;
  /** Any address on the page's server; empty if unknown. */
  readonly site: string;
}

/** How the widget is embedded, as far as privacy depends on it. */
export interface PrivacyCase {
  readonly isOwnServer: boolean;
  readonly waitsForClick: boolean;
}

/** The text for the Datenschutzerklärung, from docs/datenschutz.md. */
export function privacyText({ isOwnServer, waitsForClick }: PrivacyCase, facts: SiteFacts): string {
  if (isOwnServer) return filled(quoteBelow(privacy, 'Alles liegt auf Ihrem eigenen Server'), facts);
  const whole = quoteBelow(privacy, 'Programm und Termine kommen vom Anbieter');
  if (!waitsForClick) return filled(whole, facts);
  // The first paragraph below the title is another one.
  const [title = '', , ...rest] = whole.split('\n\n');
  return filled([title, quoteBelow(privacy, 'Erst nach einem Klick'), ...rest].join('\n\n'), facts);
}

/** The paragraph for the Erklärung zur Barrierefreiheit, from docs/barrierefreiheit.md. */
export const accessibilityText = (facts: SiteFacts): string =>
  filled(quoteBelow(accessibility, 'Absatz zum Übernehmen'), facts);

/** The quotation below a heading, as plain text. */
function quoteBelow(markdown: string, heading: string): string {
  const [, section = ''] = new RegExp(`^## ${heading}.*\\n([^]*?)(?=^## |(?![^]))`, 'm').exec(markdown) ?? [];
  return section
    .split('\n')
    .filter((line) => line.startsWith('>'))
    .map((line) => line.replace(/^>\s?/, '').replaceAll('**', '').replaceAll('`', ''))
    .join('\n')
    .trim();
}

function filled(text: string, { series, organizer, site }: SiteFacts): string {
  const facts: readonly (readonly [hole: string, fact: string])[] = [
    ['[Name der Reihe]', series],
    ['[Name der Veranstalterin]', organizer],
    ['[https://www.beispiel.example]', site && new URL(site).origin],
    ['[Version]', version],
  ];
  return facts.reduce((words, [hole, fact]) => (fact ? words.replaceAll(hole, fact) : words), text);
}
