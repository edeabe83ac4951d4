import type { Texts } from './en.ts';

/** Texts of the command line in German. */
export const de: Texts = {
  usage: `Aufruf: series-schedule <Befehl> [Optionen]

Befehle:
  check     sagt, was an einer Terminliste oder an einer Seite mit ihr nicht stimmt
  convert   macht eine Terminliste aus Kalendern, Feeds und Tabellen
  publish   schreibt aus einer Terminliste alles für den Server: Kalender, Seite, Liste, Newsletter, Schnipsel

  --help      dieser Text; nach einem Befehl der Text des Befehls
  --version   die Version
  --lang      Sprache der Meldungen: de oder en; sonst die der Umgebung

Rückgabewerte: 0 erledigt, 1 Befunde oder gescheitert, 2 nicht verstanden, 3 Quelle gescheitert, letzte Datei bleibt.`,
  usageCheck: `Aufruf: series-schedule check <Adresse oder Datei> [Optionen]

Prüft eine Terminliste oder eine Seite, die sie zeigt: was nicht stimmt, wo, und was zu tun ist. „-“ liest die
Standardeingabe.

  --at <Zeitpunkt>    Stand der Termine zu diesem Zeitpunkt: 2027-05-12T18:00Z
  --as <Art>          schedule oder page; sonst nach dem, was die Adresse liefert
  --origin <Server>   bei einer Terminliste: der Server, dessen Seiten sie lesen sollen
  --json              Befunde und Termine als JSON
  --timeout <s>       Sekunden für jede Anfrage; ohne Angabe 30
  --lang <de|en>      Sprache der Meldungen

Rückgabewerte: 0 nichts zu tun, 1 Fehler oder Warnungen, 2 nicht verstanden, 3 keine Antwort.`,
  usageConvert: `Aufruf: series-schedule convert <Adresse oder Datei>… [Optionen]

Macht aus einer oder mehreren Quellen eine Terminliste. „-“ liest die Standardeingabe.

  --out <Datei>        schreibt in diese Datei; sonst in die Standardausgabe
  --from <Art>         Art der Quellen; sonst nach ihren eigenen Merkmalen: {kinds}
  --zone <Name>        Zeitzone von Zeiten ohne eine: Europe/Berlin
  --field <a=b>        Name in der Quelle (b) für das, was hier a heißt; auch mehrmals
  --name <Text>        Name der Reihe, wo die Quellen keinen nennen
  --overlay <Datei>    von Hand gepflegtes JSON, das Vorrang hat: nach @id, sonst url, sonst startDate
  --expires <wann>     wie lange das Ergebnis gilt: 12h, 7d, ein Zeitpunkt oder none
  --pages <Zahl>       höchstens so viele Seiten einer langen Antwort; ohne Angabe 20
  --timeout <s>        Sekunden für jede Anfrage; ohne Angabe 30
  --force              schreibt auch, wenn mehr als die Hälfte der Termine verschwindet
  --json               Probleme als JSON
  --lang <de|en>       Sprache der Meldungen

Schlüssel kommen aus der Umgebung: {SERIES_SCHEDULE_…} in einer Adresse, und SERIES_SCHEDULE_TOKEN für den Server
SERIES_SCHEDULE_TOKEN_HOST.

Rückgabewerte: 0 geschrieben, 1 gescheitert, 2 nicht verstanden, 3 Quelle gescheitert; die letzte Datei bleibt.`,
  usagePublish: `Aufruf: series-schedule publish <Adresse oder Datei> --out <Ordner> [Optionen]

Schreibt aus einer Terminliste alles für den Server: die Terminliste selbst, einen Kalender zum Abonnieren, eine Seite
ohne Skript, die Liste für das Innere des Elements, einen Text für Newsletter, die Schnipsel. „-“ liest die
Standardeingabe.

  --out <Ordner>       der Ordner
  --url <Adresse>      öffentliche Adresse des Ordners: https://beispiel.example/termine/
  --script <Adresse>   Adresse des Skripts, für die Schnipsel
  --at <Zeitpunkt>     Stand dieses Zeitpunkts statt des jetzigen: 2027-05-12T18:00
  --expires <wann>     wie lange die Terminliste gilt: 12h, 7d, ein Zeitpunkt oder none; sonst wie in ihr steht
  --dry-run            nennt, was sich ändern würde, und schreibt nichts
  --force              schreibt auch, wenn die Terminliste Fehler hat oder mehr als die Hälfte der Termine verschwindet
  --timeout <s>        Sekunden für die Anfrage; ohne Angabe 30
  --lang <de|en>       Sprache der Meldungen und der Seite; sonst hat die Seite die der Terminliste

Rückgabewerte: 0 geschrieben oder nichts zu tun, 1 gescheitert, 2 nicht verstanden, 3 Terminliste nicht zu gebrauchen;
alle Dateien bleiben.`,
  unknownCommand: '„{name}“ ist kein Befehl. Schreiben Sie check, convert oder publish; --help erklärt sie.',
  noAddress: 'Adresse oder Datei fehlt; --help erklärt den Befehl.',
  oneAddress: 'Es lässt sich nur eine Adresse oder Datei auf einmal prüfen.',
  badOption: '{detail} (--help erklärt die Optionen.)',
  badLanguage: '--lang {value}: Schreiben Sie de oder en.',
  badMoment: '--at {value}: Schreiben Sie einen Zeitpunkt wie 2027-05-12T18:00+02:00.',
  badKind: '--as {value}: Schreiben Sie schedule oder page.',
  badOrigin: '--origin {value}: Schreiben Sie https://partner.example.',
  badSource: '--from {value}: Schreiben Sie eines von {kinds}.',
  badZone: '--zone {value}: Schreiben Sie einen IANA-Namen wie Europe/Berlin.',
  badField: '--field {value}: Schreiben Sie Name=Name, etwa startDate=field_date.',
  badExpires: '--expires {value}: Schreiben Sie 12h, 7d, 2027-05-12T18:00Z oder none.',
  badNumber: '--{name} {value}: Schreiben Sie eine Zahl ab 1.',
  missingVariable: 'Die Adresse braucht die Umgebungsvariable {name}; setzen Sie sie.',
  tokenWithoutHost:
    'SERIES_SCHEDULE_TOKEN ist ohne SERIES_SCHEDULE_TOKEN_HOST gesetzt; nennen Sie den Server, der das Token sehen darf.',
  internal: 'Ein unerwarteter Fehler: {detail}. Bitte melden Sie ihn.',
  fetching: '{address} wird gefragt …',
  reading: '{address} wird gelesen …',
  tooManyPages: '{address} hat mehr als {count} Seiten; die übrigen fehlen. Erhöhen Sie --pages.',
  furtherPages:
    '{address} ist eine Seite von mehreren; gelesen wird nur sie. Für alle rufen Sie convert mit der Adresse auf: {next}',
  lastFileStays: 'Die letzte Datei bleibt, wie sie war: {file}',
  vanished:
    '{count} von {total} künftigen Terminen sind verschwunden. Wenn das stimmt, rufen Sie den Befehl mit --force auf.',
  nothingFound: 'Es wurde kein Termin gefunden. Wenn das stimmt, rufen Sie den Befehl mit --force auf.',
  notOurs:
    '{file} ist keine Terminliste und wird nicht überschrieben. Wählen Sie eine andere Datei für --out.',
  cantWrite: '{file} lässt sich nicht schreiben: {detail}',
  badOverlay: 'Die Ergänzungen in {file} sind nicht lesbar: {detail}',
  overlayFitsNothing:
    'Der Eintrag {path} der Ergänzungen passt zu keinem Termin: {key}. Verbessern oder entfernen Sie ihn.',
  written: '{count} Termine in {file} geschrieben.',
  unchanged: 'Die Quellen sind unverändert; {file} gilt nun länger.',
  noFolder: 'Der Ordner fehlt; schreiben Sie --out und seinen Namen.',
  oneSchedule: 'Es lässt sich nur eine Terminliste auf einmal veröffentlichen.',
  badAddress: '--{name} {value}: Schreiben Sie eine Adresse wie {example}.',
  sourceInFolder:
    '{file} würde durch die veröffentlichte Terminliste ersetzt. Bewahren Sie die Terminliste in einem anderen Ordner auf als --out.',
  cantPublish:
    'Die Terminliste hat Fehler, deshalb wurde nichts geschrieben. Verbessern Sie sie, oder rufen Sie den Befehl mit --force auf.',
  cantUse: '{address} ist nicht zu gebrauchen: Es wurde nichts geschrieben.',
  foreignFile:
    '{file} stammt nicht von publish und wird nicht überschrieben. Verschieben Sie die Datei, oder wählen Sie einen anderen Ordner.',
  fileNew: 'neu       {file}',
  fileChanged: 'geändert  {file}',
  fileRemoved: 'entfernt  {file}',
  nothingToDo: 'Nichts zu tun: {folder} ist auf dem neuesten Stand.',
  published: '{count} Dateien in {folder} geschrieben oder entfernt.',
  noUrl: 'Ohne --url hat die Seite keine kanonische Adresse, und die Terminliste nennt ihren Kalender nicht.',
  error: 'Fehler',
  warning: 'Warnung',
  note: 'Hinweis',
  line: 'Zeile {line}',
  column: 'Spalte {column}',
  header: 'Kopfzeile {header}',
  fine: 'Nichts zu beanstanden.',
  more: '… und {count} weitere; --json nennt alle.',
  sum: '{errors} Fehler, {warnings} Warnungen, {notes} Hinweise',
  sessionsAt: 'Die Termine, wie sie am {moment} zu sehen sind:',
  embeddingAt: 'Form {number} ({form}) in Zeile {line}: {schedule}',
  scriptAt: 'Skript: {url}, {version}',
  version: 'Version {version}',
  unknownVersion: 'Version unbekannt',
};
