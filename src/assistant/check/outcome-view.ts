import { html, nothing } from 'lit';
import type { Finding } from '../../check/finding.ts';
import { sessionRows } from '../../check/session-rows.ts';
import type { Context } from '../context.ts';
import { copyable } from '../embed/copyable.ts';
import { findingsList } from './findings-list.ts';
import type { CheckedSchedule, CheckOutcome } from './outcome.ts';

/** What a check has found out, and what it can't know. */
export function outcomeView(context: Context, outcome: CheckOutcome) {
  const { say, effects } = context;
  const { findings, isRead, kind, address, schedules, barrier, unread } = outcome;
  const isBad = findings.some(({ severity }) => severity === 'error');
  const isClosedPage = kind === 'page' && !isRead && !barrier;
  const title = titleOf(outcome, isBad);
  const command = `npx series-schedule check "${address || 'https://…'}" --lang ${context.state.language}`;
  const [schedule] = schedules;
  const commandView = copyable(context, say('theCommand'), command);
  const isUnsure = !isRead || unread.length > 0 || findings.some(isUnknown);
  return html`<section
    class="panel result ${isBad ? 'bad' : isUnsure ? 'unsure' : ''}"
    aria-labelledby="outcome-title"
  >
    <h3 id="outcome-title" tabindex="-1">${say(title)}</h3>
    ${isClosedPage ? html`<p>${say('pageClosedRemedy')}</p>` : nothing}
    ${barrier ? html`<p>${say(`remedy-${barrier}`)}</p>` : nothing}
    ${findings.length ? findingsList(context, findings, undefined, address) : nothing}
    ${
      unread.length
        ? html`<h4>${say('unreadTitle')}</h4>
            <p>${say('unreadHint')}</p>
            <ul class="unread">
              ${unread.map((url) => html`<li>${url}</li>`)}
            </ul>`
        : nothing
    }
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
    ${
      barrier
        ? html`<p>${say('commandInstead')}</p>
            ${commandView}`
        : html`<details class="text" ?open=${!isRead || !!unread.length}>
            <summary>${say('cantKnow')}</summary>
            <p>${say(kind === 'page' ? 'cantKnowPage' : 'cantKnowSchedule')}</p>
            ${commandView}
          </details>`
    }
  </section>`;
}

/** Whether a finding leaves open if the dates are seen. */
const isUnknown = ({ code }: Finding) => code === 'no-cors';

function titleOf({ kind, isRead, barrier, findings, unread }: CheckOutcome, isBad: boolean) {
  if (barrier) return `barrier-${barrier}` as const;
  if (kind === 'page' && !isRead) return 'pageClosed';
  if (isBad) return 'outcomeBad';
  if (findings.some(isUnknown)) return 'outcomeClosed';
  if (findings.length) return 'outcomeNotes';
  return unread.length ? 'outcomePartly' : 'outcomeFine';
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
