import type { documentEn } from './en-document.ts';
import type { Translated } from './sentences.ts';

/** What a document can be told about, in German. */
export const documentDe: Translated<typeof documentEn> = {
  'json-comma-missing': ['Ein Komma fehlt.', 'Setzen Sie nach diesem Wert ein Komma; danach kommt „{near}“.'],
  'json-comma-surplus': [
    'Vor der schließenden Klammer „{near}“ steht ein Komma.',
    'Entfernen Sie das Komma nach dem letzten Wert.',
  ],
  'json-colon-missing': ['Zwischen Name und Wert fehlt ein Doppelpunkt.', 'Schreiben Sie "name": "Wert".'],
  'json-quotes': [
    '„{near}“ steht, wo gerade Anführungszeichen stehen müssen.',
    'Schreiben Sie Texte in geraden Anführungszeichen: "Text". Textprogramme verändern sie.',
  ],
  'json-name': [
    'Der Name „{near}“ hat keine Anführungszeichen.',
    'Schreiben Sie ihn in geraden Anführungszeichen: "{near}".',
  ],
  'json-value': [
    '„{near}“ ist kein Wert von JSON.',
    'Schreiben Sie Texte in Anführungszeichen; ohne sie stehen nur Zahlen, true, false und null.',
  ],
  'json-comment': ['JSON kennt keine Kommentare.', 'Entfernen Sie den Kommentar.'],
  'json-string': [
    'Einem Text fehlt das schließende Anführungszeichen, oder er geht in der nächsten Zeile weiter.',
    'Schließen Sie den Text mit " in derselben Zeile; einen Zeilenumbruch schreiben Sie als \\n.',
  ],
  'json-character': [
    'In einem Text steht ein Zeichen, das dort nicht erlaubt ist, etwa ein Tabulator oder ein Zeilenumbruch.',
    'Schreiben Sie einen Zeilenumbruch als \\n und einen Tabulator als \\t.',
  ],
  'json-escape': [
    'Der umgekehrte Schrägstrich steht vor einem Zeichen, vor dem er nicht stehen kann.',
    'Schreiben Sie \\\\ für einen umgekehrten Schrägstrich und \\" für ein Anführungszeichen im Text.',
  ],
  'json-end': [
    'Das Dokument endet zu früh: „{near}“ fehlt.',
    'Schließen Sie jede Klammer; prüfen Sie, ob das Dokument ganz hochgeladen ist.',
  ],
  'json-before': [
    'Vor dem JSON steht noch etwas: „{near}“.',
    'Entfernen Sie alles, was vor der ersten Klammer steht; oft ist es eine Warnung des Programms, das die Datei schreibt.',
  ],
  'json-more': [
    'Nach dem Ende des Dokuments steht noch etwas: „{near}“.',
    'Entfernen Sie es, oder prüfen Sie, ob eine Klammer zu früh schließt.',
  ],
  'json-other': [
    'Das Dokument ist kein JSON: {detail}',
    'Verbessern Sie die Stelle, oder lassen Sie ein Programm das Dokument schreiben.',
  ],
  'json-twice': [
    '„{name}“ steht zweimal in einem Objekt; das erste geht verloren.',
    'Behalten Sie eines der beiden; mehrere Werte gehören in eine Liste.',
  ],
  'no-event': [
    'Im Dokument ist weder eine Reihe noch ein Termin.',
    'Schreiben Sie die Termine in "subEvent": [ … ], siehe docs/json.md.',
  ],
  'foreign-document': [
    'Das ist keine Terminreihe; es sieht aus wie {kind}.',
    'Wandeln Sie es um: npx series-schedule convert "{address}" --out schedule.json',
  ],
  'foreign-unread': [
    'Das ist keine Terminreihe; es sieht aus wie {kind}, und darin stehen keine Termine, die sich umwandeln lassen.',
    'Suchen Sie beim selben System einen Kalender (.ics) oder eine Schnittstelle; docs/sources.md nennt, was sich umwandeln lässt.',
  ],
  'no-session': [
    'Die Reihe hat noch keinen Termin: "subEvent" ist leer.',
    'Ergänzen Sie die Termine, sobald sie feststehen; bis dahin zeigt die Seite „Termine folgen“.',
  ],
  'no-readable-session': [
    'Kein Termin des Dokuments ist lesbar: {detail}',
    'Geben Sie jedem Termin wenigstens "name" oder "startDate".',
  ],
  'newer-version': [
    'Das Dokument ist für ein neueres Skript geschrieben (schemaVersion).',
    'Schreiben Sie "schemaVersion": "1", oder binden Sie das neueste Skript ein.',
  ],
  'unreadable-date': [
    '{path} ist kein Datum: {written}.',
    'Schreiben Sie „2027-05-12T18:00“ oder nur den Tag: „2027-05-12“.',
  ],
  'deadline-in-words': [
    '{path} ist kein Tag: {written}. Die Worte werden gezeigt, und die Anmeldung schließt nicht von selbst.',
    'Ist das so gemeint, ist nichts zu tun. Sonst schreiben Sie den Tag: „2027-05-12“.',
  ],
  'unreadable-link': [
    '{path} ist keine Adresse, auf die verwiesen werden darf: {written}.',
    'Schreiben Sie eine ganze Adresse, die mit https:// beginnt.',
  ],
  'unreadable-status': [
    '{path} ist kein Status: {written}.',
    'Schreiben Sie EventScheduled, EventCancelled, EventPostponed, EventRescheduled oder EventMovedOnline.',
  ],
  'unreadable-state': [
    '{path} ist kein Stand der Anmeldung: {written}.',
    'Schreiben Sie notYetOpen, open, fewLeft, waitlist, full, closed, notRequired, byContact oder unknown; ohne Angabe entscheiden die Zeiten.',
  ],
  'unreadable-availability': [
    '{path} ist keine Verfügbarkeit: {written}.',
    'Schreiben Sie InStock, LimitedAvailability, BackOrder, SoldOut oder Discontinued.',
  ],
  'unreadable-mode': [
    '{path} ist keine Form der Teilnahme: {written}.',
    'Schreiben Sie OfflineEventAttendanceMode, OnlineEventAttendanceMode oder MixedEventAttendanceMode.',
  ],
  'unreadable-number': ['{path} ist keine Zahl: {written}.', 'Schreiben Sie Ziffern ohne Wörter: 12.'],
  'unreadable-truth': ['{path} ist weder true noch false: {written}.', 'Schreiben Sie true oder false.'],
  'unreadable-zone': [
    '{path} ist keine Zeitzone: {written}.',
    'Schreiben Sie den IANA-Namen: „Europe/Berlin“.',
  ],
  unreadable: ['{path} ist nicht lesbar: {written}.', 'Schreiben Sie es, wie docs/json.md zeigt.'],
  'unreadable-registration': [
    '{path} ist kein Objekt: {written}.',
    'Schreiben Sie "registration": { "url": "https://…" }, mit "opens" und "closes", wenn Sie sie wissen.',
  ],
  'missing-name': [
    '{path} hat keinen Namen.',
    'Ergänzen Sie "name"; ein Termin heißt bis dahin „Titel folgt“.',
  ],
  'contradiction-end': [
    '{path} liegt vor dem Beginn: {written}.',
    'Verbessern Sie das Ende, oder lassen Sie es weg, wo es nicht bekannt ist.',
  ],
  'contradiction-window': ['{path} endet, bevor sie beginnt.', 'Verbessern Sie "opens" oder "closes".'],
  'contradiction-offset': [
    '{path} hat einen Versatz, den die Zeitzone an diesem Tag nicht hat: {written}.',
    'Schreiben Sie die Uhrzeit ohne Versatz: „2027-05-12T18:00“.',
  ],
  'contradiction-weekday': [
    '{path} hat einen Wochentag, der nicht zum Datum passt: {written}.',
    'Verbessern Sie Wochentag oder Datum, oder schreiben Sie nur das Datum: „2027-05-12T18:00“.',
  ],
  contradiction: ['{path} {message}.', 'Verbessern Sie eine der beiden Angaben, oder entfernen Sie sie.'],
  'mistyped-name': [
    '{path}: „{name}“ ist unbekannt. Meinten Sie {suggestion}?',
    'Schreiben Sie „{suggestion}“, mit Groß- und Kleinbuchstaben wie hier.',
  ],
  'unknown-name': [
    '{path}: „{name}“ ist hier unbekannt.',
    'Entfernen Sie es, oder schreiben Sie einen der Namen aus docs/json.md.',
  ],
  'not-shown': [
    '{path} {message}.',
    'Wenn Besucherinnen es brauchen, nehmen Sie es in die Beschreibung auf, oder schreiben Sie es in einer Form aus docs/json.md.',
  ],
  duplicate: [
    '{path} hat das "@id" eines anderen Termins, oder ist derselbe noch einmal.',
    'Geben Sie jedem Termin ein eigenes "@id", sonst verwechseln Kalender sie; entfernen Sie, was zweimal dasteht.',
  ],
  'no-time-zone': [
    'Die Zeiten haben keine Zeitzone, niemand weiß, welche Uhr gemeint ist.',
    'Ergänzen Sie bei der Reihe "timeZone": "Europe/Berlin".',
  ],
  expired: [
    'Das Dokument ist abgelaufen ({written}); ein ausdrücklicher Stand gilt nicht mehr.',
    'Prüfen Sie, ob das Programm noch läuft, das es schreibt; setzen Sie "expires" neu.',
  ],
  'schema-required': ['{path} fehlt „{name}“.', 'Ergänzen Sie „{name}“.'],
  'schema-type': ['{path} sollte {expected} sein.', 'Schreiben Sie es in dieser Form, siehe docs/json.md.'],
  'schema-form': [
    '{path} hat eine Form, die das strenge Schema nicht kennt: {written}.',
    'Schreiben Sie es in dieser Form: {example}.',
  ],
};
