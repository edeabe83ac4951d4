import { html, nothing } from 'lit';
import { sessionRows } from '../../check/session-rows.ts';
import type { Context } from '../context.ts';
import { copyable } from '../embed/copyable.ts';
import { findingsList } from './findings-list.ts';
import type { CheckedSchedule, CheckOutcome } from './check-online.ts';

/** What a check has found out, and what it can't know. */
export function outcomeView(context: Context, outcome: CheckOutcome) {
  const { say, effects } = context;
  const { findings, isRead, kind, address, schedules } = outcome;
  const isBad = findings.some(({ severity }) => severity === 'error');
  const isClosedPage = kind === 'page' && !isRead;
  const title = isClosedPage
    ? 'pageClosed'
    : findings.length
      ? isBad
        ? 'outcomeBad'
        : 'outcomeNotes'
      : 'outcomeFine';
  const command = `npx series-schedule check "${address || 'https://…'}" --lang ${context.state.language}`;
  const [schedule] = schedules;
  return html`<section class="panel result ${isBad ? 'bad' : ''}" aria-labelledby="outcome-title">
    <h3 id="outcome-title" tabindex="-1">${say(title)}</h3>
    ${isClosedPage ? html`<p>${say('pageClosedRemedy')}</p>` : nothing}
    ${findings.length ? findingsList(context, findings, undefined, address) : nothing}
    ${
      schedule
        ? html`${states(context, schedule)}
            <button
              type="button"
              class="secondary"
              @click=${() => effects.takeText(schedule.text, schedule.url)}
            >
              ${say('takeSchedule')}
            </button>`
        : nothing
    }
    <details class="text" ?open=${isClosedPage || !isRead}>
      <summary>${say('cantKnow')}</summary>
      <p>${say(kind === 'page' ? 'cantKnowPage' : 'cantKnowSchedule')}</p>
      ${copyable(context, say('theCommand'), command)}
    </details>
  </section>`;
}

/** The sessions as visitors see them now. */
function states({ say, now, state }: Context, { series }: CheckedSchedule) {
  if (!series?.sessions.length) return nothing;
  const rows = sessionRows(series, now, state.language);
  return html`<h4>${say('shownNow')}</h4>
    <ul class="states">
      ${rows.slice(0, 50).map(({ when, title, state: words }) => html`<li>${when || say('noDay')}: ${title} – ${words}</li>`)}
    </ul>`;
}
