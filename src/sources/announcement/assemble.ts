import type { Problem, Report } from '../../model/problem.ts';
import type { JsonObject } from '../../read/json-object.ts';
import { markIn, mayBeMarked } from '../marks.ts';
import { makeRegistration } from '../table/registration.ts';
import type { ConversionOptions, Draft, Material } from '../source.ts';
import type { Occasion, WritingContext } from '../written-dates/occasions.ts';
import { costIn } from './cost.ts';
import { datedLine, type DatedLine } from './dated-lines.ts';
import { joined, withHours, written, type DraftSession } from './draft-session.ts';
import { languageOf, type Line } from './lines.ts';
import { withProse } from './prose.ts';
import { takeMarks } from './read-marks.ts';
import { registrationOf } from './registration.ts';
import { readTableBlocks } from './table-blocks.ts';
import { titleOf } from './title.ts';
import { walk, type Found } from './walk.ts';

/** Makes a draft of the lines of an announcement. No date is invented, and no text gets lost. */
export async function assemble(
  lines: readonly Line[],
  material: Material,
  options: ConversionOptions,
): Promise<Draft> {
  const problems: Problem[] = [];
  const report: Report = (path, message, code = 'unreadable') => problems.push({ path, message, code });
  const language = languageOf(lines.map(({ text }) => text).join(' '));
  const { dated, context } = withYear(lines, { now: options.now, language });
  const tables = await readTableBlocks(dated, material, options, context.year);
  problems.push(...tables.problems);
  const free = dated.filter(({ number }) => !tables.lines.has(number));
  const firstDate = free.findIndex(({ isDate }) => isDate);
  const isTop = firstDate > 0 || tables.sessions.length > 0;
  const single = free.filter(({ isDate }) => isDate).length === 1 && !tables.sessions.length;
  const above = isTop
    ? free.slice(0, firstDate < 0 ? free.length : firstDate)
    : single
      ? free.slice(1)
      : free.filter(({ isDate }) => !isDate);
  const head = titleOf((firstDate === 0 && !single && !tables.sessions.length ? [] : above).filter(isHead));
  const found = walk(
    free.filter((line) => !head.lines.some(({ number }) => number === line.number)),
    { report, context, lines: dated },
  );
  const drafts = withProse(found, free, tables.sessions, report);
  const timed = drafts.map((draft) => (found.hours ? withHours(draft, found.hours, context) : draft));
  const title = head.name && takeMarks(head.name, [found]);
  if (title && mayBeMarked(title))
    report('$', `“${title}” may be said of the session; choose “cancelled” if it is`, 'contradiction');
  const name = title ?? (timed.length === 1 ? timed[0]?.name : undefined);
  if (!name) report('$', 'has no title; write it on the first line', 'missing');
  if (!timed.length && !tables.sessions.length) report('$', 'names no date that can be read', 'missing');
  const starts = timed.map(({ startDate }) => startDate).filter((date) => /^\d{4}-/.test(date));
  const isOrdered =
    timed.length > 1 && starts.every((start, index) => index === 0 || start >= (starts[index - 1] ?? ''));
  const places = found.places;
  const read = (sentences: readonly string[], occasions: readonly Occasion[]) =>
    registrationOf(sentences, before(occasions, timed));
  const parts = read(found.registration, found.registrationOccasions);
  const ways = parts && {
    ...(parts.url && { url: parts.url }),
    ...(parts.email && { email: parts.email }),
    ...(parts.telephone && { telephone: parts.telephone }),
  };
  // A series has prices for its sessions, but no word for “free of charge”.
  const isCostOfAll =
    found.cost?.offers !== undefined && timed.every(({ cost, isCostUnread }) => !cost && !isCostUnread);
  const sessions = timed.map((draft, index) =>
    written(draft, isOrdered ? index + 1 : undefined, {
      name,
      places,
      cost: isCostOfAll ? undefined : found.cost,
      ways,
      registrationOf: read,
    }),
  );
  const withCost = (one: JsonObject) =>
    one.offers === undefined && one.isAccessibleForFree === undefined && !isCostOfAll
      ? { ...one, ...found.cost }
      : one;
  for (const { role, hasYear, isImpossible, mistake, text } of found.registrationOccasions) {
    if (isImpossible && mistake) report('$.registration', mistake, 'contradiction');
    else if (!hasYear && (role === 'opens' || role === 'closes'))
      report('$.registration', `“${text}” tells no year; that of the dates is taken`, 'missing');
  }
  if (!options.zone)
    report('$', 'tells no time zone; name the zone of the place with --zone Europe/Berlin', 'no-time-zone');
  const series = {
    name,
    alternateName: head.alternateName,
    description: joined(found.description) || undefined,
    image: found.image,
    inLanguage: language,
    timeZone: options.zone,
    eventStatus: found.eventStatus,
    audience: found.audience,
    ...oneOrMany(found.partners),
    contactPoint: found.contactPoint,
    registration: parts && makeRegistration(parts),
    offers: isCostOfAll ? found.cost?.offers : undefined,
  };
  return { series: present(series), sessions: [...sessions, ...tables.sessions.map(withCost)], problems };
}

const isHead = ({ text, isDate }: DatedLine) =>
  !isDate &&
  !/©|^(?:foto|bild|photo)s?\s*:/i.test(text) &&
  !/[\w.]+@[\w.]+|https?:/.test(text) &&
  costIn(text).rest !== '' &&
  markIn(text)?.rest !== '';

const present = (object: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

/** A part that one plays is an object, one that several play a list. */
const oneOrMany = (partners: Found['partners']): JsonObject =>
  Object.fromEntries(
    Object.entries(partners).flatMap(([part, told]) => {
      const all = [...new Map(told.map((one) => [one.name, one])).values()];
      return all.length ? [[part, all.length === 1 ? all[0] : all]] : [];
    }),
  );

/** The lines with their dates. Dates without a year get the one that all others have, or that the title tells. */
function withYear(
  lines: readonly Line[],
  context: WritingContext,
): { dated: readonly DatedLine[]; context: WritingContext } {
  const dated = lines.map((line) => datedLine(line, context));
  const told = dated.flatMap(({ occasions }) =>
    occasions
      .filter(({ hasYear, role, isImpossible }) => hasYear && role === 'session' && !isImpossible)
      .map(({ startDate }) => startDate.slice(0, 4)),
  );
  const inTitle = lines.slice(0, 3).flatMap(({ text }) => text.match(/(?<![\d.])20\d\d(?!\d)/g) ?? []);
  const [year, ...others] = new Set(told.length ? told : inTitle);
  if (!year || others.length) return { dated, context };
  const known = { ...context, year: Number(year) };
  return { dated: lines.map((line) => datedLine(line, known)), context: known };
}

/** A deadline without a year is before the first session. */
function before(occasions: readonly Occasion[], sessions: readonly DraftSession[]): readonly Occasion[] {
  const [first] = sessions
    .map(({ startDate }) => startDate)
    .filter((date) => /^\d{4}-/.test(date))
    .sort();
  return occasions.map((occasion) => {
    const { startDate, role } = occasion;
    if (!first || occasion.isImpossible || (role !== 'closes' && role !== 'opens')) return occasion;
    const latest = Number(first.slice(0, 4));
    const own = startDate.slice(4);
    const isYearTold = /\d{4}|\d\.\d\d$/.test(occasion.text);
    return isYearTold
      ? occasion
      : { ...occasion, startDate: `${latest}${own}` <= first ? `${latest}${own}` : `${latest - 1}${own}` };
  });
}
