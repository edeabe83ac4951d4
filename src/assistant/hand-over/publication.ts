import type { Series } from '../../model/series.ts';
import { publicationOf, withCalendar, type Publication } from '../../publish/publication.ts';
import type { JsonObject } from '../../read/json-object.ts';
import type { MarkupParser } from '../../read/markup.ts';
import { readSchedule } from '../../read/read-schedule.ts';
import { textAt } from '../document/edit.ts';

/** Where the files will be, as far as it is known. */
export interface Target {
  /** Address of the folder, with a slash at its end. */
  readonly folder?: string;
  readonly script?: string;
  /** Address of a page with all dates. */
  readonly page?: string;
}

/** Stands for a folder that is not known; nothing of it is written. */
const NOWHERE = 'https://series-schedule.invalid/';

/** How a document is read, and for what. */
interface Circumstances extends Pick<Publication, 'archive'> {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Parses the texts of the document. */
  readonly parser: MarkupParser;
}

/** What is published from a document, as `series-schedule publish` does it; undefined if no session is readable. */
export function publicationFor(
  document: JsonObject,
  { folder, script, page }: Target,
  { now, parser, archive }: Circumstances,
): Publication | undefined {
  const base = folder ?? NOWHERE;
  const url = `${base}schedule.json`;
  const series = seriesOf(document, url, parser);
  if (!series) return undefined;
  const whole = folder ? withCalendar(document, series, folder) : document;
  return publicationOf(
    {
      series: seriesOf(whole, url, parser) ?? series,
      json: `${JSON.stringify(whole, null, 2)}\n`,
      // A page tells minutes, so within one minute the files stay the same.
      at: now - (now % 60_000),
      base,
      isPublic: folder !== undefined,
      script,
      page,
      archive,
    },
    textAt(document, ['inLanguage']) || 'de',
  );
}

/** A document as it is published in a folder: with the address of its calendar there. */
export function documentIn(document: JsonObject, folder: string, parser: MarkupParser): JsonObject {
  const series = seriesOf(document, `${folder}schedule.json`, parser);
  return series ? withCalendar(document, series, folder) : document;
}

function seriesOf(document: JsonObject, url: string, parser: MarkupParser): Series | undefined {
  try {
    const steps = readSchedule(document, { url, parser });
    let turn = steps.next();
    while (!turn.done) turn = steps.next();
    return turn.value.series;
  } catch {
    // The form says what is missing.
    return undefined;
  }
}
