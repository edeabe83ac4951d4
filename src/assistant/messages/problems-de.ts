import { conditionsDe } from './conditions-de.ts';
import type { FormSentences } from './form-sentences.ts';

const ADDRESS = 'Kopieren Sie sie aus der Adresszeile des Browsers; sie beginnt mit https://.';
const CHOOSE = 'Wählen Sie eine aus der Liste.';
const DAY = 'Wählen Sie den Tag im Kalender.';

/** Problems in the words of the form, in German. */
export const formDe: FormSentences = {
  ...conditionsDe,
  'unreadable-date': ['Das ist kein Tag, der sich lesen lässt: {written}.', DAY],
  'deadline-in-words': [
    'Das ist kein Tag: {written}. Die Worte stehen so auf der Seite, und die Anmeldung schließt nicht von selbst.',
    'Ist das so gemeint, ist nichts zu tun. Sonst wählen Sie den Tag im Kalender.',
  ],
  'unreadable-date doorTime': ['Das ist keine Uhrzeit: {written}.', 'Schreiben Sie sie so: 17:30.'],
  'unreadable-link': ['Das ist keine vollständige Adresse: {written}.', ADDRESS],
  'unreadable-number': ['Das ist keine Zahl: {written}.', 'Schreiben Sie nur Ziffern, zum Beispiel 12.'],
  'unreadable-zone': ['Diese Zeitzone gibt es nicht: {written}.', 'In Deutschland ist es „Europe/Berlin“.'],
  'unreadable-status': ['Diese Angabe ist nicht zu verstehen: {written}.', CHOOSE],
  'unreadable-state': ['Diese Angabe ist nicht zu verstehen: {written}.', CHOOSE],
  'unreadable-mode': ['Diese Angabe ist nicht zu verstehen: {written}.', CHOOSE],
  'unreadable-truth': ['Das ist weder ja noch nein: {written}.', 'Wählen Sie eines von beiden.'],
  'unreadable-availability': [
    'Ob es noch Plätze gibt, ist nicht zu verstehen: {written}.',
    'Wählen Sie bei der Anmeldung, wie es um sie steht.',
  ],
  unreadable: ['Das lässt sich nicht lesen: {written}.', 'Tragen Sie es neu ein.'],
  'unreadable status': [
    'Ob der Termin stattfindet, ist nicht zu verstehen: {written}.',
    'Wählen Sie es bei „Findet der Termin statt?“.',
  ],
  'unreadable location': ['Der Ort hat keinen Namen, den man zeigen kann.', 'Tragen Sie ihn ein.'],
  'missing-name': ['Der Titel fehlt.', 'Bis Sie ihn eintragen, beginnen die Termine ohne Überschrift.'],
  'missing-name subEvent': ['Der Titel fehlt.', 'Bis Sie ihn eintragen, steht dort „Titel folgt“.'],
  'contradiction-end': ['Das Ende liegt vor dem Beginn.', 'Verbessern Sie Tag oder Uhrzeit.'],
  'contradiction-window': ['Die Anmeldung endet, bevor sie öffnet.', 'Verbessern Sie einen der beiden Tage.'],
  'contradiction-weekday': ['Wochentag und Datum passen nicht zusammen: {written}.', DAY],
  'contradiction-offset': [
    'Diese Uhrzeit gilt in einer anderen Zeitzone: {written}.',
    'Wählen Sie Tag und Uhrzeit so, wie sie vor Ort gelten.',
  ],
  contradiction: ['Zwei Angaben passen nicht zusammen.', 'Verbessern Sie eine der beiden.'],
  'no-time-zone': ['Die Zeitzone fehlt.', 'In Deutschland ist es „Europe/Berlin“.'],
  'no-session': ['Es gibt noch keinen Termin.', 'Fügen Sie einen hinzu; Titel oder Tag genügt.'],
  'no-event': ['Es gibt noch keinen Termin.', 'Fügen Sie einen hinzu; Titel oder Tag genügt.'],
  'no-readable-session': ['Keiner der Termine ist lesbar.', 'Geben Sie jedem einen Titel oder einen Tag.'],
  duplicate: [
    'Dieser Termin steht zweimal da, oder zwei Termine haben dieselbe Kennung.',
    'Löschen Sie einen von beiden, oder duplizieren Sie ihn und löschen Sie das Original.',
  ],
  'mistyped-name': [
    'Die Angabe „{name}“ gibt es nicht; gemeint ist wohl „{suggestion}“.',
    'Benennen Sie sie in der Ansicht „JSON“ um.',
  ],
  'unknown-name': [
    'Die Angabe „{name}“ gibt es nicht.',
    'Entfernen Sie sie in der Ansicht „JSON“, oder tragen Sie den Inhalt in ein Feld ein.',
  ],
  'not-shown': ['Die Angabe „{name}“ wird nicht gezeigt.', 'Tragen Sie den Inhalt in ein anderes Feld ein.'],
  'not-shown location': [
    'Der Termin findet nur online statt; darum wird der Ort nicht gezeigt.',
    'Wählen Sie „Vor Ort und online“, wenn man auch hingehen kann, oder entfernen Sie den Ort.',
  ],
  'not-shown @graph': [
    'In der Datei ist noch eine Reihe; von ihr werden nur die Termine gezeigt.',
    'Geben Sie jeder Reihe eine eigene Datei.',
  ],
  'not-shown subEvent': [
    'Darin steht kein Termin, der sich zeigen lässt.',
    'Geben Sie ihm einen Titel und einen Tag.',
  ],
  'not-shown eventSchedule': [
    'Eine Wiederholung („jeden Dienstag“) wird nicht ausgerechnet.',
    'Tragen Sie jeden Termin ein; „Duplizieren“ legt ihn eine Woche später an.',
  ],
  expired: [
    'Die Angaben sind seit {written} abgelaufen; der gewählte Stand der Anmeldung gilt nicht mehr.',
    'Prüfen Sie sie, und ändern oder entfernen Sie „expires“ in der Ansicht „JSON“.',
  ],
  'newer-version': [
    'Diese Datei ist für ein neueres Programm geschrieben.',
    'Nehmen Sie die neueste Fassung dieser Seite, oder schreiben Sie in der Ansicht „JSON“ "schemaVersion": "1".',
  ],
  'schema-form': ['Das hat nicht die Form, die man versteht: {written}.', 'Schreiben Sie es so: {example}.'],
  'schema-form url': ['Das ist keine vollständige Adresse: {written}.', ADDRESS],
  'schema-form price': [
    '{written} wird so gezeigt, ist aber für Programme wie Suchmaschinen kein Betrag.',
    'Schreiben Sie nur die Zahl, etwa 12,50, und wählen Sie die Währung; mehrere Preise tragen Sie einzeln ein.',
  ],
  'schema-form email': ['Das ist keine E-Mail-Adresse: {written}.', 'Schreiben Sie sie so: {example}.'],
  'schema-form inLanguage': [
    'Das ist keine Sprache, die das Programm kennt: {written}.',
    'Wählen Sie eine aus der Liste, oder schreiben Sie ihr Kürzel: de.',
  ],
  'schema-form remainingAttendeeCapacity': [
    'Das ist keine Zahl von Plätzen: {written}.',
    'Schreiben Sie 0, wenn keiner mehr frei ist.',
  ],
  'schema-type': ['Das hat nicht die Form, die man versteht.', 'Tragen Sie es neu ein.'],
  'schema-required': ['Hier fehlt eine Angabe: „{name}“.', 'Ergänzen Sie sie.'],
  'schema-required name': ['Der Name fehlt.', 'Tragen Sie ihn ein, oder entfernen Sie den Eintrag.'],
  'schema-required url': ['Die Adresse fehlt.', ADDRESS],
  'foreign-document': [
    'Das ist keine Datei mit Terminen dieser Art; es sieht aus wie {kind}.',
    'Fügen Sie es im Schritt „Beginnen“ ein: Dort wird es umgewandelt.',
  ],
  'foreign-unread': [
    'Das ist keine Datei mit Terminen dieser Art; es sieht aus wie {kind}, und darin stehen keine Termine.',
    'Suchen Sie beim selben System einen Kalender (.ics), und öffnen Sie ihn im Schritt „Beginnen“.',
  ],
  empty: ['Hier steht nichts.', '„Rückgängig“ holt zurück, was da stand.'],
  'json-value <': [
    'Hier steht HTML, wo JSON beginnen muss, etwa eine Fehlermeldung des Servers oder eine Seite zum Anmelden.',
    'Löschen Sie alles vor der ersten geschweiften Klammer; ist danach nichts übrig, war es die falsche Datei.',
  ],
};
