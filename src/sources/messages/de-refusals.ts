/** Why a material can't be converted, and what is wrong with it as a whole, in German. */
export const refusalsDe: Readonly<Record<string, string>> = {
  "“{}” can't be read as iCalendar": '„{}“ ist als iCalendar nicht lesbar',
  "this event can't be read as iCalendar": 'dieser Termin ist als iCalendar nicht lesbar',
  'is no valid JSON ({}); what can be read is taken':
    'ist kein gültiges JSON ({}); übernommen wird, was lesbar ist',
  'a comma or a comment that JSON does not have': 'ein Komma oder ein Kommentar, den JSON nicht kennt',
  '{} at character {}': '{} bei Zeichen {}',
  'a word without quotation marks': 'ein Wort ohne Anführungszeichen',
  'a number that is none': 'eine Zahl, die keine ist',
  'a name is missing': 'ein Name fehlt',
  'a value is missing': 'ein Wert fehlt',
  'a colon is missing': 'ein Doppelpunkt fehlt',
  'a comma is missing': 'ein Komma fehlt',
  'a closing brace is missing': 'eine schließende geschweifte Klammer fehlt',
  'a closing bracket is missing': 'eine schließende eckige Klammer fehlt',
  'more after its end': 'nach dem Ende steht noch etwas',
  'a closing quotation mark is missing': 'ein schließendes Anführungszeichen fehlt',
  'a character written wrongly': 'ein falsch geschriebenes Zeichen',
  'a character that is not allowed': 'ein unerlaubtes Zeichen',
  'a mistake': 'ein Fehler',
  'The text has {} characters, {} at most are read. Leave out what does not belong to the announcement.':
    'Der Text hat {} Zeichen, gelesen werden höchstens {}. Lassen Sie weg, was nicht zur Ankündigung gehört.',
  '“{}” is no time zone. Write an IANA name: --zone Europe/Berlin':
    '„{}“ ist keine Zeitzone. Schreiben Sie einen IANA-Namen: --zone Europe/Berlin',
  'There is nothing to convert. Name an address or a file.':
    'Es gibt nichts umzuwandeln. Nennen Sie eine Adresse oder Datei.',
  '{} has {} schedules: {}. Choose one by its number, name or @id: --field series=2':
    '{} enthält {} Terminlisten: {}. Wählen Sie eine mit Nummer, Name oder @id: --field series=2',
  '{} has no schedule “{}”, but these: {}. Choose one by its number, name or @id: --field series=2':
    '{} enthält keine Terminliste „{}“, aber diese: {}. Wählen Sie eine mit Nummer, Name oder @id: --field series=2',
  'There is no sheet “{}”; there are {}.': 'Ein Blatt „{}“ gibt es nicht; es gibt {}.',
  'There is no column “{}”; there are {}.': 'Eine Spalte „{}“ gibt es nicht; es gibt {}.',
  'No column has dates. There are {}; tell which one it is: --field startDate=…':
    'Keine Spalte enthält Tage. Es gibt {}; nennen Sie die richtige: --field startDate=…',
  'The table is empty.': 'Die Tabelle ist leer.',
  'Excel files before 2007 (.xls) are not read; save the table as .xlsx or as CSV.':
    'Excel-Dateien von vor 2007 (.xls) werden nicht gelesen; speichern Sie die Tabelle als .xlsx oder CSV.',
  'This is not an .xlsx file that can be read; save it again as “Excel-Arbeitsmappe (.xlsx)” or as CSV.':
    'Das ist keine lesbare .xlsx-Datei; speichern Sie sie neu als „Excel-Arbeitsmappe (.xlsx)“ oder als CSV.',
  'The table has {} rows, {} at most are read. Leave out what is past.':
    'Die Tabelle hat {} Zeilen, gelesen werden höchstens {}. Lassen Sie Vergangenes weg.',
  '“{}” is nothing that a column can mean; see docs/sources.md.':
    '„{}“ kann eine Spalte nicht bedeuten; siehe docs/sources.md.',
  'No field of these {} resources has a date. Name it with --field startDate=…; there are {}.':
    'Kein Feld dieser {} Einträge enthält ein Datum. Nennen Sie es mit --field startDate=…; es gibt {}.',
  'has dates only in words; convert it together with the iCalendar file of the shop (…/ical/)':
    'nennt Tage nur in Worten; rufen Sie convert zusammen mit der iCalendar-Datei des Shops auf (…/ical/)',
  'does not tell the name of the series; name it with --name "…"':
    'nennt den Namen der Reihe nicht; nennen Sie ihn mit --name "…"',
  'the page names a feed, which may tell more: convert {}':
    'die Seite nennt einen Feed, der vielleicht mehr sagt: Rufen Sie convert mit {} auf',
  '{} has no event in JSON-LD or microdata. {} It names a feed: convert {}':
    '{} enthält keinen Termin in JSON-LD oder Microdata. {} Sie nennt einen Feed: Rufen Sie convert mit {} auf',
  '{} has no event in JSON-LD or microdata. {} Convert the address of a calendar (.ics) or of an interface of the system instead, or take its text.':
    '{} enthält keinen Termin in JSON-LD oder Microdata. {} Nehmen Sie die Adresse eines Kalenders (.ics) oder einer Schnittstelle des Systems, oder den Text der Seite.',
  'It describes {}, no Event.': 'Die Seite beschreibt {}, aber kein Event.',
  'It has neither.': 'Beides fehlt.',
  'There is no source “{}”, but {}.': 'Eine Quelle „{}“ gibt es nicht; es gibt {}.',
  '{}. Looked for: {}. If it is one of them, say which with --from; else give the address of a calendar (.ics), of an interface of the system, or of a page with JSON-LD.':
    '{}. Gesucht wurde: {}. Ist es davon eines, nennen Sie es mit --from; sonst nennen Sie die Adresse eines Kalenders (.ics), einer Schnittstelle des Systems oder einer Seite mit JSON-LD.',
  '{} is a list of {} in JSON, in which no entry has a title and a date':
    '{} ist eine JSON-Liste mit {} Einträgen, von denen keiner Titel und Datum hat',
  'nothing in it': 'nichts darin',
  'type unknown': 'Art nicht genannt',
  'no fields of the site': 'keine Felder der Website',
  'no @id, url or startDate': '@id, url und startDate fehlen',
  '{} is JSON with {}, in which no event was found': '{} ist JSON mit {}, in dem kein Termin steht',
  '{} is a feed of news, without the dates of events': '{} ist ein Feed mit Nachrichten, ohne Termine',
  '{} is XML, which is not read': '{} ist XML, das nicht gelesen wird',
  '{} is a PDF; copy its text into a file that ends with .txt':
    '{} ist ein PDF; kopieren Sie den Text in eine Datei, die auf .txt endet',
  '{} is an archive or a document; save a table as .xlsx or .csv, and a text as .txt':
    '{} ist ein Archiv oder Dokument; speichern Sie eine Tabelle als .xlsx oder .csv, einen Text als .txt',
  '{} is empty': '{} ist leer',
  '{} is of no known kind ({}, begins with “{}”)': '{} ist von unbekannter Art ({}, beginnt mit „{}“)',
};
