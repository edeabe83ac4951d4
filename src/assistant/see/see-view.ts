import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Context } from '../context.ts';
import { checkBox, fieldValue, radioGroup } from '../edit/fields.ts';
import { localeFor } from '../../i18n/locale.ts';
import { readMoment } from '../../read/read-moment.ts';
import { wallClockAt } from '../../model/time-zone.ts';
import { seeing } from '../state.ts';
import { around, changesOf, neighbour, type ChangeMoment } from './changes.ts';
import { WIDTHS } from './sight.ts';

/** Zone of moments if the document has none. */
const USUAL_ZONE = 'Europe/Berlin';

/** The step in which the widget is looked at. */
export function seeView(context: Context) {
  const { say, state, act } = context;
  const { sight } = state;
  return html`
    <h2 id="step-title" tabindex="-1">${say('seeTitle')}</h2>
    <p class="lead">${say('seeLead')}</p>
    <div class="controls panel ${sight.isUnfolded ? '' : 'folded'}">
      <button
        type="button"
        class="quiet looks"
        aria-expanded=${sight.isUnfolded === true}
        @click=${() => act(seeing({ isUnfolded: !sight.isUnfolded }))}
      >
        ${say('looks')}
      </button>
      ${radioGroup(
        'width',
        say('width'),
        WIDTHS.map((width) => [width, new Intl.NumberFormat(state.language).format(width)] as const),
        sight.width,
        (width) => act(seeing({ width })),
      )}
      ${radioGroup(
        'scheme',
        say('scheme'),
        [
          ['light', say('light')],
          ['dark', say('dark')],
        ],
        sight.scheme,
        (scheme) => act(seeing({ scheme })),
      )}
      ${radioGroup(
        'page',
        say('page'),
        [
          ['plain', say('plain')],
          ['partner', say('partner')],
        ],
        sight.page,
        (page) => act(seeing({ page })),
      )}
      ${checkBox(
        'has-pictures',
        say('hasPictures'),
        sight.hasPictures,
        (hasPictures) => act(seeing({ hasPictures })),
        say('hasPicturesHint'),
      )}
      ${timeMachine(context)}
    </div>
  `;
}

/** Shows the widget at any moment, with jumps to each change of a state. */
function timeMachine(context: Context) {
  const { say, state, checked, now, act } = context;
  const series = checked.schedule?.series;
  if (!series) return nothing;
  const zone = series.timeZone ?? USUAL_ZONE;
  const { moment } = state.sight;
  const shown = moment ?? now;
  const moments = changesOf(series, shown);
  const go = (instant: number | undefined) => act(seeing({ moment: instant }));
  const offered = around(moments, shown);
  const isChange = moments.some(({ instant }) => instant === moment);
  const [before, after] = [neighbour(moments, shown, 'before'), neighbour(moments, shown, 'after')];
  const name = (instant: number) => {
    const wall = wallClockAt(instant, zone);
    const at = { instant, wall, zone };
    const { dates } = localeFor(state.language);
    return `${dates.leaf(at)[0]}, ${dates.moment(at)}`;
  };
  return html`<fieldset class="time-machine">
    <legend>${say('timeMachine')}</legend>
    <div class="jumps">
      <button type="button" class="secondary" ?disabled=${!before} @click=${() => go(before?.instant)}>
        <span aria-hidden="true">‹ </span>${say('before')}
      </button>
      <button
        type="button"
        class="secondary"
        aria-pressed=${moment === undefined}
        @click=${() => go(undefined)}
      >
        ${say('now')}
      </button>
      <button type="button" class="secondary" ?disabled=${!after} @click=${() => go(after?.instant)}>
        ${say('after')}<span aria-hidden="true"> ›</span>
      </button>
    </div>
    ${
      moments.length
        ? html`<div class="field">
            <label for="change">${say('change')}</label>
            <select
              id="change"
              .value=${live(isChange ? String(moment) : '')}
              @change=${(event: Event) => go(Number(fieldValue(event)) || undefined)}
            >
              <option value="">–</option>
              ${offered.map(
                (one) =>
                  html`<option value=${one.instant} ?selected=${one.instant === moment}>
                    ${name(one.instant)}: ${inWords(context, one)}
                  </option>`,
              )}
            </select>
            ${offered.length < moments.length ? html`<p class="hint">${say('changesAround')}</p>` : nothing}
          </div>`
        : html`<p class="hint">${say('noChanges')}</p>`
    }
    <div class="field">
      <label for="moment">${say('ownMoment')}</label>
      <input
        type="datetime-local"
        id="moment"
        .value=${live(new Date(wallClockAt(shown, zone)).toISOString().slice(0, 16))}
        @change=${(event: Event) => go(readMoment(fieldValue(event), zone)?.instant)}
      />
    </div>
    <output for="change moment" id="shown-moment">${say('moment')}: ${name(shown)}</output>
  </fieldset>`;
}

/** What changes at a moment: “Anmeldung öffnet (alle Termine)”. */
function inWords({ say }: Context, { changes }: ChangeMoment): string {
  const kinds = [...new Set(changes.map(({ kind }) => kind))];
  return kinds
    .map((kind) => {
      const names = changes
        .filter((one) => one.kind === kind)
        .map((one) => one.name || (/ing$/.test(kind) && kind !== 'beginning' ? say('allSessions') : ''));
      return [say(kind), names.filter(Boolean).join(', ')].filter(Boolean).join(' – ');
    })
    .join('; ');
}
