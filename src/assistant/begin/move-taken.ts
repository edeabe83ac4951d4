import { dateFindings } from '../../check/date-findings.ts';
import { documentFacts } from '../../check/session-facts.ts';
import type { Problem } from '../../model/problem.ts';
import { findDays } from '../../sources/written-dates/days.ts';
import { weekdayOf } from '../../sources/written-dates/weekdays.ts';
import { movingBy, type Fix } from '../document/fixes.ts';
import { textAt } from '../document/edit.ts';
import { daysIn, yearsFitting, yearsPast, type ToldWeekday } from '../document/wrong-year.ts';
import { fixApplied } from '../edit/apply-fix.ts';
import { weekdayTold } from '../messages/day-problem.ts';
import { documentTaken } from '../replace.ts';
import { beginning, documentOf, type Change } from '../state.ts';
import type { TakenDocument } from './take.ts';

/**
 * What moves the dates of a document that was just taken over to the year that fits: they have passed, or the text names
 * the weekdays of another year.
 * @param text from which it was taken, as far as it is known
 * @param now milliseconds since the epoch
 */
export function moveOfTaken(
  { document, problems }: TakenDocument,
  text: string,
  now: number,
): Fix | undefined {
  const days = daysIn(document).map((day) => day.slice(0, 10));
  const language = textAt(document, ['inLanguage']) === 'en' ? 'en' : 'de';
  const told = [...inProblems(problems), ...inText(text, now, language)].filter(({ day }) =>
    days.includes(day),
  );
  const isPast = dateFindings(documentFacts(document), now).some(({ code }) => code === 'all-past');
  const isEachTold = days.every((day) => told.some((one) => one.day === day));
  const years = told.length ? yearsFitting(told) : isPast ? yearsPast(document) : undefined;
  return isPast || isEachTold ? movingBy(years, document)[0] : undefined;
}

/** Takes the moved document over instead, which is one step to undo. */
export const takenMoved =
  (taken: TakenDocument, fix: Fix): Change =>
  (state) => {
    const moved = fixApplied(fix)(state);
    const document = documentOf(moved);
    const problems = taken.problems.filter(({ message }) => !weekdayTold(message));
    return documentTaken(document)(
      beginning({ taken: { ...taken, document, problems } })({ ...moved, history: state.history }),
    );
  };

const inProblems = (problems: readonly Problem[]): readonly ToldWeekday[] =>
  problems.flatMap(({ message }) => {
    const told = weekdayTold(message);
    const weekday = weekdayOf(told?.weekday ?? '');
    return told && weekday !== undefined ? [{ day: told.day, weekday }] : [];
  });

/** Characters of a text in which days are looked for again without delay. */
const LONGEST = 20_000;

const inText = (text: string, now: number, language: 'de' | 'en'): readonly ToldWeekday[] =>
  text.length > LONGEST
    ? []
    : findDays(text, now, language).flatMap(({ first, weekday }) =>
        weekday === undefined ? [] : [{ day: first, weekday }],
      );
