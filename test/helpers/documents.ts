import { readSchedule as readInSteps, type Schedule } from '../../src/read/read-schedule.ts';
import { markupParser } from '../../src/element/markup-parser.ts';
import { toIsoString, type Moment } from '../../src/model/moment.ts';
import type { Session } from '../../src/model/series.ts';

/** The address from which the documents of the tests are said to come. */
export const ADDRESS = 'https://example.org/reihe/schedule.json';

/** A file of `test/fixtures/documents`. */
export async function fixtureDocument(name: string): Promise<unknown> {
  const response = await fetch(`/test/fixtures/documents/${name}`);
  if (!response.ok) throw new Error(`no fixture ${name}`);
  return response.json();
}

/** A document with a series of these sessions. */
export const documentOf = (...sessions: readonly unknown[]) => ({
  '@type': 'EventSeries',
  name: 'Series',
  timeZone: 'Europe/Berlin',
  subEvent: sessions,
});

/** A document with one session that has a name, a date and these properties. */
export const documentWith = (part: object) =>
  documentOf({ name: 'Session', startDate: '2021-04-28T14:00', ...part });

/** How the documents of the tests are read. */
export const CONTEXT = { url: ADDRESS, parser: markupParser };

/** Reads a document without a pause. */
export function readSchedule(document: unknown, url: string): Schedule {
  const steps = readInSteps(document, { url, parser: markupParser });
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

export const read = (document: unknown): Schedule => readSchedule(document, ADDRESS);

/** The first session in the form of `plain`. */
export const readSession = (part: object) => plain(read(documentWith(part)).series.sessions[0]) as object;

/** The sessions in order: “2021-04-28T14:00+02:00 Name”. */
export const listed = ({ series }: Schedule): readonly string[] =>
  series.sessions.map((session) => `${when(session)} ${session.name ?? '(no name)'}`);

const when = ({ startDate, dateText }: Session) =>
  startDate ? toIsoString(startDate) : (dateText ?? '(no date)');

/** A part of the model with its moments in ISO 8601 and without undefined properties. */
export const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value ?? null, (_, part) => (isMoment(part) ? toIsoString(part) : (part as unknown))),
  );

const isMoment = (value: unknown): value is Moment =>
  typeof value === 'object' && value !== null && 'instant' in value;

/** The error that a function throws. */
export function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('did not throw');
}
