import { realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isWebPage, reachFindings } from '../check/answer.ts';
import { checkDocument } from '../check/document.ts';
import { finding, type Finding } from '../check/finding.ts';
import type { Series } from '../model/series.ts';
import { nextChangeAfter } from '../model/session-state.ts';
import { isObject, type JsonObject } from '../read/json-object.ts';
import { readSchedule } from '../read/read-schedule.ts';
import { publishedAt } from '../publish/page.ts';
import { filesOf } from '../publish/files.ts';
import { NAMES, publicationOf, withCalendar } from '../publish/publication.ts';
import type { BinaryAnswer } from '../check/received.ts';
import { ask } from './ask.ts';
import { expiryOf } from './convert-options.ts';
import { CommandError, EXIT, UsageError } from './exit-codes.ts';
import { progressOn, type Io } from './io.ts';
import { hashOf, readIfThere, vanished } from './last-file.ts';
import { markupParser } from './markup-parser.ts';
import { texts, type Say } from './messages/messages.ts';
import { instantOn } from './options.ts';
import { findingLines, withoutControls } from './print-check.ts';
import { apply, changesIn, ForeignFile, type FileChange } from './publish-files.ts';
import { publishWish, type PublishWish } from './publish-options.ts';

/** A page is published again after this time in milliseconds, so that it shows that its states still hold. */
const DAY = 86_400_000;

/** `series-schedule publish`: writes everything that is served from one schedule. @returns the exit code */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const say = texts(io.language);
  const wish = publishWish(args, io, say);
  if (!wish) {
    io.stdout(`${say('usagePublish')}\n`);
    return EXIT.fine;
  }
  const folder = resolve(io.cwd, wish.out);
  const source = await sourceOf(wish, folder, io, say);
  try {
    const last = await lastOf(folder);
    if (!wish.force) refuseLosses(source.document, last.document, io.now(), say);
    const changes = await changesOf(source, last.at, wish, folder, io, say);
    if (!wish.dryRun) await apply(folder, changes);
    report(changes, source.warnings, wish, folder, io, say);
    return EXIT.fine;
  } catch (error) {
    throw toldError(error, folder, say);
  }
}

/** A schedule that can be published. */
interface Source {
  readonly document: unknown;
  readonly warnings: readonly Finding[];
}

/** @throws CommandError if there is no schedule, or one with errors */
async function sourceOf(wish: PublishWish, folder: string, io: Io, say: Say): Promise<Source> {
  const progress = progressOn(io);
  progress.show(say('fetching', { address: wish.address }));
  const answer = await ask(wish.address, wish.request, io, say);
  progress.clear();
  await refuseOwnFile(answer, folder, say);
  const { url } = answer;
  const reached = reachFindings(answer).filter(({ severity }) => severity === 'error');
  const unread = reached.length ? reached : isWebPage(answer) ? [finding(url, 'web-page')] : [];
  const checked = unread.length
    ? { findings: unread, schedule: undefined }
    : checkDocument(answer.text, { url: baseOf(wish) + NAMES.schedule, parser: markupParser, now: io.now() });
  // Named as it was given, not as it will be published.
  const findings = checked.findings.map((one) => ({ ...one, subject: url }));
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  if (!checked.schedule || (errors.length && !wish.force)) {
    const why = checked.schedule ? say('cantPublish') : say('cantUse', { address: wish.address });
    // A series without sessions is only warned of, and can't be published all the same.
    const told = errors.length ? errors : warnings;
    throw new CommandError(
      [...findingLines(told, io.language).map(withoutControls), why].join('\n'),
      EXIT.source,
    );
  }
  return { document: JSON.parse(answer.text.replace(/^\ufeff/, '')), warnings: [...errors, ...warnings] };
}

/** The schedule must not be replaced by what is made of it. */
async function refuseOwnFile({ url, failure }: BinaryAnswer, folder: string, say: Say) {
  if (failure || !url.startsWith('file:')) return;
  const path = fileURLToPath(url);
  const [source, target] = await Promise.all(
    [path, join(folder, NAMES.schedule)].map((one) => realpath(one).catch(() => one)),
  );
  if (source === target) throw new UsageError(say('sourceInFolder', { file: path }));
}

/** Stands for the address of a folder that is not known; nothing of it is written. */
const NOWHERE = 'https://series-schedule.invalid';

const baseOf = ({ url, address }: PublishWish) => url ?? `${NOWHERE}/${hashOf(address).slice(0, 16)}/`;

/** What the last run has left. */
async function lastOf(folder: string): Promise<{ readonly document?: JsonObject; readonly at?: number }> {
  const [page = '', text = ''] = await Promise.all(
    [NAMES.page, NAMES.schedule].map((name) => readIfThere(join(folder, name))),
  );
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    // There is none, or something else: changesIn refuses to overwrite that.
  }
  return { document: isObject(document) ? document : undefined, at: publishedAt(page) };
}

/** A schedule that suddenly has nothing, or much less, is broken more often than empty. */
function refuseLosses(document: unknown, last: JsonObject | undefined, now: number, say: Say) {
  if (!last || !isObject(document)) return;
  const { count, total } = vanished(last, document, now);
  if (count > total / 2) throw new CommandError(say('vanished', { count, total }), EXIT.source);
}

/** What a run changes: nothing, if the last one is young and says what this one would say at its moment. */
async function changesOf(
  { document }: Source,
  lastAt: number | undefined,
  wish: PublishWish,
  folder: string,
  io: Io,
  say: Say,
): Promise<readonly FileChange[]> {
  const url = baseOf(wish) + NAMES.schedule;
  const changesAt = async (at: number) => {
    const json = JSON.stringify(completed(document, seriesOf(document, url), at, wish, say));
    const series = seriesOf(JSON.parse(json), url);
    const { inLanguage = '' } = series;
    const publication = publicationOf(
      { series, json, at, base: baseOf(wish), isPublic: !!wish.url, script: wish.script },
      io.chosen ?? inLanguage ?? 'de',
    );
    return changesIn(folder, filesOf(publication));
  };
  const series = seriesOf(document, url);
  if (wish.at !== undefined) return changesAt(instantOn(wish.at, series.timeZone) ?? io.now());
  const now = io.now();
  if (lastAt !== undefined && lastAt <= now && now < lastAt + DAY && now < nextChangeAfter(series, lastAt)) {
    const changes = await changesAt(lastAt);
    if (!changes.length) return changes;
  }
  return changesAt(now);
}

function seriesOf(document: unknown, url: string): Series {
  const steps = readSchedule(document, { url, parser: markupParser });
  let turn = steps.next();
  while (!turn.done) turn = steps.next();
  return turn.value.series;
}

/** The document as it is served: with the address of its calendar, if that is known, and until when it may be believed. */
function completed(
  document: unknown,
  series: Series,
  at: number,
  { url, expires }: PublishWish,
  say: Say,
): unknown {
  if (!isObject(document) || !('subEvent' in document)) return document;
  const until = expires === undefined ? undefined : expiryOf(expires, at, say);
  const entries = Object.entries(document).filter(([key]) => key !== 'expires' || until === undefined);
  const kept = Object.fromEntries(entries);
  const whole = url ? withCalendar(kept, series, url) : kept;
  return until !== undefined && until !== 'none' ? { ...whole, expires: until } : whole;
}

function report(
  changes: readonly FileChange[],
  warnings: readonly Finding[],
  { dryRun, url }: PublishWish,
  folder: string,
  io: Io,
  say: Say,
) {
  const words = { new: 'fileNew', changed: 'fileChanged', removed: 'fileRemoved' } as const;
  if (dryRun) {
    const lines = changes.map(({ name, kind }) => say(words[kind], { file: name }));
    io.stdout(`${lines.length ? lines.join('\n') : say('nothingToDo', { folder })}\n`);
  }
  // Told once, and not by each run of cron.
  if (changes.some(({ name }) => name === NAMES.schedule)) {
    if (warnings.length)
      io.stderr(`${findingLines(warnings, io.language).map(withoutControls).join('\n')}\n`);
    if (!url && io.isTerminal) io.stderr(`${say('noUrl')}\n`);
  }
  if (!dryRun && io.isTerminal) {
    const text = changes.length
      ? say('published', { count: changes.length, folder })
      : say('nothingToDo', { folder });
    io.stderr(`${text}\n`);
  }
}

function toldError(error: unknown, folder: string, say: Say): unknown {
  if (error instanceof CommandError || error instanceof UsageError) return error;
  if (error instanceof ForeignFile) {
    return new CommandError(say('foreignFile', { file: error.message }), EXIT.failed, { cause: error });
  }
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  return new CommandError(say('cantWrite', { file: folder, detail: message }), EXIT.failed, { cause: error });
}
