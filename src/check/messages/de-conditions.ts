import type { conditionsEn } from './en-conditions.ts';
import type { Translated } from './sentences.ts';

/** What can be read in a document and nevertheless contradicts itself, or is likely a slip, in German. */
export const conditionsDe: Translated<typeof conditionsEn> = {
  'session-without-address': [
    '{path} ersetzt die Anmeldung der Reihe und hat keine Adresse: Besucher sehen keinen Knopf.',
    'Wiederholen Sie dort "url" der Reihe, oder entfernen Sie es, wenn der Termin nichts Eigenes braucht.',
  ],
  'no-registration-address': [
    '{path} lädt zur Anmeldung ein, hat aber weder "url" noch "email" noch "telephone": Besucher sehen keinen Knopf.',
    'Ergänzen Sie "url", bevor die Anmeldung öffnet.',
  ],
  'series-open-for-none': [
    '{path} macht die Anmeldung der Reihe offen, aber jeder Termin hat eine eigene, und keine davon ist offen.',
    'Entfernen Sie "registration" bei der Reihe; die Termine behalten ihre.',
  ],
  'state-outlasts-dates': [
    '{path} steht fest auf „{near}“ und bleibt so, was auch in "opens" und "closes" steht.',
    'Entfernen Sie "state"; dann entscheiden die Zeiten.',
  ],
  'state-hides-address': [
    '{path} steht fest auf „{near}“; die Adresse daneben sieht deshalb niemand.',
    'Entfernen Sie "state", wenn man sich anmelden kann; oder schreiben Sie in "opens", ab wann.',
  ],
  'note-outdated': [
    '{path} sagt, dass die Anmeldung noch nicht offen ist, und steht auch da, wenn sie offen ist: {written}.',
    'Entfernen Sie den Hinweis, oder schreiben Sie, was dann gilt.',
  ],
  'full-with-places': [
    'Die Anmeldung ist ausgebucht, aber {path} nennt freie Plätze: {left}.',
    'Schreiben Sie 0, wenn keiner frei ist; sind welche frei, entfernen Sie "state", dann entscheidet die Zahl.',
  ],
  'open-without-places': [
    'Die Anmeldung ist offen, aber {path} nennt keinen freien Platz: {left}.',
    'Entfernen Sie "state", dann entscheidet die Zahl; oder verbessern Sie die Zahl.',
  ],
  'called-off-registration': [
    'Der Termin findet nicht statt, aber {path} lädt noch zur Anmeldung ein.',
    'Entfernen Sie es, oder schreiben Sie in "note", was aus Anmeldungen wird.',
  ],
  'free-with-price': [
    '{path} sagt kostenfrei, und in "offers" steht ein Preis.',
    'Entfernen Sie eines von beiden.',
  ],
  'opens-late': [
    '{path} liegt nach dem Beginn: Anmelden kann sich so niemand.',
    'Verbessern Sie den Tag; meist stimmt das Jahr nicht.',
  ],
  'closes-late': [
    '{path} liegt nach dem Ende des Termins.',
    'Verbessern Sie den Tag, wenn er nicht stimmt; mit dem Termin endet die Anmeldung ohnehin.',
  ],
  'all-past': [
    'Alle Termine liegen in der Vergangenheit, der letzte am {day}.',
    'Kommt die Reihe noch, verbessern Sie das Jahr; ist sie vorbei, ist nichts zu tun.',
  ],
};
