import type { Conditions } from './conditions-en.ts';

/** What contradicts itself, or is likely a slip, in the words of the form, in German. */
export const conditionsDe: Conditions = {
  'session-without-address': [
    'Dieser Termin hat eigene Angaben zur Anmeldung, aber keine Adresse: Besucher sehen keinen Knopf.',
    'Übernehmen Sie die Adresse der Reihe, oder tragen Sie eine andere ein.',
  ],
  'no-registration-address': [
    'Noch fehlt die Adresse: Öffnet die Anmeldung, sehen Besucher keinen Knopf.',
    'Tragen Sie sie ein, sobald es sie gibt; eine E-Mail-Adresse oder Telefonnummer genügt auch.',
  ],
  'series-open-for-none': [
    'Über den Terminen steht „Anmeldung möglich“, aber jeder hat eine eigene Anmeldung, und keine davon ist offen.',
    'Entfernen Sie die Anmeldung der Reihe; die Termine behalten ihre.',
  ],
  'state-outlasts-dates': [
    'Der gewählte Stand bleibt, auch wenn die eingetragenen Tage etwas anderes sagen.',
    'Lassen Sie die Tage entscheiden, oder entfernen Sie sie.',
  ],
  'state-outlasts-dates notYetOpen': [
    '„Noch nicht freigeschaltet“ bleibt stehen, auch wenn der Tag kommt, den Sie eingetragen haben.',
    'Lassen Sie die Tage entscheiden: Dann öffnet die Anmeldung von selbst.',
  ],
  'state-outlasts-dates open': [
    '„Möglich“ bleibt stehen, vor dem ersten und nach dem letzten Tag: Besucher sehen den Knopf die ganze Zeit.',
    'Lassen Sie die Tage entscheiden, oder entfernen Sie sie.',
  ],
  'state-hides-address': [
    'Die Adresse ist eingetragen, aber „Noch nicht freigeschaltet“ bleibt stehen: Besucher sehen keinen Knopf.',
    'Tragen Sie den Tag ein, ab dem man sich anmelden kann, oder öffnen Sie die Anmeldung jetzt.',
  ],
  'state-hides-address notRequired': [
    'Eine Adresse zum Anmelden ist eingetragen, aber bei „Nicht nötig“ sieht sie niemand.',
    'Wählen Sie, was stimmt, oder entfernen Sie die Adresse.',
  ],
  'note-outdated': [
    'Dieser Hinweis steht auch noch da, wenn die Anmeldung offen ist.',
    'Entfernen Sie ihn, oder schreiben Sie, was dann gilt.',
  ],
  'full-with-places': [
    'Bei der Anmeldung steht „Ausgebucht“ oder „Warteliste“, eingetragen sind aber freie Plätze: {left}.',
    'Wählen Sie, was stimmt.',
  ],
  'open-without-places': [
    'Bei der Anmeldung steht, dass noch Plätze frei sind, eingetragen ist aber keiner mehr.',
    'Verbessern Sie die Zahl, oder lassen Sie sie entscheiden.',
  ],
  'called-off-registration': [
    'Der Termin findet nicht statt, aber die Angaben laden noch zur Anmeldung ein.',
    'Entfernen Sie es, oder schreiben Sie in den Hinweis, was aus Anmeldungen wird: Nur er wird gezeigt.',
  ],
  'free-with-price': ['„Kostenfrei“ und ein Preis stehen nebeneinander.', 'Wählen Sie, was stimmt.'],
  'opens-late': [
    'An diesem Tag hat der Termin schon begonnen, oder er ist vorbei: So kann sich niemand anmelden.',
    'Verbessern Sie den Tag; meist stimmt das Jahr nicht.',
  ],
  'closes-late': [
    'An diesem Tag ist der Termin schon vorbei.',
    'Stimmt das Jahr? Mit dem Termin endet die Anmeldung ohnehin.',
  ],
  'all-past': [
    'Alle Termine liegen in der Vergangenheit, der letzte war am {day}.',
    'Kommt die Reihe noch, stimmt meist das Jahr nicht; ist sie vorbei, ist nichts zu tun.',
  ],
};
