import { expect } from '@open-wc/testing';
import { readCard } from '../../helpers/cards.ts';
import { show } from '../../helpers/element.ts';
import { thePart } from '../../helpers/inside.ts';
import { seriesOf } from '../../helpers/schedules.ts';
import { named } from '../../helpers/states.ts';
import '../../helpers/console.ts';

const url = 'https://example.org/anmeldung';
const NOW = '2030-05-01T12:00';
/** The session of all rows, on 2 June 2030, 2 to 5 p.m.; each row adds properties. */
const SESSION = {
  '@id': 'https://example.org/reihe#auftakt',
  name: 'Auftakt',
  startDate: '2030-06-02T14:00',
  endDate: '2030-06-02T17:00',
  url: 'https://example.org/auftakt',
};

interface Row {
  readonly session: object;
  /** The states on the card in each language. */
  readonly de: readonly string[];
  readonly en: readonly string[];
  /** The action in each language, if there is one. */
  readonly action?: readonly [de: string, en: string];
  readonly now?: string;
  readonly note?: string;
}

const REGISTER: Row['action'] = ['Anmelden: Auftakt → /anmeldung', 'Register: Auftakt → /anmeldung'];
const JOIN: Row['action'] = [
  'Auf die Warteliste: Auftakt → /warteliste',
  'Join the waiting list: Auftakt → /warteliste',
];
const waitlistUrl = 'https://example.org/warteliste';

const REGISTRATION: readonly Row[] = [
  { session: { registration: { url } }, de: [], en: [], action: REGISTER },
  {
    session: { registration: { url, closes: '2030-05-31T12:00' } },
    de: ['noch bis 31. Mai, 12 Uhr'],
    en: ['until 31 May, 12:00'],
    action: REGISTER,
  },
  {
    session: { registration: { url, closes: '2030-05-31' } },
    de: ['noch bis 31. Mai'],
    en: ['until 31 May'],
    action: REGISTER,
  },
  {
    session: { startDate: '2031-01-10T14:00', endDate: null, registration: { url, closes: '2030-12-31' } },
    de: ['noch bis 31. Dezember 2030'],
    en: ['until 31 December 2030'],
    action: REGISTER,
  },
  {
    session: { registration: { state: 'open' } },
    de: ['Anmeldung möglich'],
    en: ['Registration open'],
  },
  {
    session: { registration: { url, label: 'Platz reservieren' } },
    de: [],
    en: [],
    action: ['Platz reservieren: Auftakt → /anmeldung', 'Platz reservieren: Auftakt → /anmeldung'],
  },
  {
    session: { registration: { url, opens: '2030-05-20T09:00' } },
    de: ['Anmeldung öffnet am 20. Mai 2030, 9 Uhr'],
    en: ['Registration opens on 20 May 2030, 9:00'],
  },
  {
    session: { registration: { state: 'notYetOpen' } },
    de: ['Die Anmeldung ist noch nicht freigeschaltet'],
    en: ['Registration not open yet'],
  },
  {
    session: { registration: { opens: 'demnächst' } },
    de: ['Anmeldung öffnet demnächst'],
    en: ['Registration opens demnächst'],
  },
  {
    session: { registration: { url, state: 'fewLeft', closes: '2030-05-31' } },
    de: ['Nur noch wenige Plätze, noch bis 31. Mai'],
    en: ['Few places left, until 31 May'],
    action: REGISTER,
  },
  {
    session: { registration: { url }, maximumAttendeeCapacity: 40, remainingAttendeeCapacity: 3 },
    de: ['Noch 3 Plätze frei'],
    en: ['3 places left'],
    action: REGISTER,
  },
  {
    session: { registration: { url }, remainingAttendeeCapacity: 1 },
    de: ['Nur noch ein Platz frei'],
    en: ['One place left'],
    action: REGISTER,
  },
  {
    session: { registration: { state: 'waitlist', waitlistUrl } },
    de: ['Ausgebucht, Warteliste möglich'],
    en: ['Fully booked, waiting list open'],
    action: JOIN,
  },
  {
    session: { registration: { url, waitlistUrl }, remainingAttendeeCapacity: 0 },
    de: ['Ausgebucht, Warteliste möglich'],
    en: ['Fully booked, waiting list open'],
    action: JOIN,
  },
  {
    session: { registration: { url, closes: '2030-04-30', waitlistUrl } },
    de: ['Ausgebucht, Warteliste möglich'],
    en: ['Fully booked, waiting list open'],
    action: JOIN,
  },
  { session: { registration: { url, state: 'full' } }, de: ['Ausgebucht'], en: ['Fully booked'] },
  {
    session: { registration: { url }, remainingAttendeeCapacity: 0 },
    de: ['Ausgebucht'],
    en: ['Fully booked'],
  },
  {
    session: { registration: { url, closes: '2030-04-30' } },
    de: ['Anmeldung geschlossen'],
    en: ['Registration closed'],
  },
  {
    session: { registration: { url, state: 'notRequired' } },
    de: ['Ohne Anmeldung'],
    en: ['No registration needed'],
  },
  {
    session: { registration: { email: 'a@example.org', telephone: '030 1234-5', closes: '2030-05-31' } },
    de: ['Anmeldung unter a@example.org, 030 1234-5, noch bis 31. Mai'],
    en: ['Register at a@example.org, 030 1234-5, until 31 May'],
  },
  { session: { registration: { state: 'unknown' } }, de: [], en: [] },
  { session: {}, de: [], en: [] },
  {
    session: { offers: { url, availability: 'InStock', validThrough: '2030-05-31' } },
    de: ['noch bis 31. Mai'],
    en: ['until 31 May'],
    action: REGISTER,
  },
];

const moved = { startDate: '2030-06-02T14:00', previousStartDate: '2030-05-12T19:00' };
const SESSIONS: readonly Row[] = [
  {
    session: { eventStatus: 'EventCancelled', registration: { url, note: 'Wir melden uns.' } },
    de: ['Abgesagt'],
    en: ['Cancelled'],
    note: 'Wir melden uns.',
  },
  {
    session: { eventStatus: 'EventPostponed', registration: { url } },
    de: ['Verschoben, neuer Termin folgt'],
    en: ['Postponed, new date to follow'],
  },
  {
    session: { eventStatus: 'EventPostponed', ...moved, registration: { url } },
    de: ['Verschoben auf den 2. Juni 2030, 14 Uhr (ursprünglich 12. Mai, 19 Uhr)'],
    en: ['Moved to 2 June 2030, 14:00 (originally 12 May, 19:00)'],
    action: REGISTER,
  },
  {
    session: { eventStatus: 'EventRescheduled', ...moved, registration: { url } },
    de: ['Verschoben auf den 2. Juni 2030, 14 Uhr (ursprünglich 12. Mai, 19 Uhr)'],
    en: ['Moved to 2 June 2030, 14:00 (originally 12 May, 19:00)'],
    action: REGISTER,
  },
  {
    session: { eventStatus: 'EventRescheduled' },
    de: ['Verschoben auf den 2. Juni 2030, 14 Uhr'],
    en: ['Moved to 2 June 2030, 14:00'],
  },
  {
    session: { startDate: 'Herbst 2030', endDate: null, previousStartDate: '2030-05-12T19:00' },
    de: ['Verschoben auf Herbst 2030 (ursprünglich 12. Mai 2030, 19 Uhr)'],
    en: ['Moved to Herbst 2030 (originally 12 May 2030, 19:00)'],
  },
  {
    session: {
      eventStatus: 'EventPostponed',
      startDate: null,
      endDate: null,
      previousStartDate: '2030-05-12',
    },
    de: ['Verschoben, neuer Termin folgt (ursprünglich 12. Mai 2030)'],
    en: ['Postponed, new date to follow (originally 12 May 2030)'],
  },
  {
    session: { eventStatus: 'EventMovedOnline', registration: { url } },
    de: ['Findet nun online statt'],
    en: ['Now online'],
    action: REGISTER,
  },
  { session: {}, now: '2030-06-02T14:00', de: ['Findet jetzt statt'], en: ['Happening now'] },
  {
    session: { registration: { url } },
    now: '2030-06-02T14:00',
    de: ['Findet jetzt statt'],
    en: ['Happening now'],
    action: REGISTER,
  },
  {
    session: { registration: { url, state: 'open', note: 'Bis bald.' } },
    now: '2030-06-02T17:00',
    de: ['Hat stattgefunden'],
    en: ['Has taken place'],
  },
  {
    session: { eventStatus: 'EventCancelled' },
    now: '2030-06-02T17:00',
    de: ['Abgesagt'],
    en: ['Cancelled'],
  },
];

describe('a card says in words the state of a session and the available action', () => {
  for (const { session, now = NOW, de, en, action, note } of [...REGISTRATION, ...SESSIONS]) {
    for (const [index, lang] of ['de', 'en'].entries()) {
      const words = index ? en : de;
      it(`A33 ${named(session)} at ${now}: ${words.join('; ') || 'nothing'} (${lang})`, async () => {
        const element = await show(seriesOf([{ ...SESSION, ...session }]), { lang }, { now });
        const { states, actions, notes } = readCard(thePart(element, 'session'));
        expect(states).to.deep.equal(words);
        expect(actions).to.deep.equal(action ? [action[index]] : []);
        expect(notes).to.deep.equal(note ? [note] : []);
        // In every state the title links to the details.
        expect(thePart(element, 'session-title').querySelector('a')?.href).to.equal(SESSION.url);
      });
    }
  }
});
