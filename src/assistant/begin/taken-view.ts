import { html, nothing } from 'lit';
import { SOURCES } from '../../sources/sources.ts';
import type { JsonObject } from '../../read/json-object.ts';
import type { Context } from '../context.ts';
import { listOf, textAt } from '../document/edit.ts';
import { sessionsOf } from '../document/sessions.ts';
import { shownDay } from '../edit/session-summary.ts';
import { copyable } from '../embed/copyable.ts';
import { sourceName, type TextKey } from '../messages/say.ts';
import { sourceProblem } from '../messages/problems.ts';
import { beginning, editing, toStep } from '../state.ts';
import { rawFrom } from '../raw.ts';
import type { Taken } from './take.ts';

/** Sessions that are named one by one. */
const NAMED = 12;

/** What was recognised, what was taken over, and what was left out. */
export const takenView = (context: Context, taken: Taken) =>
  taken.kind === 'failure' ? failureView(context, taken) : documentView(context, taken);

function failureView({ say, state, now, act, effects }: Context, taken: Extract<Taken, { kind: 'failure' }>) {
  const { reason, detail } = taken;
  const command = `npx series-schedule convert "${detail}" --out schedule.json`;
  return html`<section class="panel result bad" aria-labelledby="result-title">
    <h3 id="result-title" tabindex="-1">${say(`reason-${reason}`, { detail })}</h3>
    ${reason === 'unreachable' ? copyable(say, say('theCommand'), command, effects.copy) : nothing}
    ${
      reason === 'not-json'
        ? html`<button
            type="button"
            class="secondary"
            @click=${() =>
              act(
                (one) => rawFrom(state.begin.text, now)(toStep('edit')(beginning({ taken: undefined })(one))),
                'step-title',
              )}
          >
            ${say('openAsJson')}
          </button>`
        : nothing
    }
  </section>`;
}

function documentView(context: Context, taken: Extract<Taken, { kind: 'document' }>) {
  const { say, state, act } = context;
  const { document, source, problems, leftOut, isZoneGuessed } = taken;
  const found = SOURCES.find(({ id }) => id === source)?.name ?? source;
  const { language } = state;
  const toCheck = [
    ...problems.map((one) => sourceProblem(one, language)),
    ...(isZoneGuessed ? [say('zoneGuessed', { zone: textAt(document, ['timeZone']) })] : []),
  ];
  return html`<section class="panel result" aria-labelledby="result-title">
    <h3 id="result-title" tabindex="-1">
      ${say('recognized', { source: sourceName(source, found, language) })}
    </h3>
    <div class="columns">
      <div>
        <h4>${say('taken')}</h4>
        <dl>
          ${factsOf(document, context).map(
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
                  ${[...new Set(toCheck)].map((one) => html`<li>${one}</li>`)}
                </ul>`
            : nothing
        }
        <h4>${say('leftOut')}</h4>
        ${
          leftOut.length
            ? html`<p class="hint">${say('leftOutHint')}</p>
                <ul class="lost">
                  ${leftOut.map((line) => html`<li>${line}</li>`)}
                </ul>`
            : html`<p>${say('nothingLeftOut')}</p>`
        }
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

type Fact = readonly [key: TextKey, values: readonly string[]];

/** What a document says, in the order of the form. */
function factsOf(document: JsonObject, { say, state }: Context): readonly Fact[] {
  const sessions = sessionsOf(document);
  const named = sessions.slice(0, NAMED).map((session) => {
    const start = textAt(session, ['startDate']);
    const when = start ? shownDay(start, state.language) : say('noDay');
    return `${when}: ${textAt(session, ['name']) || say('untitled')}`;
  });
  const more = sessions.length > NAMED ? [say('moreSessions', { count: sessions.length - NAMED })] : [];
  const partners = ['organizer', 'contributor', 'funder', 'sponsor'].flatMap((part) =>
    listOf(document[part]).map((one) => textAt([one], [0])),
  );
  const places = new Set(
    sessions.flatMap(({ location }) => listOf(location).map((one) => textAt([one], [0]))),
  );
  const contact = listOf(document.contactPoint).map((one) =>
    ['name', 'email', 'telephone']
      .map((name) => textAt(one, [name]))
      .filter(Boolean)
      .join(', '),
  );
  const facts: readonly Fact[] = [
    ['takenName', [textAt(document, ['name'])]],
    ['takenSessions', [...named, ...more]],
    ['takenPlaces', [...places]],
    ['takenPartners', partners],
    ['takenContact', contact],
    ['takenRegistration', registrationFacts(document, { say, state })],
  ];
  return facts
    .map(([key, values]): Fact => [key, values.filter(Boolean)])
    .filter(([, values]) => values.length > 0);
}

const STATES = [
  'notYetOpen',
  'open',
  'fewLeft',
  'waitlist',
  'full',
  'closed',
  'notRequired',
  'byContact',
] as const;

function registrationFacts(
  { registration }: JsonObject,
  { say, state }: Pick<Context, 'say' | 'state'>,
): readonly string[] {
  const told = textAt(registration, ['state']);
  const known = STATES.find((one) => one === told);
  const dayOf = (name: string) => {
    const day = textAt(registration, [name]);
    return day && shownDay(day, state.language);
  };
  const [opens, closes] = [dayOf('opens'), dayOf('closes')];
  const days = [
    ...(opens ? [say('takenOpens', { day: opens })] : []),
    ...(closes ? [say('takenCloses', { day: closes })] : []),
  ];
  const ways = ['url', 'email', 'telephone', 'note'].map((name) => textAt(registration, [name]));
  return [...(known ? [say(known)] : []), ...days, ...ways];
}
