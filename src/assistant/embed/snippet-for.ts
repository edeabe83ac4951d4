import { integrity } from 'virtual:widget-script';
import { localeFor } from '../../i18n/locale.ts';
import type { Series } from '../../model/series.ts';
import { fallbackOf } from '../../publish/fallback.ts';
import { de } from '../../publish/messages/de.ts';
import { en } from '../../publish/messages/en.ts';
import { publicationOf } from '../../publish/publication.ts';
import type { Context } from '../context.ts';
import { textAt } from '../document/edit.ts';
import { documentOf } from '../state.ts';
import { INITIAL_PLACES, mayHaveList, type Addresses, type Places } from './places.ts';
import { snippetOf, type Snippet } from './snippet.ts';

let made: { readonly of: Series; readonly page: string; readonly list: string } | undefined;

/** The list of dates, made once for one series. */
function listFor(of: Series, page: string, lang: string, at: number): string {
  if (made?.of !== of || made.page !== page) {
    const publication = publicationOf({ series: of, json: '', at, base: page, isPublic: true }, lang);
    made = { of, page, list: fallbackOf(publication) };
  }
  return made.list;
}

/** The snippet of her document for a place. */
export function snippetFor({ state, checked, now }: Context, addresses: Addresses, places: Places): Snippet {
  // What the check has read already: to read a long schedule again would hold the page up.
  const series = checked.schedule?.series;
  const count = series?.sessions.length ?? 0;
  const isList = places.isList && count > 0 && mayHaveList(places, count);
  const language = textAt(documentOf(state), ['inLanguage']) || 'de';
  const { lang } = localeFor(language);
  const content = {
    lang: lang.slice(0, 2),
    allDates: (lang.startsWith('de') ? de : en).allDates,
    list: isList && series ? listFor(series, addresses.page, language, now) : '',
    count,
  };
  return snippetOf(places, addresses, content, integrity);
}

/** The snippet for a website of somebody else: with the link alone, which never grows old. */
export const snippetForPartner = (context: Context, addresses: Addresses): Snippet =>
  snippetFor(context, addresses, { ...INITIAL_PLACES, isOwnServer: false, isList: false });
