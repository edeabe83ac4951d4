import { html, nothing } from 'lit';
import type { Language } from '../../check/messages/messages.ts';
import type { Problem } from '../../model/problem.ts';
import { SOURCES } from '../../sources/sources.ts';
import type { Context } from '../context.ts';
import { textAt } from '../document/edit.ts';
import { copyable } from '../embed/copyable.ts';
import { sourceName, type TextKey } from '../messages/say.ts';
import { zoneWords } from '../messages/zone-words.ts';
import { isLeftOut, sourceProblem } from '../messages/source-problems.ts';
import { moveNotice } from '../edit/apply-fix.ts';
import { rawFrom } from '../raw.ts';
import { beginning, documentOf, editing, toStep } from '../state.ts';
import { moveOfTaken, takenMoved } from './move-taken.ts';
import { pastInWords } from './past-in-words.ts';
import { factsOf } from './document-facts.ts';
import type { Reason } from './reasons.ts';
import type { Failure, Taken, TakenDocument } from './take.ts';

/** Lines that are named one by one. */
const MOST = 40;

/** What was recognised, what was taken over, and what was left out. */
export const takenView = (context: Context, taken: Taken) =>
  taken.kind === 'failure' ? failureView(context, taken) : documentView(context, taken);

/** Reasons for which the command line reads what the browser may not. */
const COMMANDED: readonly Reason[] = ['unreachable', 'insecure', 'private', 'redirect', 'policy'];

function failureView(context: Context, { reason, detail, text }: Failure) {
  const { say, act } = context;
  const command = `npx series-schedule convert "${detail}" --out schedule.json`;
  const edit = () =>
    act((one) => rawFrom(text)(toStep('edit')(beginning({ taken: undefined })(one))), 'step-title');
  return html`<section class="panel result bad" aria-labelledby="result-title">
    <h3 id="result-title" tabindex="-1">${say(`reason-${reason}`, { detail })}</h3>
    ${COMMANDED.includes(reason) ? copyable(context, say('theCommand'), command) : nothing}
    ${
      reason === 'not-json'
        ? html`<button type="button" class="secondary" @click=${edit}>${say('openAsJson')}</button>`
        : nothing
    }
  </section>`;
}

function documentView(context: Context, taken: TakenDocument) {
  const { say, act, state } = context;
  const { source } = taken;
  const found = SOURCES.find(({ id }) => id === source)?.name ?? source;
  const toCheck = checksOf(context, taken);
  return html`<section class="panel result" aria-labelledby="result-title">
    <h3 id="result-title" tabindex="-1">
      ${say('recognized', { source: sourceName(source, found, state.language) })}
    </h3>
    <div class="columns">
      <div>
        <h4>${say('taken')}</h4>
        <dl>
          ${factsOf(taken.document, context).map(
            ([key, values]) =>
              html`<dt>${say(key)}</dt>
                ${values.map((value) => html`<dd>${value}</dd>`)}`,
          )}
        </dl>
      </div>
      <div>
        ${
          toCheck.length
            ? html`<h4>${say('toCheck')}</h4>
                <ul class="check">
                  ${toCheck.map((one) => html`<li>${one}</li>`)}
                </ul>
                ${moveButton(context, taken)}`
            : nothing
        }
        ${moveNotice(context)} ${leftOutView(context, taken)}
      </div>
    </div>
    <button
      type="button"
      class="primary"
      @click=${() => act((one) => toStep('edit')(editing({ isRaw: false, session: undefined })(one)), 'step-title')}
    >
      ${say('next', { step: say('stepEdit') })}
    </button>
  </section>`;
}

/** A button that moves all dates to the year that fits, where they are in another one. */
function moveButton({ say, act, state, now }: Context, taken: TakenDocument) {
  // While the text was not taken over, it is not hers to change.
  if (documentOf(state) !== taken.document) return nothing;
  const fix = moveOfTaken(taken, state.begin.text, now);
  return fix
    ? html`<div class="fixes">
        <button type="button" class="secondary" @click=${() => act(takenMoved(taken, fix), 'result-title')}>
          ${say(fix.label, fix.facts)}
        </button>
      </div>`
    : nothing;
}

/** What she should look at, because a program has decided it. */
function checksOf(
  { say, state, now }: Context,
  { source, problems, isZoneGuessed, document }: TakenDocument,
) {
  // What can't be true comes first.
  const isWrong = ({ code }: Problem) => Number(code === 'contradiction');
  const doubts = problems
    .filter((one) => !isLeftOut(one))
    .sort((a, b) => isWrong(b) - isWrong(a))
    .map((one) => sourceProblem(one, state.language))
    .filter(Boolean);
  return [
    ...(source === 'page-text' ? [say('pageText')] : []),
    ...pastInWords(document, now, state.language),
    ...limited(doubts),
    ...(isZoneGuessed
      ? [say('zoneGuessed', { zone: namedZone(textAt(document, ['timeZone']), state.language) })]
      : []),
  ];
}

/** What is said where nothing is missing: only of a text is each line compared. */
const NOTHING_LOST: Readonly<Record<string, TextKey>> = {
  announcement: 'nothingLost',
  'page-text': 'nothingLost',
  table: 'nothingLostColumns',
  schedule: 'nothingLostFile',
};

/** A time zone in words, with its name in programs. */
function namedZone(zone: string, language: Language): string {
  const words = zoneWords(zone, language);
  return words ? `${words} (${zone})` : zone;
}

function leftOutView({ say, state }: Context, { leftOut, problems, source }: TakenDocument) {
  const parts = problems.filter(isLeftOut).map((one) => sourceProblem(one, state.language));
  const lost = limited([...parts, ...leftOut]);
  return html`<h4>${say('leftOut')}</h4>
    ${
      lost.length
        ? html`<p class="hint">${say('lostHint')}</p>
            <ul class="lost">
              ${lost.map((line) => html`<li>${line}</li>`)}
            </ul>`
        : html`<p>${say(NOTHING_LOST[source] ?? 'nothingTold')}</p>`
    }`;
}

const limited = (lines: readonly string[]): readonly string[] => {
  const unique = [...new Set(lines)];
  return unique.length > MOST ? [...unique.slice(0, MOST), `… (${unique.length - MOST})`] : unique;
};
