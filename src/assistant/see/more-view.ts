import { html, nothing } from 'lit';
import { calendarOf, fileName, hasDate } from '../../calendar/calendar.ts';
import { localeFor } from '../../i18n/locale.ts';
import type { Context } from '../context.ts';
import { calendarEntries } from './calendar-entries.ts';
import type { SpokenLine } from './spoken-line.ts';

/** Where the calendar says that its entries come from, before the schedule has an address. */
const NOT_YET = 'https://example.invalid/schedule.json';

/** Entries of the calendar that are shown. */
const MOST = 50;

/** What visitors get besides the cards: the calendar file, and what a screen reader says. */
export const moreView = (context: Context) =>
  context.checked.schedule?.series.sessions.length
    ? html`${calendarView(context)} ${spokenView(context)}`
    : nothing;

function calendarView({ say, state, checked, now, effects }: Context) {
  const series = checked.schedule?.series;
  if (!series) return nothing;
  const { messages } = localeFor(series.inLanguage ?? state.language);
  const url = state.places.schedule.trim() || NOT_YET;
  const text = calendarOf(series.sessions.slice(0, MOST), series, {
    ...messages,
    url,
    now: state.sight.moment ?? now,
  });
  const entries = calendarEntries(text, series.timeZone ?? 'UTC', state.language);
  const left = series.sessions.filter((one) => !hasDate(one)).length;
  const save = () => {
    const whole = calendarOf(series.sessions, series, { ...messages, url, now });
    effects.saveCalendar(fileName(series.name ?? ''), whole);
  };
  return html`<section class="panel" aria-labelledby="calendar-title">
    <h3 id="calendar-title">${say('calendarTitle')}</h3>
    <p class="hint">${say('calendarHint')}</p>
    ${
      entries.length
        ? html`<ul class="entries">
            ${entries.map(
              ({ summary, when, place }) =>
                html`<li><strong>${summary}</strong><br />${[when, place].filter(Boolean).join(' · ')}</li>`,
            )}
          </ul>`
        : nothing
    }
    ${left ? html`<p>${say('calendarLeft', { count: left })}</p>` : nothing}
    ${
      entries.length
        ? html`<button type="button" class="secondary" @click=${save}>${say('calendarSave')}</button>
            <details class="inner">
              <summary>${say('calendarText')}</summary>
              <pre class="source" tabindex="0" role="group" aria-label=${say('calendarText')}>${text}</pre>
            </details>`
        : nothing
    }
  </section>`;
}

function spokenView(context: Context) {
  const { say, state } = context;
  const { spoken = [] } = state.sight;
  return html`<section class="panel" aria-labelledby="spoken-title">
    <h3 id="spoken-title">${say('spokenTitle')}</h3>
    <p class="hint">${say('spokenHint')}</p>
    <details class="inner">
      <summary>${say('spokenShow')}</summary>
      <ol class="spoken" role="list">
        ${spoken.map((line) => html`<li>${inWords(context, line)}</li>`)}
      </ol>
    </details>
  </section>`;
}

/** A line with its role before it: “Überschrift 2: Offene Werkstatt”. */
function inWords({ say }: Context, { role, text, level = 0, count = 0 }: SpokenLine) {
  if (role === 'text') return text;
  const words = role === 'heading' ? say('spokenHeading', { level }) : say(`spoken-${role}`, { count });
  return html`<span class="role">${words}</span> ${text}`;
}
