/** What is wrong with the sessions of a source, in German. */
export const sessionsDe: Readonly<Record<string, string>> = {
  '“{}” is no date; the event is left out': '„{}“ ist kein Datum; der Termin fehlt',
  'is missing or no date; the event is left out': 'fehlt oder ist kein Datum; der Termin fehlt',
  'is missing or no date; the talk is left out': 'fehlt oder ist kein Datum; der Vortrag fehlt',
  'is missing or no date; the meeting is left out': 'fehlt oder ist kein Datum; die Sitzung fehlt',
  'is missing or no date; the session is left out': 'fehlt oder ist kein Datum; der Termin fehlt',
  'is missing or no date; it is left out': 'fehlt oder ist kein Datum und wird ausgelassen',
  'has no date; name its field with --field startDate=…':
    'hat kein Datum; nennen Sie das Feld mit --field startDate=…',
  '“{}” is no date; the words are shown': '„{}“ ist kein Datum; gezeigt werden die Worte',
  'is a draft or for invited people only; the event is left out':
    'ist ein Entwurf oder nur für Eingeladene; der Termin fehlt',
  'is not public; the event is left out': 'ist nicht öffentlich; der Termin fehlt',
  'is not published; it is left out': 'ist nicht veröffentlicht und wird ausgelassen',
  'is not active or not public; the date is left out':
    'ist nicht aktiv oder nicht öffentlich; der Termin fehlt',
  'is no date; the event is left out': 'ist kein Datum; der Termin fehlt',
  '“{}” is no date; it is left out': '„{}“ ist kein Datum und wird ausgelassen',
  'has no date; it is left out': 'hat kein Datum und wird ausgelassen',
  'has no single date; the event is left out': 'hat keinen einzelnen Tag; der Termin fehlt',
  'is not an object': 'ist kein Objekt',
  'has no event': 'enthält keinen Termin',
  'has no name': 'hat keinen Namen',
  'TENTATIVE (not certain yet) is a status that the schedule has no word for':
    'TENTATIVE (noch nicht sicher) kann die Terminliste nicht ausdrücken',
  '“{}” is not a known state; nothing is said about registration':
    '„{}“ ist kein bekannter Stand; zur Anmeldung wird nichts gesagt',
  'ends ({}) before it starts ({}); the end is left out':
    'endet ({}), bevor es beginnt ({}); das Ende wird ausgelassen',
  'is in UTC; name the zone of the place with --zone Europe/Berlin':
    'steht in UTC; nennen Sie die Zeitzone des Ortes mit --zone Europe/Berlin',
  'tells no time zone; name the zone of the place with --zone Europe/Berlin':
    'nennt keine Zeitzone; nennen Sie die des Ortes mit --zone Europe/Berlin',
};
