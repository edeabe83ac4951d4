import { html, nothing } from 'lit';
import type { Finding, Place } from '../../check/finding.ts';
import type { JsonObject } from '../../read/json-object.ts';
import type { Context } from '../context.ts';
import { edited, told } from '../state.ts';
import { findingInWords } from './finding-words.ts';
import { remedyOf, type Remedy } from './remedies.ts';

/** Findings that are shown at once: a program that errs in each session would fill the page. */
const MOST = 100;

/**
 * Findings, each with what to do.
 * @param document her own, if the findings are about it: then buttons do it
 * @param address that was checked; others are named
 */
export function findingsList(
  context: Context,
  findings: readonly Finding[],
  document?: JsonObject,
  address = '',
) {
  const { say } = context;
  const left = findings.length - MOST;
  return html`<ul class="findings">
      ${findings.slice(0, MOST).map((one) => findingView(context, one, document, address))}
    </ul>
    ${left > 0 ? html`<p class="hint">${say('moreFindings', { count: left })}</p>` : nothing}`;
}

function findingView(context: Context, found: Finding, document: JsonObject | undefined, address: string) {
  const { say, state } = context;
  const [what, remedy] = findingInWords(found, state.language);
  return html`<li class="finding ${found.severity}" data-code=${found.code}>
    <p class="what">
      <span class="severity">${say(`severity-${found.severity}`)}</span>
      ${what}
    </p>
    <p>${remedy}</p>
    ${placeView(context, found.place, address && found.subject !== address ? found.subject : '')}
    ${document ? button(context, found, remedyOf(found, document)) : nothing}
  </li>`;
}

const placeView = ({ say }: Context, { line, header }: Place, subject: string) =>
  line || header || subject
    ? html`<p class="hint">
        ${[subject, line && say('line', { line }), header && say('inHeader', { header })].filter(Boolean).join(', ')}
      </p>`
    : nothing;

function button(context: Context, found: Finding, remedy: Remedy | undefined) {
  const { say, act, effects } = context;
  if (!remedy) return nothing;
  return remedy.kind === 'field'
    ? html`<button
        type="button"
        class="secondary"
        @click=${() => effects.open(remedy.path, found.place.line)}
      >
        ${say('openField')}
      </button>`
    : html`<button
        type="button"
        class="secondary"
        @click=${() => act((one) => told(say('applied'))(edited(remedy.change)(one)), 'own-title')}
      >
        ${remedy.kind === 'fix' ? say(remedy.label, remedy.facts) : say('applyWords', { words: remedy.words })}
      </button>`;
}
