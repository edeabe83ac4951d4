import { html, nothing } from 'lit';
import type { Context } from '../context.ts';
import { listOf, textAt, type Path } from '../document/edit.ts';
import { problemInWords } from '../messages/problems.ts';
import { zoneWords } from '../messages/zone-words.ts';
import { documentOf } from '../state.ts';
import { choiceField, textField } from './fields.ts';
import { seriesDocuments } from './documents-form.ts';
import { partnersForm } from './partners-form.ts';
import { pictureForm } from './picture-form.ts';
import { priceForm } from './price-form.ts';
import { findingsIn } from './problems-at.ts';
import { registrationForm } from './registration-form.ts';
import { sessionsForm } from './sessions-form.ts';
import { unshownView } from './unshown-view.ts';

/** The whole form. What is wrong and has no field that is open stands above it. */
export function form(context: Context) {
  const { say } = context;
  context.shown.clear();
  const panels = html`${seriesForm(context)} ${sessionsForm(context)}
    <section class="panel" aria-labelledby="registration-title">
      <h3 id="registration-title">${say('registration')}</h3>
      <p class="hint">${say('registrationForAll')}</p>
      ${registrationForm(context, [])}
    </section>
    ${partnersForm(context)} ${contactForm(context)} ${pictureForm(context)} ${seriesDocuments(context)}`;
  return html`${others(context)} ${unshownView(context, [])} ${panels}`;
}

/** What no field shows. The sessions name what is wrong with them themselves. */
function others(context: Context) {
  const inSessions = new Set(findingsIn(context, ['subEvent']));
  const rest = context.checked.findings.filter(
    (one) => !context.shown.has(one) && !(inSessions.has(one) && /\[\d+\]/.test(one.place.path ?? '')),
  );
  if (!rest.length) return nothing;
  const { language } = context.state;
  return html`<section class="notes" aria-labelledby="problems-title">
    <h3 id="problems-title">${context.say('problemsTitle')}</h3>
    <ul>
      ${[...new Set(rest.map((one) => problemInWords(one, language)))].map((one) => html`<li>${one}</li>`)}
    </ul>
  </section>`;
}

function seriesForm(context: Context) {
  const { say } = context;
  return html`<section class="panel" aria-labelledby="series-title">
    <h3 id="series-title">${say('series')}</h3>
    ${textField(context, ['name'], say('name'))}
    ${textField(context, ['alternateName'], say('alternateName'), { hint: say('alternateNameHint') })}
    ${textField(context, ['description'], say('description'), { isLong: true, hint: say('descriptionHint') })}
    <div class="row">
      ${textField(context, ['audience'], say('audience'))}
      ${textField(context, ['url'], say('seriesUrl'), { type: 'url', placeholder: 'https://' })}
    </div>
    <div class="row">
      ${textField(context, ['timeZone'], say('timeZone'), {
        suggestions: zones(),
        hint: zoneWords(textAt(documentOf(context.state), ['timeZone']), context.state.language),
      })}
      ${choiceField(context, ['inLanguage'], say('inLanguage'), [
        ['', say('notSaid')],
        ['de', say('languageDe')],
        ['en', say('languageEn')],
      ])}
    </div>
    ${priceForm(context, [])}
  </section>`;
}

let known: readonly string[] | undefined;

/** The zones of Europe: where the editors are. Any other name may be typed. */
const zones = () =>
  (known ??= Intl.supportedValuesOf('timeZone').filter((zone) => zone.startsWith('Europe/')));

function contactForm(context: Context) {
  const { say, state } = context;
  const isList = Array.isArray(documentOf(state).contactPoint);
  const first: Path =
    isList && listOf(documentOf(state).contactPoint).length ? ['contactPoint', 0] : ['contactPoint'];
  const at = (name: string): Path => [...first, name];
  return html`<section class="panel" aria-labelledby="contact-title">
    <h3 id="contact-title">${say('contact')}</h3>
    <div class="row">
      ${textField(context, at('name'), say('contactName'))}
      ${textField(context, at('email'), say('email'), { type: 'email' })}
    </div>
    <div class="row">
      ${textField(context, at('telephone'), say('telephone'), { type: 'tel' })}
      ${textField(context, at('url'), say('contactUrl'), { type: 'url', placeholder: 'https://' })}
    </div>
  </section>`;
}
