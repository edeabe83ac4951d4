import { absolute } from './addresses.ts';
import type { SourceSession } from './draft.ts';
import { parameterOf, propertiesOf, propertyOf, valueOf, type Jcal } from './jcal.ts';
import { isAddress, lineOf, placeLine } from './text.ts';
import { statusInTitle } from './statuses.ts';
import type { Report } from '../model/problem.ts';

/** What a VEVENT says besides its times. */
export function describeEvent(event: Jcal, base: string, report: Report): SourceSession {
  const name = lineOf(valueOf(event, 'summary'));
  const location = placeOf(valueOf(event, 'location'), base);
  const categories = propertiesOf(event, 'categories').flatMap(([, , , ...values]) => values.flat());
  const { text, url } = describe(event, base);
  return {
    name,
    description: text,
    url,
    location,
    organizer: organizerOf(event),
    keywords: categories.filter((one) => typeof one === 'string' && one !== ''),
    eventStatus: statusOf(event, name, report),
  };
}

/** The status; of several, the gravest. */
function statusOf(event: Jcal, name: string | undefined, report: Report): string | undefined {
  const status = valueOf(event, 'status')?.toUpperCase();
  if (status === 'CANCELLED' || status === 'CANCELED') return 'EventCancelled';
  if (status === 'TENTATIVE') {
    report(
      'STATUS',
      'TENTATIVE (not certain yet) is a status that the schedule has no word for',
      'not-shown',
    );
  }
  return statusInTitle(name);
}

/** Labels of the one line of a description that is an address. */
const LABELLED =
  /^(?:Tickets?|Infos?|Mehr(?: Infos?)?|Weitere Infos?|Details|Link|Web(?:site|seite)?|More(?: info)?|URL)\s*:\s*(https?:\/\/\S+)$/im;

/** The description and the address: the property URL, else the one that the description consists of or ends in. */
function describe(event: Jcal, base: string): { readonly text?: string; readonly url?: string } {
  const text = valueOf(event, 'description') ?? bodyOf(valueOf(event, 'x-alt-desc'));
  const url = absolute(valueOf(event, 'url'), base);
  if (url || !text) return { text, url };
  if (isAddress(text)) return { url: absolute(text, base) };
  const [line, address] = LABELLED.exec(text) ?? [];
  if (!line) return { text };
  return { text: text.replace(line, '').trim() || undefined, url: absolute(address, base) };
}

/** What Outlook writes is a whole page. */
const bodyOf = (markup: string | undefined) =>
  markup?.replace(/^[^]*<body\b[^>]*>|<\/body>[^]*$/gi, '').trim() || undefined;

/** A place, or the address of a meeting. */
function placeOf(text: string | undefined, base: string) {
  if (text === undefined) return undefined;
  const line = placeLine(text);
  return isAddress(line) ? { '@type': 'VirtualLocation', url: absolute(line, base) } : line;
}

/** The name of the organizer; its address is one of mail, and nobody asked whether it may be published. */
function organizerOf(event: Jcal): { readonly name: string } | undefined {
  const property = propertyOf(event, 'organizer');
  const name = property && lineOf(parameterOf(property, 'cn'));
  return name && !name.includes('@') ? { name } : undefined;
}
