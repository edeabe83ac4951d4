/** What is wrong with repeated dates and time zones, in German. */
export const repeatsDe: Readonly<Record<string, string>> = {
  'a change of all later dates is taken for this date only':
    'eine Änderung aller späteren Termine gilt hier nur für diesen',
  'only the first date is taken; ask with singleEvents=true':
    'nur der erste Termin wird übernommen; fragen Sie mit singleEvents=true',
  '“{}” is not read; only the first date is taken':
    '„{}“ wird nicht gelesen; nur der erste Termin wird übernommen',
  'has no start; its dates are taken from today on': 'hat keinen Beginn; die Termine zählen ab heute',
  "can't be expanded ({}); only its start is taken":
    'lässt sich nicht auflösen ({}); nur der Beginn wird übernommen',
  "can't be read ({}); only the first date is taken":
    'ist nicht lesbar ({}); nur der erste Termin wird übernommen',
  '{} of its {} dates are taken': '{} der {} Termine werden übernommen',
  'its rule {} has more than {} dates; the first are taken':
    'die Regel {} ergibt mehr als {} Termine; die ersten werden übernommen',
  'is not read; its dates are shown': 'wird nicht gelesen; die Termine darin werden gezeigt',
  'leaves out all dates of the event': 'streicht alle Tage des Termins',
  'is not read, because the event has a start': 'wird nicht gelesen, weil der Termin einen Beginn hat',
  '“{}” is no known time zone': '„{}“ ist keine bekannte Zeitzone',
  '“{}” is no known time zone: {}': '„{}“ ist keine bekannte Zeitzone: {}',
  'its times are taken as those of {}': 'die Zeiten gelten als die von {}',
  'its times get the offsets of its VTIMEZONE; name the zone with --zone Europe/Berlin':
    'die Zeiten folgen dem VTIMEZONE der Datei; nennen Sie die Zeitzone mit --zone Europe/Berlin',
  'its recurrence has no end; the dates of the next 18 months are taken':
    'die Wiederholung hat kein Ende; übernommen werden die Termine der nächsten 18 Monate',
  'its recurrence ends later than in 18 months; the dates until then are taken':
    'die Wiederholung endet später als in 18 Monaten; übernommen werden die Termine bis dahin',
};
