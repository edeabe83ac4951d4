import { html, nothing } from 'lit';
import type { Finding } from '../../check/finding.ts';
import type { Context } from '../context.ts';
import type { Path } from '../document/edit.ts';
import { fixesOf, type Fix } from '../document/fixes.ts';
import { problemInWords } from '../messages/problems.ts';
import { documentOf } from '../state.ts';
import { fixApplied } from './apply-fix.ts';
import { findingsOfField } from './problems-at.ts';

/** One thing that is wrong with a field, in words. */
export interface FieldProblem {
  readonly words: string;
  /** Whether the field is wrong; otherwise it is only worth a look. */
  readonly isWrong: boolean;
  /** What a button can do about it. */
  readonly fixes: readonly Fix[];
}

/** The problems at a path, each once. */
export const problemsOf = (context: Context, path: Path): readonly FieldProblem[] =>
  inFieldWords(context, findingsOfField(context, path));

/** Findings in the words of the form, each once. */
export function inFieldWords({ state }: Context, findings: readonly Finding[]): readonly FieldProblem[] {
  const problems = findings.map((one) => ({
    words: problemInWords(one, state.language),
    isWrong: one.severity !== 'note',
    fixes: fixesOf(one, documentOf(state)),
  }));
  return [...new Map(problems.map((one) => [one.words, one])).values()];
}

/** The value of `aria-invalid`. */
export const invalid = (problems: readonly FieldProblem[]) =>
  problems.some(({ isWrong }) => isWrong) ? 'true' : nothing;

/** The value of `aria-describedby`. @param hint whether the field has one */
export const describedBy = (id: string, hint: unknown, problems: readonly FieldProblem[]) =>
  [hint && `${id}-hint`, problems.length && `${id}-problem`].filter(Boolean).join(' ') || nothing;

/**
 * The problems of a field, below it, with the buttons that settle them.
 * @param focus id of the element that has the focus then
 */
export function fieldProblems(context: Context, id: string, problems: readonly FieldProblem[], focus = id) {
  if (!problems.length) return nothing;
  const { say, act } = context;
  const fixes = problems.flatMap((one) => one.fixes);
  return html`<div class="problems">
    <div id="${id}-problem">
      ${problems.map(({ words, isWrong }) => html`<p class=${isWrong ? 'problem' : 'advice'}>${words}</p>`)}
    </div>
    ${
      fixes.length
        ? html`<div class="fixes">
            ${fixes.map(
              (fix) =>
                html`<button type="button" class="secondary" @click=${() => act(fixApplied(fix), focus)}>
                  ${say(fix.label, fix.facts)}
                </button>`,
            )}
          </div>`
        : nothing
    }
  </div>`;
}
