/** What is wrong with announcements and tables, in German. */
export const textsDe: Readonly<Record<string, string>> = {
  'has no title; write it on the first line': 'hat keinen Titel; schreiben Sie ihn in die erste Zeile',
  'names no date that can be read': 'nennt kein lesbares Datum',
  '“{}” tells no year; that of the dates is taken': '„{}“ nennt kein Jahr; es gilt das der Termine',
  '“{}” tells no year; the next such day is taken: {}':
    '„{}“ nennt kein Jahr; es gilt der nächste solche Tag: {}',
  '“{}” is a date that no session has; it stays in the text':
    '„{}“ ist ein Datum, das kein Termin hat; es bleibt im Text',
  '{} is a {}, not a {}; one of the two is wrong': '{} ist ein {}, kein {}; eines von beiden stimmt nicht',
  '{} is a {}, not a {}; one of the two is wrong; the line tells no year either, so its words are kept instead of a date':
    '{} ist ein {}, kein {}; eines von beiden stimmt nicht, und ein Jahr fehlt auch: Statt des Tages bleiben die Worte der Zeile',
  'there is no 29 February {}; correct the day': 'den 29. Februar {} gibt es nicht; berichtigen Sie den Tag',
  'there is no {} {}; correct the day': 'den {}. {} gibt es nicht; berichtigen Sie den Tag',
  January: 'Januar',
  February: 'Februar',
  March: 'März',
  May: 'Mai',
  June: 'Juni',
  July: 'Juli',
  October: 'Oktober',
  December: 'Dezember',
  Monday: 'Montag',
  Tuesday: 'Dienstag',
  Wednesday: 'Mittwoch',
  Thursday: 'Donnerstag',
  Friday: 'Freitag',
  Saturday: 'Samstag',
  Sunday: 'Sonntag',
  '“{}” is kept in the text of the series': '„{}“ bleibt im Text der Reihe',
  '“{}” is not read; write each date': '„{}“ wird nicht gelesen; schreiben Sie jedes Datum hin',
  '“{}” is not an hour; write 18:30': '„{}“ ist keine Uhrzeit; schreiben Sie 18:30',
  'has no date; that of the row above ({}) is taken': 'hat kein Datum; es gilt das der Zeile darüber ({})',
  'is the end of a day; write 0:00 and the next date':
    'ist das Ende eines Tages; schreiben Sie 0:00 und das nächste Datum',
  'is an end without a beginning; it is left out': 'ist ein Ende ohne Beginn und wird ausgelassen',
  '“{}” may be two days; write it as 2027-12-05 or 5.12.2027':
    '„{}“ kann zwei Tage meinen; schreiben Sie 2027-12-05 oder 5.12.2027',
  '“{}” is not a date; it is kept in words': '„{}“ ist kein Datum; es bleibt in Worten',
  '“{}” has no year; write it, or give one with --field year=…':
    '„{}“ hat kein Jahr; schreiben Sie es dazu, oder nennen Sie es mit --field year=…',
  '“{}” names several dates; only the first is read: give each a row':
    '„{}“ nennt mehrere Tage; nur der erste wird gelesen: Geben Sie jedem eine Zeile',
  'has no title': 'hat keinen Titel',
  'has no date': 'hat kein Datum',
  '“{}” is not understood; it is shown as a note, and registration is not offered':
    '„{}“ ist nicht verständlich; es steht als Hinweis da, ohne Knopf zum Anmelden',
  'says open, but no place is left; the number counts':
    'sagt offen, aber kein Platz ist frei; es gilt die Zahl',
  'decides instead of the status; add the link to the form, so that it can be shown':
    'entscheidet statt des Status; ergänzen Sie den Link zum Formular, damit er gezeigt werden kann',
  '“{}” is taken as cancelled': '„{}“ – als abgesagt übernommen',
  '“{}” is taken as postponed': '„{}“ – als verschoben übernommen',
  '“{}” is taken as fully booked': '„{}“ – als ausgebucht übernommen',
  '“{}” is taken as waiting list only': '„{}“ – als „nur noch Warteliste“ übernommen',
  'says open, but the title says that it is full; that counts':
    'sagt offen, aber der Titel sagt ausgebucht; das gilt',
  '“{}” may be said of the session; choose “cancelled” if it is':
    '„{}“ kann für den ganzen Termin gelten; wählen Sie dann „abgesagt“',
  '“{}” is not a number': '„{}“ ist keine Zahl',
  '“{}” is not an address; write https://…': '„{}“ ist keine Adresse; schreiben Sie https://…',
  'has dates too, but only one sheet is read; choose with --field sheet=…':
    'enthält auch Termine, aber nur ein Blatt wird gelesen; wählen Sie es mit --field sheet=…',
  'is not read; if it matters, tell what it means with --field':
    'wird nicht gelesen; wenn es wichtig ist, sagen Sie mit --field, was es bedeutet',
  'is taken for {}, by its cells': 'gilt wegen des Inhalts als {}',
  '“{}” is no session; it is left out': '„{}“ ist kein Termin und wird ausgelassen',
  'has no date, only “{}”: “{}”; it is left out': 'hat keinen Tag, nur „{}“: „{}“; sie wird ausgelassen',
  'has more cells than the table has columns: {}': 'hat mehr Zellen als die Tabelle Spalten: {}',
  'names several series: {}; they become one': 'nennt mehrere Reihen: {}; sie werden eine',
};
