import { html, nothing, type TemplateResult } from 'lit';
import { isMoment, type Moment } from '../model/moment.ts';
import type { RegistrationAt } from '../model/offers.ts';
import { deadlineOf } from '../model/registration-state.ts';
import type { Registration, RegistrationState, Session } from '../model/series.ts';
import { contactLinks, enumeration, unseen } from './link.ts';
import type { Lang, ViewContext } from './view-context.ts';

/** The session or series that a registration is for. */
interface Subject {
  /** Title of the session or series; part of the accessible name of the link. */
  readonly title: string;
  /** When it begins. A deadline in the same year is shown without its year. */
  readonly startDate?: Moment;
  /** Absent if the registration is for the whole series. */
  readonly session?: Session;
  /** Language of the organizer's own words. */
  readonly lang: Lang;
}

/** The state of a registration in words, and the link that visitors can follow in this state. */
export function registrationView(
  { registration, state }: RegistrationAt,
  subject: Subject,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const action = actionOf(registration, state, subject, context);
  const words = wordsOf(registration, state, subject, context, action !== nothing).filter(Boolean);
  if (action === nothing && !words.length && !registration.note) return nothing;
  return html`<div part=${`registration ${state}`}>
    ${action}${words.length ? html`<p part="state"><span>${enumeration(words)}</span></p>` : nothing}${noteView(registration, subject.lang)}
  </div>`;
}

/** The organizer's note on a registration. @param lang language of the note */
export const noteView = ({ note }: Registration, lang: Lang) =>
  note ? html`<p part="note" dir="auto" lang=${lang}>${note}</p>` : nothing;

function actionOf(
  registration: Registration,
  state: RegistrationState,
  { title, session, lang }: Subject,
  { locale, target }: ViewContext,
) {
  const { messages } = locale;
  const isWaitlist = state === 'waitlist';
  const isOpen = state === 'open' || state === 'few-left';
  // Where nobody says that registration is open, a link is a way to ask, and no button.
  const isPlain = state === 'unknown' || (state === 'by-contact' && !contactLinks(registration).length);
  const url = isWaitlist
    ? (registration.waitlistUrl ?? registration.url)
    : isOpen || isPlain
      ? registration.url
      : undefined;
  if (!url) return nothing;
  const label = isWaitlist
    ? messages.joinWaitlist
    : isPlain
      ? (/^(?:mailto|tel):(.*)/.exec(url)?.[1] ?? messages.toRegistration)
      : (registration.label ?? messages.register);
  return html`<a
    part=${isPlain ? 'link registration-link' : 'button register-button'}
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
  // `deadlineOf` is undefined for a deadline before the opening, which is a mistake.
  const until =
    closes &&
    (!isMoment(closes) || deadlineOf(registration)) &&
    messages.until(dates.moment(closes, startDate));
  const left = session?.remainingAttendeeCapacity ?? 0;
  const contacts = contactLinks(registration);
  // Without a link, visitors register by e-mail or telephone.
  const byContact =
    !hasAction && contacts.length && html`${messages.registration['by-contact']} ${enumeration(contacts)}`;
  // It can't tell whether it has passed.
  const openingInWords = opens && !isMoment(opens) && messages.opens(opens, false);
  switch (state) {
    case 'not-yet-open':
      return [opens ? messages.opens(dates.moment(opens), isMoment(opens)) : words];
    case 'open':
      // The button of a session already says that registration is open.
      return [byContact || (!(hasAction && session) && words), openingInWords, until];
    case 'few-left':
      return [left > 0 ? count(messages.placesLeft, left) : words, byContact, until];
    case 'by-contact':
      return [byContact, until];
    case 'unknown':
      return [
        openingInWords,
        until && messages.deadline(dates.moment(closes, startDate)),
        // Without “Anmeldung unter …”, because nobody says that it is possible.
        ...contacts,
      ];
    default:
      return [words];
  }
}
