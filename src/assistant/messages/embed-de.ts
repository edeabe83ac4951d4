import type { embedEn } from './embed-en.ts';

/** Texts of the step “put it in”, in German. */
export const embedDe: Readonly<Record<keyof typeof embedEn, string>> = {
  embedTitle: 'Einbinden',
  httpsAddress: 'Die Adresse muss mit https:// beginnen.',
  jsonAddress: 'Diese Adresse endet nicht auf .json. Ist das wirklich die Datei?',
  head: 'In den Kopf der Seite (<head>), damit die Termine schneller da sind:',
  isList: 'Alle Termine als Liste, bis das Skript läuft',
  isListHint:
    'Auch Suchmaschinen lesen sie. Nach Änderungen an den Terminen gehört ein neuer Baustein auf die Seite; ohne Liste genügt die neue schedule.json.',
  hasPreload: 'Termine früher laden (mit einer Zeile im Kopf der Seite)',
  hasIntegrity: 'Nur genau dieses Skript zulassen (Prüfsumme)',
  hasIntegrityHint:
    'Der Browser lehnt dann jede andere Fassung ab; ein neues Skript braucht einen neuen Baustein.',
  theSnippet: 'Baustein',
  theHead: 'Zeile für den Kopf der Seite',
  theCommand: 'Befehl',

  placeLead:
    'Sagen Sie, womit Ihre Website gebaut ist. Darunter steht, was Sie hochladen und was Sie einfügen.',
  yourSite: 'Ihre Website',
  systemLabel: 'Womit ist die Website gebaut?',
  'system-wordpress': 'WordPress',
  'system-typo3': 'TYPO3',
  'system-drupal': 'Drupal',
  'system-contao': 'Contao',
  'system-builder': 'Baukasten (Jimdo, Wix, IONOS …)',
  'system-static': 'Eigene HTML-Seiten',
  'system-unknown': 'Anderes, oder ich weiß es nicht',
  scriptsLabel: 'Dürfen Sie dort Skripte einfügen?',
  scriptsYes: 'Ja, oder ich weiß es nicht',
  scriptsNo: 'Nein, sie verschwinden beim Speichern',
  'scriptsHint-wordpress': 'Meist dürfen es die Rollen Administrator und Redakteur.',
  'scriptsHint-typo3': 'Ja, wenn es unter den Inhaltselementen „HTML“ gibt.',
  'scriptsHint-drupal': 'Ja, wenn Sie das Textformat „Full HTML“ wählen können.',
  'scriptsHint-contao': 'Ja, wenn es das Inhaltselement „Ungefiltertes HTML“ gibt.',
  'scriptsHint-builder': 'Ja, wenn es einen Baustein „HTML“, „Code“ oder „Widget“ gibt.',
  'scriptsHint-static': '',
  'scriptsHint-unknown': 'Ja, wenn es eine HTML- oder Quelltext-Ansicht gibt und Skripte darin bleiben.',
  serverLabel: 'Wo liegen Termine und Skript?',
  serverOwn: 'Auf demselben Server wie die Seite',
  serverOther: 'Auf einem anderen, zum Beispiel beim Veranstalter',
  hasPolicy: 'Die Website hat Sicherheitsregeln dafür, was eine Seite laden darf',
  hasPolicyHint:
    'Fachwort: Content Security Policy (CSP). Ob es sie gibt, weiß die Person, die Ihre Website betreut; im Zweifel kreuzen Sie nichts an.',
  hasConsent: 'Ein Einwilligungs-Banner hält Skripte zurück',

  uploadTitle: '2. Speichern und hochladen',
  uploadText:
    'Speichern Sie das Paket, und entpacken Sie es. Alles aus dem Ordner „{folder}“ kommt auf den Server, auch die Datei „.htaccess“; auf dem Mac zeigen die Tasten ⌘, ⇧ und Punkt sie an.',
  uploadedAt: 'Danach zeigt der Browser hier die Termine als Text:',
  uploadFolder: 'hochladen',
  copyFolder: 'kopieren',
  singleFiles: 'Nur das Nötigste hochladen',
  'where-wordpress':
    'Am einfachsten geht es mit dem Plugin für WordPress, der Datei „series-schedule.zip“. Sie kommt von derselben Stelle wie dieser Assistent. Mit ihr laden Sie nichts hoch und fügen nur den Block „Terminreihe“ ein. Ohne Plugin: Die Mediathek nimmt diese Dateien nicht an. Legen Sie sie über die Dateiverwaltung Ihres Hosters in einen neuen Ordner „termine“ neben „wp-content“, oder bitten Sie die Person darum, die Ihre Website betreut (mit einem Upload-Programm, SFTP).',
  'where-typo3':
    'In den Ordner „fileadmin/termine“. Nimmt die Dateiliste sie nicht an, hilft die Person, die Ihre Website betreut (mit einem Upload-Programm, SFTP).',
  'where-drupal':
    'In den Ordner „sites/default/files/termine“. Nimmt das Feld die Endungen nicht an, hilft die Person, die Ihre Website betreut (mit einem Upload-Programm, SFTP).',
  'where-contao':
    'In den Ordner „files/termine“; er muss öffentlich sein. Nimmt die Dateiverwaltung .json oder .js nicht an, gehören beide Endungen unter „Erlaubte Upload-Dateitypen“ in die Einstellungen; sonst hilft die Person, die Ihre Website betreut (mit einem Upload-Programm, SFTP).',
  'where-builder':
    'Die meisten Baukästen nehmen solche Dateien nicht an. Legen Sie sie auf einen anderen Webspace, oder bitten Sie den Veranstalter darum, und wählen Sie oben „Auf einem anderen“.',
  'where-static': 'In einen Ordner Ihrer Website, zum Beispiel „termine“.',
  'where-unknown':
    'In einen Ordner Ihrer Website, zum Beispiel „termine“. Wie man dort Dateien ablegt, weiß die Person, die Ihre Website betreut.',
  'where-other':
    'Diese Dateien legt ab, wer den anderen Server betreut. Liegen sie schon dort, genügt die Adresse oben.',
  twoFiles:
    'Nötig sind nur zwei Dateien: schedule.json, die Termine, und series-schedule.js, das Skript, das sie zeigt. Bleibt die Seite index.html weg, tragen Sie oben eine andere „Seite mit allen Terminen“ ein.',
  saveScript: 'series-schedule.js speichern',

  addressesTitle: '1. Adressen festlegen',
  addressesLead:
    'Legen Sie zuerst fest, wo die Termine liegen werden. Das Paket und der Baustein enthalten dann schon die richtigen Adressen.',
  scheduleAt: 'Adresse der schedule.json',
  scheduleAtHint: 'Ihre Website, der Ordner und der Name der Datei. Zum Beispiel: {example}',
  movedAlong:
    'Die Adressen von Kalender und Seite der Reihe sind mit umgezogen. „Rückgängig“ nimmt es zurück.',
  scriptAt: 'Adresse der series-schedule.js',
  scriptAtHint: 'Leer lassen, wenn sie im selben Ordner liegt.',
  pageAt: 'Seite mit allen Terminen',
  folderAddress: '„schedule.json“ ist ergänzt.',
  pageAtHint:
    'Darauf verweist der Link, wenn das Skript einmal nicht läuft. Leer lassen, wenn es die Seite index.html aus dem Paket ist.',
  pageAtHintOwn:
    'Darauf verweist der Link, wenn das Skript einmal nicht läuft. Leer lassen, wenn es die Seite der Reihe ist.',

  insertTitle: '3. Einfügen',
  contains: 'Was der Baustein enthält',
  waitsForClick: 'Termine erst nach einem Klick laden',
  waitsForClickHint:
    'Vorher fragt niemand den Server der Termine; das Skript gehört dann auf Ihren eigenen Server.',
  'insert-wordpress': 'In einen Block „Individuelles HTML“, nicht in einen Absatz:',
  'insert-typo3': 'In ein Inhaltselement „HTML“:',
  'insert-drupal': 'In einen eigenen Block oder Text mit dem Textformat „Full HTML“:',
  'insert-contao': 'In ein Inhaltselement „Ungefiltertes HTML“:',
  'insert-builder': 'In einen Baustein „HTML“, „Code“ oder „Widget“:',
  'insert-unknown':
    'In die HTML-Ansicht der Seite (oft „Quelltext“ oder „Code“), dorthin, wo die Termine stehen sollen. Kennen Sie Ihr System, wählen Sie es oben; dann steht hier, wo genau:',
  'insert-static': 'Dort, wo die Termine stehen sollen:',
  'insert-box': 'In die HTML-Ansicht des Beitrags, dorthin, wo die Termine stehen sollen:',
  'insert-link': 'Als gewöhnlichen Link in den Text. Das Skript macht daraus die Termine:',
  'insert-page':
    'Ohne Skripte zeigt der Baukasten die Termine nicht selbst. Verlinken Sie die Seite mit allen Terminen. Die Seite aus dem Paket zeigt den Stand, zu dem es gespeichert wurde:',
  headOptional:
    'Wer die Vorlage der Website betreut, kann noch diese Zeile in den Kopf der Seite setzen (<head>). Dann sind die Termine schneller da:',
  linkAddress: 'Adresse für den Link-Dialog',
  templateTitle: 'Einmal in der Vorlage der Website',
  templateHint:
    'Bitten Sie die Person darum, die die Website betreut. Ohne diese Zeilen bleibt nur der Link.',
  templateHtml: 'In die Vorlage aller Seiten, an das Ende (vor </body>):',
  templateContao: 'Im Seitenlayout unter „Experteneinstellungen“, Feld „Zusätzliche <head>-Tags“:',
  needsSchedule:
    'Tragen Sie zuerst die Adresse der schedule.json ein. Dann steht der Baustein hier, fertig zum Kopieren.',
  listTooLong:
    'Bei mehr als {most} Terminen steht im Baustein keine Liste, sondern ein Link auf die Seite mit allen Terminen.',
  untried: 'Auf einer laufenden Website ist dieser Weg noch nicht ausprobiert.',

  serverTitle: 'Für die Person, die den Server betreut',
  serverNone:
    'Zeigt nur Ihre eigene Website die Termine, ist nichts nötig. Zeigen auch andere Websites die Termine, muss Ihr Server sie mit diesen Zeilen freigeben. Außerdem sind Änderungen dann schneller überall zu sehen.',
  serverNeeded:
    'Ein anderer Server muss die Termine freigeben, sonst bleibt nur der Link. Geben Sie das der Person, die ihn betreut.',
  serverPartners:
    'Zeigen auch andere Websites die Termine, etwa die Ihrer Partner, muss dieser Server sie freigeben. Auf üblichem Webspace (Apache) macht das die Datei .htaccess aus dem Paket; für andere Server stehen die Zeilen unten bei „Für die Person, die den Server betreut“.',
  serverSoftware: 'Womit läuft er?',
  'software-apache': 'Apache, üblicher Webspace (.htaccess)',
  'software-nginx': 'nginx',
  'software-caddy': 'Caddy',
  'software-unknown': 'Etwas anderes',
  serverFile: '{name} nach {place}',
  saveFile: '{name} speichern',

  policyTitle: 'Sicherheitsregeln der Website (Content Security Policy)',
  policyLead: 'Diese Zeilen müssen darin stehen. Geben Sie sie der Person, die Ihre Website betreut:',
  policyNow: 'Wie lauten sie jetzt?',
  policyNowHint:
    'Dann stehen unten die ganzen Zeilen, mit dem, was schon erlaubt ist. Leer lassen, wenn Sie es nicht wissen.',
  policyFine: 'Diese Regeln erlauben schon alles, was nötig ist.',
  policyTypes:
    'Verlangen sie „require-trusted-types-for“, gehört „series-schedule“ in die Liste hinter „trusted-types“. Arbeiten sie mit nonce, bekommt das Script-Tag das nonce der Seite.',

  consentTitle: 'Einwilligung',
  consentText:
    'Das Skript setzt keine Cookies und speichert nichts; eine Einwilligung nach § 25 TDDDG braucht es deshalb nicht. Nehmen Sie es im Banner von der Sperre aus:',
  consentHeld:
    'Hält das Banner es trotzdem zurück, sehen Besucherinnen bis dahin die Liste oder den Link aus dem Baustein.',
  consentClick:
    'Soll vor einem Klick niemand nach den Terminen fragen, wählen Sie oben „Termine erst nach einem Klick laden“.',

  coloursTitle: 'Farben',
  coloursLead:
    'Ohne Angabe übernehmen die Termine Schrift und Farben Ihrer Seite. Wählen Sie nur, was anders sein soll.',
  'colour-accent': 'Knöpfe',
  'colour-surface': 'Karten',
  'colour-text': 'Text',
  'colour-muted': 'Nebentext',
  'colour-border': 'Linien',
  theColour: '{name}: Farbe wählen',
  'pair-onAccent': 'Wörter auf Knöpfen',
  'pair-text': 'Text auf Karten',
  'pair-muted': 'Nebentext auf Karten',
  'pair-accent': 'Knöpfe und Fokusrahmen auf Karten',
  contrasts: 'Kontrast',
  enough: '{ratio} : 1, genügt',
  tooLittle: '{ratio} : 1, zu wenig; nötig sind {least} : 1',
  surfaceWithText:
    'Setzen Sie Karten und Text zusammen: Sonst bleibt auf dunklen Seiten helle Schrift auf Ihrer Farbe.',
  coloursRule: 'CSS für die Farben',
  coloursWhere: 'In die Gestaltungsregeln der Website (CSS), zum Beispiel unter „Zusätzliches CSS“:',
  noColours: 'Keine Farbe gewählt: Es ist kein CSS nötig.',

  siteTexts: 'Texte für Ihre Website',
  siteTextsLead:
    'Füllen Sie aus, was in [eckigen Klammern] steht. Jede Aussage über das Programm ist in Browsern geprüft. Die Texte sind keine Rechtsberatung.',
  privacyTitle: 'Für die Datenschutzerklärung',
  accessibilityTitle: 'Für die Erklärung zur Barrierefreiheit',
};
