import { isWebPage, reachFindings, ANY_ORIGIN, type AnswerFacts } from '../check/answer.ts';
import { mostGraveFirst, type Finding } from '../check/finding.ts';
import { pageFindings, pageOf, schedulesOf, unknownSessions, type ReadPage } from '../check/page.ts';
import { checkAnswer } from '../check/schedule.ts';
import { versionOf } from '../check/scripts.ts';
import type { Series } from '../model/series.ts';
import { ask, type Request } from './ask.ts';
import { EXIT, UsageError } from './exit-codes.ts';
import { progressOn, type Io } from './io.ts';
import { markupParser } from './markup-parser.ts';
import { texts, type Say } from './messages/messages.ts';
import { instantOf, instantOn, numberOf, parseOptions } from './options.ts';
import { printJson, printText, type CheckResult, type CheckedSeries } from './print-check.ts';
import { fetchSurroundings } from './page-surroundings.ts';

const OPTIONS = {
  at: { type: 'string' },
  as: { type: 'string' },
  origin: { type: 'string' },
  timeout: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** More than a widget accepts, so that a document that is too large for it is still described. */
const LIMIT = 5 * 2 ** 20;

/** What a check was asked for. */
interface Wish {
  readonly address: string;
  readonly kind?: string;
  readonly origin?: string;
  readonly at?: string;
  readonly request: Request;
}

/** `series-schedule check`: says what is wrong with a schedule or a page. @returns the exit code */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const say = texts(io.language);
  const { values, positionals } = parseOptions(args, OPTIONS, say);
  if (values.help) {
    io.stdout(`${say('usageCheck')}\n`);
    return EXIT.fine;
  }
  const [address] = positionals;
  if (!address) throw new UsageError(say('noAddress'));
  if (positionals.length > 1) throw new UsageError(say('oneAddress'));
  if (values.at !== undefined && instantOf(values.at) === undefined) {
    throw new UsageError(say('badMoment', { value: values.at }));
  }
  if (values.as !== undefined && !/^(schedule|page)$/.test(values.as)) {
    throw new UsageError(say('badKind', { value: values.as }));
  }
  const timeout = numberOf('timeout', values.timeout, 30, say) * 1000;
  const origin = values.origin === undefined ? undefined : originOf(values.origin, say);
  const result = await check(
    { address, kind: values.as, origin, at: values.at, request: { timeout, limit: LIMIT } },
    io,
  );
  (values.json ? printJson : printText)(result, io);
  if (!result.isReached) return EXIT.source;
  return result.findings.some(({ severity }) => severity !== 'note') ? EXIT.failed : EXIT.fine;
}

function originOf(value: string, say: Say): string {
  try {
    const { origin } = new URL(value);
    if (origin !== 'null') return origin;
  } catch {
    // Not an address: the same remedy.
  }
  throw new UsageError(say('badOrigin', { value }));
}

async function check(wish: Wish, io: Io): Promise<CheckResult> {
  const { address, kind, origin } = wish;
  const answer = await asked(address, wish.request, origin ?? ANY_ORIGIN, io);
  const reached = reachFindings(answer);
  const base = { address, isReached: !answer.failure, embeddings: [], scripts: [] };
  if (reached.some(({ severity }) => severity === 'error')) {
    return { ...base, kind: 'schedule', findings: reached, series: [] };
  }
  if (kind === 'page' || (kind === undefined && isWebPage(answer))) {
    return { ...base, ...(await checkPage(answer, reached, wish, io)) };
  }
  const { findings, series } = checkSchedule(answer, origin, wish, io);
  return { ...base, kind: 'schedule', findings: mostGraveFirst([...reached, ...findings]), series };
}

async function asked(address: string, request: Request, origin: string, io: Io) {
  const progress = progressOn(io);
  const say = texts(io.language);
  progress.show(say('fetching', { address }));
  const answer = await ask(address, { ...request, headers: { origin } }, io, say);
  progress.clear();
  return answer;
}

function checkSchedule(
  answer: AnswerFacts,
  origin: string | undefined,
  { at }: Wish,
  io: Io,
): { readonly findings: readonly Finding[]; readonly series: readonly CheckedSeries[] } {
  const { url } = answer;
  const { findings, schedule } = checkAnswer(answer, origin, { parser: markupParser, now: io.now() });
  const series = schedule ? [{ url, series: schedule.series, at: momentOf(at, schedule.series, io) }] : [];
  return { findings, series };
}

const momentOf = (at: string | undefined, { timeZone }: Series, io: Io): number =>
  (at === undefined ? undefined : instantOn(at, timeZone)) ?? io.now();

async function checkPage(
  answer: AnswerFacts,
  reached: readonly Finding[],
  wish: Wish,
  io: Io,
): Promise<Pick<CheckResult, 'kind' | 'findings' | 'series' | 'embeddings' | 'scripts'>> {
  const page = pageOf(answer.text, answer.url);
  const { origin } = new URL(page.url);
  const fetchPart = (url: string) => asked(url, wish.request, origin === 'null' ? ANY_ORIGIN : origin, io);
  const surroundings = await fetchSurroundings(page, answer.headers['content-security-policy'], fetchPart);
  const schedules = await checkSchedules(page, fetchPart, wish, io);
  return {
    kind: 'page',
    findings: mostGraveFirst([
      ...reached,
      ...pageFindings(page, surroundings),
      ...schedules.flatMap(({ findings }) => findings),
    ]),
    series: schedules.flatMap(({ series }) => series),
    embeddings: page.embeddings,
    scripts: [...surroundings.scripts].map(([url, facts]) => ({ url, version: versionOf(facts) })),
  };
}

/** Schedules of one page that are checked. */
const SCHEDULES = 10;

async function checkSchedules(
  page: ReadPage,
  fetchPart: (url: string) => Promise<AnswerFacts>,
  wish: Wish,
  io: Io,
) {
  const { origin } = new URL(page.url);
  const checked = [];
  for (const url of schedulesOf(page).slice(0, SCHEDULES)) {
    const answer = await fetchPart(url);
    const reached = reachFindings(answer);
    const isUnread = reached.some(({ severity }) => severity === 'error');
    // For a page in a file it is not known where it will be published.
    const rest = isUnread
      ? undefined
      : checkSchedule(answer, origin === 'null' ? undefined : origin, wish, io);
    const series = rest?.series ?? [];
    const missing = series.flatMap(({ series: { sessions } }) => unknownSessions(page, url, sessions));
    checked.push({ findings: [...reached, ...(rest?.findings ?? []), ...missing], series });
  }
  return checked;
}
