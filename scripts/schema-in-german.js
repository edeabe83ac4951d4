/*
 * The descriptions of the schedule's fields in German, by the objects of src/read/schema.ts. The English ones are the
 * comments there. The build fails if one is missing.
 */

/** @type {Readonly<Record<string, Readonly<Record<string, string>>>>} */
export const GERMAN = {
  image: {
    url: 'Adresse des Bilds: vollständig oder relativ zum Dokument.',
    contentUrl: 'Adresse des Bilds, wie sie in einem ImageObject steht; `url` geht vor.',
    caption: 'Was auf dem Bild zu sehen ist; wird als Alternativtext vorgelesen.',
    creditText: 'Bildnachweis, der unter dem Bild steht: „© Beispielfoto“.',
  },
  organization: {
    name: 'Name der Organisation oder Person.',
    url: 'Website der Organisation oder Person.',
    logo: 'Adresse des Logos oder ein ImageObject.',
    roleName: 'Rolle in der Reihe oder bei dem Termin, in Worten: „Wissenschaftliche Begleitung“.',
    jobTitle: 'Rolle, wie sie bei einer Person steht; `roleName` geht vor.',
  },
  contactPoint: {
    name: 'Name der Person, mit der Institution: „Dr. Erika Beispiel, Beispielstiftung“.',
    email: 'E-Mail-Adresse für Fragen.',
    telephone: 'Telefonnummer für Fragen.',
    url: 'Adresse einer Seite mit einem Kontaktformular.',
  },
  postalAddress: {
    streetAddress: 'Straße und Hausnummer.',
    postalCode: 'Postleitzahl.',
    addressLocality: 'Ort.',
    name: 'Erste Zeile der Anschrift oder die ganze Anschrift in einer Zeile.',
  },
  place: {
    '@type': '`Place`, oder `VirtualLocation` für einen Termin, der online stattfindet.',
    name: 'Name des Orts: „Rathaus, Raum 2“.',
    address: 'Anschrift, in einer Zeile oder als PostalAddress.',
    url: 'Website des Orts; bei einer VirtualLocation die Adresse, unter der man teilnimmt.',
  },
  registration: {
    state:
      'Stand der Anmeldung jetzt; er geht den Daten vor: `notYetOpen` (noch nicht freigeschaltet), `open` (möglich), `fewLeft` (nur noch wenige Plätze), `waitlist` (Warteliste), `full` (ausgebucht), `closed` (geschlossen), `notRequired` (nicht nötig), `byContact` (per E-Mail oder Telefon) oder `unknown` (unbekannt). Weglassen, wenn die Daten entscheiden sollen.',
    opens: 'Ab wann man sich anmelden kann: „2021-03-01T09:00“ in `timeZone` oder mit Zeitabstand zu UTC.',
    closes: 'Bis wann man sich anmelden kann. Ein Datum ohne Uhrzeit meint das Ende dieses Tages.',
    url: 'Adresse des Anmeldeformulars.',
    waitlistUrl: 'Adresse für die Warteliste; sonst gilt `url`.',
    email: 'E-Mail-Adresse, an die man zur Anmeldung schreibt.',
    telephone: 'Telefonnummer, unter der man sich anmeldet.',
    label: 'Aufschrift der Schaltfläche statt „Anmelden“.',
    note: 'Ein Satz, der neben dem Stand der Anmeldung steht.',
  },
  offer: {
    name: 'Name der Kartenart: „Frühbucher“.',
    availability:
      'Verfügbarkeit als ItemAvailability von schema.org: `InStock`, `LimitedAvailability`, `SoldOut`, …',
    validFrom: 'Ab wann das Angebot gilt und die Anmeldung öffnet.',
    validThrough: 'Bis wann das Angebot gilt und die Anmeldung offen ist.',
    availabilityStarts: 'Ab wann es Karten gibt; geht `validFrom` vor.',
    availabilityEnds: 'Bis wann es Karten gibt; geht `validThrough` vor.',
    price: 'Preis, als Zahl oder in Worten.',
    priceCurrency: 'Währung des Preises, als Kürzel nach ISO 4217: „EUR“.',
    url: 'Adresse, unter der man sich anmeldet oder Karten kauft.',
  },
  creativeWork: {
    name: 'Name des Dokuments, zugleich der Text des Links: „Programm (PDF)“.',
    url: 'Adresse des Dokuments.',
    contentUrl: 'Adresse der Datei, wie sie in einem MediaObject steht; `url` geht vor.',
  },
  eventSchedule: {
    name: 'Die Regel in Worten: „jeden Dienstag, 18 Uhr“.',
    description: 'Die Regel in Worten; `name` geht vor.',
    endDate: 'Tag des letzten Termins.',
  },
  session: {
    timeZone: 'IANA-Name der Zeitzone dieses Termins, wenn er eine andere hat als die Reihe.',
    eventSchedule:
      'Regel, nach der sich der Termin wiederholt. Einzelne Termine werden daraus nicht berechnet; sie gehören als `subEvent` in die Reihe.',
    '@id': 'Dauerhafte Kennung des Termins, am besten eine URL; daran erkennen Kalender ihn wieder.',
    name: 'Titel des Termins.',
    position: 'Nummer des Termins in der Reihe, ab 1; ordnet Termine ohne Datum.',
    description: 'Text zum Termin, ohne oder mit HTML; Absätze, Listen und Links bleiben.',
    url: 'Adresse einer Seite zum Termin.',
    startDate:
      'Beginn: „2021-04-28T14:00“ in `timeZone` oder mit Zeitabstand zu UTC; ein Datum ohne Uhrzeit; oder Worte: „Herbst 2021“.',
    endDate: 'Ende, geschrieben wie `startDate`. Weglassen, wenn es nicht feststeht.',
    doorTime: 'Einlass.',
    previousStartDate: 'Beginn vor der Verlegung.',
    eventStatus:
      'Status: `EventScheduled` (findet statt), `EventCancelled` (abgesagt), `EventPostponed` (verschoben, neuer Termin offen), `EventRescheduled` (verlegt) oder `EventMovedOnline` (nun online).',
    eventAttendanceMode:
      'Art der Teilnahme: `OfflineEventAttendanceMode` (vor Ort), `OnlineEventAttendanceMode` (online) oder `MixedEventAttendanceMode` (beides).',
    location: 'Ort des Termins, oder mehrere, auch virtuelle.',
    performer: 'Vortragende und Mitwirkende, mit ihren Rollen.',
    organizer: 'Veranstalter dieses Termins neben denen der Reihe.',
    contributor: 'Weitere Veranstalter dieses Termins; sie stehen bei `organizer`.',
    inLanguage: 'Sprache, in der der Termin stattfindet und beschrieben ist, als BCP-47-Kürzel: „de“.',
    accessibilitySummary: 'Barrierefreiheit in Worten: „Stufenlos; mit Gebärdensprache“.',
    accessibilityFeature: 'Einzelne Merkmale der Barrierefreiheit: „Untertitel“, „Gebärdensprache“.',
    isAccessibleForFree: 'Ob die Teilnahme kostenfrei ist.',
    offers: 'Angebote mit Preisen; fehlt `registration`, ergibt sich die Anmeldung aus ihnen.',
    maximumAttendeeCapacity: 'Zahl aller Plätze; „wenige“ beginnt bei einem Zehntel davon.',
    remainingAttendeeCapacity: 'Zahl der freien Plätze.',
    registration: 'Anmeldung nur für diesen Termin.',
    subjectOf: 'Dokumente zum Termin: Programm, Folien, Protokoll.',
    recordedIn: 'Aufzeichnungen des Termins.',
  },
  series: {
    schemaVersion:
      'Version dieses Formats, `1`; ein Skript, das sie nicht kennt, zeigt lieber keine Termine.',
    '@id': 'Dauerhafte Kennung der Reihe, am besten eine URL.',
    name: 'Titel der Reihe.',
    alternateName: 'Zeile über dem Titel: „Eine Seminarreihe für Kommunen“.',
    description: 'Text zur Reihe, ohne oder mit HTML; Absätze, Listen und Links bleiben.',
    url: 'Adresse einer Seite zur Reihe.',
    image: 'Bild der Reihe, oder mehrere.',
    inLanguage: 'Sprache des Dokuments, als BCP-47-Kürzel: „de“.',
    timeZone:
      'IANA-Name der Zeitzone, in der Zeiten ohne Zeitabstand gemeint sind und alle Zeiten angezeigt werden: „Europe/Berlin“.',
    organizer: 'Veranstalter der Reihe.',
    contributor: 'Partner der Veranstalter; `roleName` sagt, was sie tun.',
    sponsor: 'Wer die Reihe unterstützt.',
    funder: 'Wer die Reihe fördert.',
    audience: 'Für wen die Reihe ist, in Worten.',
    keywords: 'Schlagwörter, als Liste oder durch Kommas getrennt.',
    contactPoint: 'Kontakt für Fragen zur Reihe.',
    registration: 'Anmeldung für alle Termine, die keine eigene haben.',
    subjectOf: 'Dokumente zur ganzen Reihe, etwa ihre Dokumentation.',
    dateModified: 'Wann das Dokument zuletzt geändert wurde.',
    calendar: 'Adresse eines iCalendar-Feeds (.ics) mit allen Terminen, den man abonnieren kann.',
    subEvent: 'Die Termine.',
    // Read from the series for all sessions that have none of their own.
    expires: 'Bis wann die Angaben gelten; danach zählt ein `state` nicht mehr.',
    eventStatus: 'Status aller Termine, die keinen eigenen haben.',
    eventAttendanceMode: 'Art der Teilnahme bei allen Terminen, die keine eigene Angabe haben.',
    location: 'Ort aller Termine, die keinen eigenen haben.',
    performer: 'Mitwirkende aller Termine, die keine eigenen haben.',
    offers: 'Angebote für alle Termine, die keine eigenen haben.',
  },
};
