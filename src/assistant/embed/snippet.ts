import {
  boxTag,
  elementTag,
  escaped,
  linkTag,
  preloadHint,
  quoted,
  scriptTag,
} from '../../publish/snippets.ts';
import { formOf, type Addresses, type Places } from './places.ts';
import { templateLines, type TemplateLines } from './template-lines.ts';

/** What goes into a page. */
export interface Snippet {
  /** Where the dates belong. */
  readonly body: string;
  /** In the page's head; empty if nothing has to be there. */
  readonly head: string;
  /** For the one who takes care of the template; none if the body has the script. */
  readonly template: readonly TemplateLines[];
}

/** What a snippet says and shows. */
export interface SnippetContent {
  /** Language of the document. */
  readonly lang: string;
  /** “Alle Termine der Reihe”. */
  readonly allDates: string;
  /** Markup with all dates; empty for a link alone. */
  readonly list: string;
  /** Sessions of the series. */
  readonly count: number;
}

/** Cards that a page holds space for at most. */
const MOST_RESERVED = 99;

/** The snippet for a place. @param integrity hash of the script (W3C Subresource Integrity) */
export function snippetOf(
  places: Places,
  { schedule, script, page }: Addresses,
  { lang, allDates, list, count }: SnippetContent,
  integrity: string,
): Snippet {
  const { system, hasPreload, hasIntegrity } = places;
  const waitsForClick = places.waitsForClick && !places.isOwnServer;
  const link = page ? `<a href="${quoted(page)}">${escaped(allDates)}</a>` : '';
  const attributes = {
    lang,
    // A list holds the space of the cards, a link doesn't.
    ...(list || !count ? {} : { reserve: String(Math.min(count, MOST_RESERVED)) }),
    ...(waitsForClick ? { loading: 'click' } : {}),
  };
  const head = hasPreload && !waitsForClick ? preloadHint(schedule) : '';
  switch (formOf(places)) {
    case 'element': {
      const tag = scriptTag(script, hasIntegrity ? integrity : '');
      return { body: `${elementTag(schedule, list || link, attributes)}\n${tag}`, head, template: [] };
    }
    case 'box':
      return {
        body: boxTag(schedule, list || link, attributes),
        head: '',
        template: templateLines(system, script),
      };
    case 'link':
      return {
        body: linkTag(page, schedule, allDates, waitsForClick ? { loading: 'click' } : {}),
        head: '',
        template: templateLines(system, script),
      };
    case 'page':
      return { body: link, head: '', template: [] };
  }
}
