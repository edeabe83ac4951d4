/**
 * What a column can mean, with the heads that say so: in lower case, without blanks, marks and what is in brackets
 * (“Referent:in (optional)” is `referentin`). The first meaning with a head wins.
 */
export const MEANINGS = {
  '@id':
    'id uid kennung kennnummer veranstaltungsid veranstaltungsnummer vanr kursnummer kursnr eventid identifier',
  position: 'nr nummer lfdnr laufendenummer folge position number no terminnr',
  name: 'titel title thema topic name veranstaltung veranstaltungstitel veranstaltungsname bezeichnung event session betreff subject kurstitel kurs vortrag seminar summary was what',
  startDate:
    'datum date termin termine startdatum startdate start begin beginn anfang von from am wann when day tag anfangsdatum beginndatum datumvon vondatum eventdate zeitraum datumuhrzeit datetime startdatetime terminbeginn',
  endDate: 'enddatum enddate ende end bis to until datumbis bisdatum schluss terminende',
  startTime:
    'uhrzeit zeit time startzeit starttime beginnuhrzeit uhrzeitbeginn uhrzeitvon vonuhrzeit anfangszeit startuhrzeit hours uhr',
  endTime: 'endzeit endtime endeuhrzeit uhrzeitende uhrzeitbis bisuhrzeit enduhrzeit',
  allDay: 'ganztägig ganztags allday alldayevent ganztägigesereignis',
  weekday: 'wochentag weekday dayofweek',
  doorTime: 'einlass doors doortime türöffnung saalöffnung',
  location:
    'ort veranstaltungsort wo where venue place location treffpunkt haus gebäude building veranstaltungsstätte lieu',
  room: 'raum room saal hörsaal zimmer',
  address: 'adresse address anschrift straße strasse street streetaddress strassehausnummer straßehausnummer',
  postalCode: 'plz postleitzahl postcode zip zipcode',
  addressLocality: 'stadt city town gemeinde',
  online: 'onlinelink zoomlink zoom livestream stream meetinglink teilnahmelink joinlink videokonferenz',
  attendance: 'format veranstaltungsform modus mode teilnahmeform durchführung',
  performer:
    'referentin referenten referent referentinnen referierende redner rednerin vortragende speaker speakers presenter mitwirkende dozent dozentin dozentinnen lehrende leitung kursleitung gast gäste performer künstler künstlerin',
  moderation: 'moderation moderator moderatorin moderator facilitator chair host gastgeberin',
  organizer: 'veranstalter veranstalterin veranstaltende organizer organiser ausrichter träger',
  contributor:
    'kooperation kooperationspartner kooperationspartnerin partner partnerin inkooperationmit partners',
  description:
    'beschreibung description inhalt content abstract text kurzbeschreibung beschreibungstext programm details teaser fragen untertitel subtitle',
  opens:
    'anmeldungab anmeldebeginn anmeldestart anmeldungvon anmeldungöffnet buchbarab registrationopens registrationfrom opens registrationstart anmeldunggeöffnetab',
  closes:
    'anmeldeschluss anmeldungbis anmeldefrist anmeldeende buchbarbis registrationcloses registrationdeadline deadline closes registrationuntil registrationend registerby frist',
  registrationUrl:
    'anmeldelink anmeldungslink linkanmeldung linkzuranmeldung anmeldeurl anmeldungurl buchungslink registrationlink registrationurl registerlink bookingurl ticketlink tickets ticketurl anmeldeformular',
  waitlistUrl: 'warteliste wartelistelink wartelistenlink waitlist waitinglist waitlisturl',
  registrationEmail: 'anmeldeadresse anmeldemail anmeldungper anmeldungan registrationemail anmeldeemail',
  registration:
    'anmeldung registration anmeldestatus registrationstatus anmeldungerforderlich buchung booking',
  maximumAttendeeCapacity:
    'plätze platzzahl maxplätze teilnehmerzahl maxteilnehmer maxteilnehmerzahl teilnehmermax teilnahmeplätze kapazität capacity seats places maxparticipants',
  remainingAttendeeCapacity:
    'freieplätze freiplätze restplätze plätzefrei verfügbareplätze nochfrei remaining remainingseats freeseats freeplaces availableseats placesleft seatsleft',
  eventStatus: 'status state stand zustand verfügbarkeit availability veranstaltungsstatus eventstatus',
  price:
    'preis price kosten cost gebühr teilnahmegebühr teilnahmebeitrag entgelt eintritt fee eintrittspreis',
  inLanguage: 'sprache language',
  accessibilitySummary: 'barrierefreiheit accessibility zugänglichkeit barrierefrei',
  note: 'bemerkung bemerkungen anmerkung anmerkungen hinweis hinweise note notes remark remarks kommentar sonstiges comment',
  url: 'link url website webseite internetseite homepage web weblink infolink mehrinfos weitereinformationen internet moreinformation',
  seriesName: 'reihe veranstaltungsreihe reihentitel series seriesname',
} as const;

export type Meaning = keyof typeof MEANINGS;

export const isMeaning = (name: string): name is Meaning => Object.hasOwn(MEANINGS, name);

const HEADS = new Map<string, Meaning>();
for (const [meaning, heads] of Object.entries(MEANINGS)) {
  for (const head of heads.split(' ')) if (!HEADS.has(head)) HEADS.set(head, meaning as Meaning);
}
const LONG = [...HEADS.keys()].filter((head) => head.length >= 5).sort((a, b) => b.length - a.length);

/** A head without case, blanks, marks and brackets. */
export const bareHead = (head: string): string =>
  head
    .replace(/\(.*?\)|\[.*?\]/g, '')
    .replace(/(?<=\S)\s+(?:der|des|of the)\s+(?:veranstaltung|termins|kurses|event)\s*$/i, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\d]/gu, '');

/** What a head means; `likely` if it only begins or ends like a known one: “Titel der Veranstaltung”. */
export function meaningOf(head: string): { readonly meaning: Meaning; readonly isSure: boolean } | undefined {
  const bare = bareHead(head);
  const meaning = HEADS.get(bare) ?? (isMeaning(head) ? head : undefined);
  if (meaning) return { meaning, isSure: true };
  if (!bare || bare.length > 40) return undefined;
  const near = LONG.find((known) => bare.startsWith(known)) ?? LONG.find((known) => bare.endsWith(known));
  const found = near && HEADS.get(near);
  return found ? { meaning: found, isSure: false } : undefined;
}

const GERMAN =
  /^(titel|thema|datum|tag|beginn|ende|von|bis|uhrzeit|zeit|ort|raum|veranstaltung|termin|beschreibung|wochentag|bezeichnung|wann|wo|anmeld\p{L}*|plätze)$/u;

/** Whether a head is a German word. */
export const isGerman = (head: string): boolean => GERMAN.test(bareHead(head));
