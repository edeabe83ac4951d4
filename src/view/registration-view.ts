import { html, nothing, type TemplateResult } from 'lit';
import { isMoment, type Moment } from '../model/moment.ts';
import type { RegistrationAt } from '../model/offers.ts';
import { deadlineOf } from '../model/registration-state.ts';
import type { Registration, RegistrationState, Session } from '../model/series.ts';
import { contactLinks, enumeration, unseen } from './link.ts';
import type { Lang, ViewContext } from './view-context.ts';

interface Subject {
  /** What one registers for; part of the link's accessible name. */
  readonly title: string;
  /** When it begins: a deadline in the same year needs no year. */
  readonly startDate?: Moment;
  /** Absent where it is the whole series. */
  readonly session?: Session;
  /** What the organizer's own words are written in. */
  readonly lang: Lang;
}

/** The state of a registration in words, with a mark, and the action that it leaves. */
export function registrationView(
  { registration, state }: RegistrationAt,
  subject: Subject,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const action = actionOf(registration, state, subject, context);
  const words = wordsOf(registration, state, subject, context, action !== nothing).filter(Boolean);
  if (action === nothing && !words.length && !registration.note) return nothing;
  return html`<div part=${`registration ${state}`}>
    ${action}${words.length ? html`<p part="state"><span>${enumeration(words)}</span></p>` : nothing}${
      registration.note
        ? html`<p part="note" dir="auto" lang=${subject.lang}>${registration.note}</p>`
        : nothing
    }
  </div>`;
}

function actionOf(
  registration: Registration,
  state: RegistrationState,
  { title, session, lang }: Subject,
  { locale, target }: ViewContext,
) {
  const { messages } = locale;
  const isWaitlist = state === 'waitlist';
  const takesPart = state === 'open' || state === 'few-left';
  const url = isWaitlist
    ? (registration.waitlistUrl ?? registration.url)
    : takesPart
      ? registration.url
      : undefined;
  if (!url) return nothing;
  const label = isWaitlist ? messages.joinWaitlist : (registration.label ?? messages.register);
  return html`<a
    part="button register-button"
    data-action="register"
    data-session=${session?.id ?? nothing}
    href=${url}
    target=${target || nothing}
    rel="noopener"
    referrerpolicy="no-referrer"
    lang=${label === registration.label ? lang : nothing}
    >${label}${unseen(`: ${title}${target === '_blank' ? ` (${messages.newTab})` : ''}`)}</a
  >`;
}

function wordsOf(
  registration: Registration,
  state: RegistrationState,
  { startDate, session }: Subject,
  { locale: { messages, dates, count } }: ViewContext,
  hasAction: boolean,
): readonly unknown[] {
  const { opens, closes } = registration;
  const words = messages.registration[state];
  // A deadline before the opening is none.
  const until =
    closes &&
    (!isMoment(closes) || deadlineOf(registration)) &&
    messages.until(dates.moment(closes, startDate));
  const left = session?.remainingAttendeeCapacity;
  const contacts = contactLinks(registration);
  // Where there is no link, but somebody to write to or to call.
  const byContact =
    !hasAction && contacts.length && html`${messages.registration['by-contact']} ${enumeration(contacts)}`;
  switch (state) {
    case 'not-yet-open':
      return [opens ? messages.opens(dates.moment(opens), isMoment(opens)) : words];
    case 'open':
      // A session's button says that it is open; an opening in words says when.
      return [
        byContact || (!(hasAction && session) && words),
        opens && !isMoment(opens) && messages.opens(opens, false),
        until,
      ];
    case 'few-left':
      return [left ? count(messages.placesLeft, left) : words, byContact, until];
    case 'by-contact':
      return [byContact, until];
    case 'unknown':
      return [until && `${messages.register} ${until}`];
    default:
      return [words];
  }
}
