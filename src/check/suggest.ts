import { isNear } from '../read/is-near.ts';
import { plainName } from '../read/names.ts';

/** What people write instead of a name, where the reader does not guess: in `registration`, in attributes, in German. */
const WORDS: Readonly<Record<string, string>> = {
  opens: 'open from ab start begin beginn opensat validfrom availabilitystarts anmeldebeginn',
  closes: 'close end until bis ende deadline closesat validthrough availabilityends anmeldeschluss frist',
  state: 'status stand zustand availability',
  url: 'link href adresse address website formular form',
  waitlistUrl: 'waitlist warteliste',
  email: 'mail',
  telephone: 'phone tel telefon',
  label: 'button knopf beschriftung',
  note: 'hinweis text description beschreibung',
  startDate: 'starttime wann anfang',
  endDate: 'endtime',
  eventStatus: 'status zustand',
  location: 'raum veranstaltungsort',
  performer: 'referent referentin referenten referentinnen referierende',
  registration: 'anmeldung booking rsvp',
  subEvent: 'termine sessions dates veranstaltungen',
  timeZone: 'zeitzone zone',
  src: 'datasrc source url href schedule data',
};

/** The known name for which people have this other word. */
export function inOtherWords(written: string, known: readonly string[]): string | undefined {
  const plain = plainName(written);
  return known.find((name) => WORDS[name]?.split(' ').includes(plain));
}

/** The known name that somebody meant; undefined if there is none. */
export function suggest(written: string, known: readonly string[]): string | undefined {
  const plain = plainName(written);
  return (
    known.find((name) => plainName(name) === plain) ??
    inOtherWords(written, known) ??
    known.find((name) => name.length > 3 && isNear(plain, plainName(name), name.length < 8 ? 1 : 2))
  );
}
