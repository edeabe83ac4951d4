import type { Embedding, Form } from '../check/embeddings.ts';
import type { Finding, Place } from '../check/finding.ts';
import { inWords } from '../check/messages/messages.ts';
import { sessionRows, type SessionRow } from '../check/session-rows.ts';
import { dateFormat } from '../i18n/date-format.ts';
import { wallClockAt } from '../model/time-zone.ts';
import type { Series } from '../model/series.ts';
import type { Io } from './io.ts';
import { texts, type Say } from './messages/messages.ts';

/** A series that was read, and the moment for which its states are asked. */
export interface CheckedSeries {
  readonly url: string;
  readonly series: Series;
  readonly at: number;
}

/** Everything that a check has found out. */
export interface CheckResult {
  readonly address: string;
  readonly kind: 'schedule' | 'page';
  readonly isReached: boolean;
  readonly findings: readonly Finding[];
  readonly series: readonly CheckedSeries[];
  readonly embeddings: readonly Embedding[];
  readonly scripts: readonly { readonly url: string; readonly version?: string }[];
}

/** Numbers of the forms in docs/embedding.md. */
const NUMBERS: Readonly<Record<Form, number>> = { element: 1, line: 2, box: 3, link: 4 };

/** Findings that are printed for people: a program that errs in each session would fill the screen. */
const MOST = 100;

/** Prints a result for people. */
export function printText(result: CheckResult, { stdout, language }: Io): void {
  const say = texts(language);
  const lines = [
    ...result.embeddings.map(({ form, line, schedule = '?' }) =>
      say('embeddingAt', { number: NUMBERS[form], form, line, schedule }),
    ),
    ...result.scripts.map(({ url, version }) =>
      say('scriptAt', { url, version: version ? say('version', { version }) : say('unknownVersion') }),
    ),
  ];
  if (lines.length) lines.push('');
  lines.push(...findingLines(result.findings.slice(0, MOST), language));
  const left = result.findings.length - MOST;
  if (left > 0) lines.push(`  ${say('more', { count: left })}`);
  lines.push(result.findings.length ? `\n${sumInWords(result.findings, say)}` : say('fine'));
  for (const { series, at } of result.series) {
    lines.push('', series.name ?? '', say('sessionsAt', { moment: momentInWords(at, series, language) }));
    lines.push(...table(sessionRows(series, at, language)));
  }
  stdout(`${lines.map(withoutControls).join('\n')}\n`);
}

/** Findings as people read them, below the address or file that they are about. */
export function findingLines(findings: readonly Finding[], language: Io['language']): readonly string[] {
  const say = texts(language);
  const lines: string[] = [];
  let subject = '';
  for (const found of findings) {
    if (found.subject !== subject) lines.push((subject = found.subject));
    const [what, remedy] = inWords(found, language);
    lines.push(
      `  ${[say(found.severity), placeInWords(found.place, say)].filter(Boolean).join(', ')}: ${what}`,
      `    → ${remedy}`,
    );
  }
  return lines;
}

/** Control characters, of a terminal or of the direction of text. */
const CONTROLS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A document must not command the terminal. */
export const withoutControls = (line: string) =>
  line.replace(CONTROLS, (found) => (found === '\n' ? found : ' '));

/** Prints a result for programs. */
export function printJson(
  { address, kind, findings, series, embeddings, scripts }: CheckResult,
  { stdout, language }: Io,
): void {
  const said = findings.map((found) => {
    const [what, remedy] = inWords(found, language);
    const { severity, code, subject, place, facts } = found;
    return { severity, code, subject, ...place, what, remedy, facts };
  });
  const sessions = series.flatMap(({ url, series, at }) =>
    sessionRows(series, at, language).map((row) => ({ schedule: url, ...row })),
  );
  stdout(`${JSON.stringify({ address, kind, findings: said, embeddings, scripts, sessions }, null, 2)}\n`);
}

function placeInWords({ line, column, header }: Place, say: Say): string {
  const words = [
    line && say('line', { line }),
    column && say('column', { column }),
    header && say('header', { header }),
  ];
  return words.filter(Boolean).join(', ');
}

function sumInWords(findings: readonly Finding[], say: Say): string {
  const count = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length;
  return say('sum', { errors: count('error'), warnings: count('warning'), notes: count('note') });
}

function momentInWords(instant: number, { timeZone: zone = 'UTC' }: Series, language: string): string {
  const { days, times } = dateFormat(language === 'en' ? 'en-GB' : language);
  const moment = { instant, wall: wallClockAt(instant, zone), zone };
  return `${days(moment)}, ${times(moment)} (${zone})`;
}

/** Rows with their columns one below the other. */
function table(rows: readonly SessionRow[]): readonly string[] {
  const width = (name: 'when' | 'title') => Math.min(46, Math.max(...rows.map((row) => row[name].length)));
  const [when, title] = [width('when'), width('title')];
  const fit = (text: string, most: number) =>
    text.length > most ? `${text.slice(0, most - 1)}…` : text.padEnd(most);
  return rows.map((row) => `  ${fit(row.when, when)}  ${fit(row.title, title)}  ${row.state}`.trimEnd());
}
