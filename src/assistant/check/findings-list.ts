import { html, nothing } from 'lit';
import type { Finding, Place } from '../../check/finding.ts';
import type { JsonObject } from '../../read/json-object.ts';
import type { Context } from '../context.ts';
import { fixApplied } from '../edit/apply-fix.ts';
import { NOWHERE } from './check-page.ts';
import { grouped, groupInWords, type FindingGroup } from './grouped.ts';
import { remedyOf, settled } from './remedies.ts';

/** Findings that are shown at once: a program that errs in each session would fill the page. */
const MOST = 100;

/**
 * Findings, each with what to do; what is the same in several sessions is said once.
 * @param document her own, if the findings are about it: then buttons do it
 * @param address that was checked; empty for a text without one
 */
export function findingsList(
  context: Context,
  findings: readonly Finding[],
  document?: JsonObject,
  address = '',
) {
  const { say, state } = context;
  const groups = grouped(findings, state.language);
  const left = groups.length - MOST;
  return html`<ul class="findings">
      ${groups.slice(0, MOST).map((one) => findingView(context, one, document, address))}
    </ul>
    ${left > 0 ? html`<p class="hint">${say('moreFindings', { count: left })}</p>` : nothing}`;
}

function findingView(
  context: Context,
  group: FindingGroup,
  document: JsonObject | undefined,
  address: string,
) {
  const { say, state } = context;
  const { first: found, all } = group;
  const [what, remedy] = groupInWords(group, say('sessionsCount', { count: all.length }), state.language);
  const { line, ...place } = found.place;
  // The form has no lines; only the JSON has.
  const isLineShown = all.length === 1 && (!document || state.editor.isRaw);
  return html`<li class="finding ${found.severity}" data-code=${found.code}>
    <p class="what">
      <span class="severity">${say(`severity-${found.severity}`)}</span>
      ${what}
    </p>
    <p>${remedy}</p>
    ${placeView(context, isLineShown ? { ...place, line } : place, subjectIn(context, found.subject, address))}
    ${document ? button(context, group, document) : nothing}
  </li>`;
}

/** What a finding is about, if it is not what she has named; a text that she has pasted has no address. */
function subjectIn({ say }: Context, subject: string, address: string): string {
  if (subject === NOWHERE) return say('checkSource');
  return subject === address || subject.startsWith(NOWHERE) ? '' : subject;
}

const placeView = ({ say }: Context, { line, header }: Place, subject: string) =>
  line || header || subject
    ? html`<p class="hint">
        ${[subject, line && say('line', { line }), header && say('inHeader', { header })].filter(Boolean).join(', ')}
      </p>`
    : nothing;

function button(context: Context, { first, all }: FindingGroup, document: JsonObject) {
  const { say, act, effects } = context;
  const remedy = remedyOf(first, document);
  if (!remedy) return nothing;
  if (remedy.kind === 'field')
    return html`<button
      type="button"
      class="secondary"
      @click=${() => effects.open(remedy.path, first.place.line)}
    >
      ${say('openField')}
    </button>`;
  return html`<button
    type="button"
    class="secondary"
    @click=${() => act(fixApplied({ ...remedy, change: settled(all) }), 'own-title')}
  >
    ${remedy.kind === 'fix' ? say(remedy.label, remedy.facts) : say('applyWords', { words: remedy.words })}
  </button>`;
}
