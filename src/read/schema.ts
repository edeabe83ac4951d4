/*
 * The shape of a schedule document, which is a profile of schema.org's EventSeries. The reader validates with it, and
 * the build exports it as JSON Schema with the comment above each field as its description. `@required` marks fields
 * that authors must write; the reader also accepts documents without them.
 */
import * as z from 'zod/mini';
import { strictRegistration } from './registration.ts';
import { as, insteadOf, many, orText } from './structure.ts';
import { inOneLine, toPlace } from './to-place.ts';
import type { Values } from './values.ts';

/**
 * The schemas of the objects in a document, built from the schemas of its single values. They output the model's types.
 */
export function schemas({
  line,
  language,
  text,
  link,
  calendar,
  linkOrWords,
  moment,
  momentOrWords,
  announcement,
  number,
  count,
  truth,
  sessionStatus,
  foreignStatus,
  attendanceMode,
  registrationState,
  availability: itemAvailability,
  insteadOfObject,
}: Values) {
  const orUnclear = <T extends z.core.$ZodType>(inner: T) => insteadOf(insteadOfObject, inner);

  const image = z.object({
    /** Address of the picture: absolute, or relative to the document. */
    url: link,
    /** Address of the picture, as written in an ImageObject; `url` outranks it. */
    contentUrl: link,
    /** Description of what the picture shows, used as its text alternative. */
    caption: line,
    /** Credit that is shown below the picture: “© Example Photo”. */
    creditText: line,
  });

  const images = many(orText(as(image, withContentUrl), 'url'));

  const organization = z.object({
    /** Name of the organization or person. @required */
    name: line,
    /** Website of the organization or person. */
    url: link,
    /** Address of the logo, or an ImageObject. */
    logo: images,
    /** Role in the series or session, in words: “Scientific support”. */
    roleName: line,
    /** Role, as written in a Person; `roleName` outranks it. */
    jobTitle: line,
  });

  const organizations = many(orText(as(organization, withRole, 'an organization: it has no name'), 'name'));

  const contactPoint = z.object({
    /** Name of the person, with the institution: “Dr. Erika Beispiel, Example Foundation”. */
    name: line,
    /** E-mail address for questions. */
    email: line,
    /** Telephone number for questions. */
    telephone: line,
    /** Address of a page with a contact form. */
    url: link,
  });

  const postalAddress = z.object({
    /** Street and number. */
    streetAddress: line,
    /** Postal code. */
    postalCode: line,
    /** Town. */
    addressLocality: line,
    /** The first line of the address, or the whole address on one line. */
    name: line,
    /** The same in Contao. @foreign */
    description: line,
  });

  const place = z.object({
    /** `Place`, or `VirtualLocation` for a session that takes place online. */
    '@type': line,
    /** Name of the place: “Town hall, room 2”. */
    name: line,
    /** Postal address, on one line or as a PostalAddress. */
    address: many(orText(as(postalAddress, inOneLine), 'name')),
    /** Website of the place; for a VirtualLocation, the address at which visitors take part. */
    url: link,
    /** Street and number of a place that is itself an address. @foreign */
    streetAddress: line,
    /** Its postal code. @foreign */
    postalCode: line,
    /** Its town. @foreign */
    addressLocality: line,
  });

  const places = many(orText(as(place, toPlace, 'a place: it has no name, address or url'), 'name'));

  const registration = z.looseObject({
    /**
     * The current state, which outranks the dates: `notYetOpen`, `open`, `fewLeft`, `waitlist`, `full`, `closed`,
     * `notRequired`, `byContact` or `unknown`. Leave it out to let the dates decide.
     */
    state: registrationState,
    /** When registration opens: “2021-03-01T09:00” in `timeZone`, or with an offset. */
    opens: momentOrWords,
    /** When registration closes. A date without a time means the end of that day. */
    closes: momentOrWords,
    /** Address of the registration form. */
    url: linkOrWords,
    /** Address at which visitors join the waiting list; by default `url`. */
    waitlistUrl: linkOrWords,
    /** E-mail address to which visitors write to register. */
    email: line,
    /** Telephone number that visitors call to register. */
    telephone: line,
    /** Text of the button instead of “Register”. */
    label: line,
    /** One sentence that is shown next to the state. */
    note: line,
  });

  const keys = Object.keys(registration.shape);
  const registrations = orUnclear(
    as(registration, (raw, complain) => strictRegistration(raw, complain, keys)),
  );

  const ticket = z.object({
    /** Name of the kind of ticket: “Early bird”. */
    name: line,
    /** Availability of tickets, as schema.org ItemAvailability: `InStock`, `LimitedAvailability`, `SoldOut`, … */
    availability: itemAvailability,
    /** When the offer starts and registration opens. */
    validFrom: momentOrWords,
    /** When the offer ends and registration closes. */
    validThrough: momentOrWords,
    /** When tickets are first available; outranks `validFrom`. */
    availabilityStarts: momentOrWords,
    /** When tickets are last available; outranks `validThrough`. */
    availabilityEnds: momentOrWords,
    /** Price, as a number or in words. */
    price: line,
    /** Lowest price of an AggregateOffer. @foreign */
    lowPrice: line,
    /** Highest price of an AggregateOffer. @foreign */
    highPrice: line,
    /** Currency of the price, as an ISO 4217 code: “EUR”. */
    priceCurrency: line,
    /** Address at which visitors register or buy tickets. */
    url: linkOrWords,
  });

  const offer = z.object({
    ...ticket.shape,
    /** The offers of an AggregateOffer. @foreign */
    offers: many(orUnclear(ticket)),
  });

  const offers = many(orUnclear(offer));

  const creativeWork = z.object({
    /** Name of the document, as the text of its link: “Programme (PDF)”. @required */
    name: line,
    /** Address of the document. @required */
    url: link,
    /** Address of the file, as written in a MediaObject; `url` outranks it. */
    contentUrl: link,
  });

  const documents = many(orText(as(creativeWork, withContentUrl), 'url'));

  const eventSchedule = z.object({
    /** The rule in words: “every Tuesday, 6 pm”. */
    name: line,
    /** The rule in words; `name` outranks it. */
    description: line,
    /** Day of the last date. */
    endDate: moment,
  });

  const session = z.object({
    /** Permanent identifier of the session, ideally a URL; calendar programs recognize the session by it. */
    '@id': line,
    /** Title of the session. @required */
    name: line,
    /** Number of the session within the series, counted from 1; orders sessions without a date. */
    position: number,
    /** Text about the session, plain or as HTML; paragraphs, lists and links are kept. */
    description: text,
    /** Address of a page about the session. */
    url: link,
    /** Start: “2021-04-28T14:00” in `timeZone`, or with an offset; a date without a time; or words: “autumn 2021”. */
    startDate: announcement,
    /** End, written like `startDate`. Leave it out if it is not known. */
    endDate: momentOrWords,
    /**
     * A rule of recurrence, in words or as a Schedule. Its dates are not worked out: write each one as a session.
     */
    eventSchedule: many(orText(eventSchedule, 'name')),
    /** IANA name of the time zone of this session, if it is another one than that of the series. */
    timeZone: line,
    /** When the doors open. */
    doorTime: momentOrWords,
    /** Start before the session was moved. */
    previousStartDate: momentOrWords,
    /** Status: `EventScheduled`, `EventCancelled`, `EventPostponed`, `EventRescheduled` or `EventMovedOnline`. */
    eventStatus: sessionStatus,
    /** Status in other vocabularies. @foreign */
    status: foreignStatus,
    /** Attendance: `OfflineEventAttendanceMode`, `OnlineEventAttendanceMode` or `MixedEventAttendanceMode`. */
    eventAttendanceMode: attendanceMode,
    /** Place of the session, or several places, real or virtual. */
    location: places,
    /** Speakers and performers, with their roles. */
    performer: organizations,
    /** Hosts of this session in addition to those of the series. */
    organizer: organizations,
    /** Further hosts of this session; shown together with `organizer`. */
    contributor: organizations,
    /** Language in which the session is held and described, as a BCP 47 tag, or several: “de”. */
    inLanguage: language,
    /** Accessibility, in words: “Step-free; sign language interpretation”. */
    accessibilitySummary: line,
    /** Single accessibility features, as a list or one text: “captions”, “sign language”. */
    accessibilityFeature: line,
    /** Whether taking part is free of charge. */
    isAccessibleForFree: truth,
    /** Offers with prices; registration is derived from them if `registration` is absent. */
    offers,
    /** Number of places in total; “few left” begins at a tenth of it. */
    maximumAttendeeCapacity: count,
    /** Number of places that are left. */
    remainingAttendeeCapacity: count,
    /** Registration for only this session. */
    registration: registrations,
    /** Documents about the session: programme, slides, minutes. */
    subjectOf: documents,
    /** Recordings of the session. */
    recordedIn: documents,
  });

  const series = z.object({
    /** Permanent identifier of the series, ideally a URL. */
    '@id': line,
    /** Title of the series. @required */
    name: line,
    /** Text above the title: “A series of seminars for towns”. */
    alternateName: line,
    /** Text about the series, plain or as HTML; paragraphs, lists and links are kept. */
    description: text,
    /** Address of a page about the series. */
    url: link,
    /** Picture of the series, or several. */
    image: images,
    /** Language of the document, as a BCP 47 tag: “de”. */
    inLanguage: language,
    /**
     * IANA name of the time zone in which times without an offset are meant and all times are shown: “Europe/Berlin”.
     */
    timeZone: line,
    /** Organizers of the series. */
    organizer: organizations,
    /** Partners of the organizers; `roleName` says what each of them does. */
    contributor: organizations,
    /** Sponsors of the series. */
    sponsor: organizations,
    /** Organizations that fund the series. */
    funder: organizations,
    /** Intended audience, in words. */
    audience: line,
    /** Keywords, as a list or separated by commas. */
    keywords: line,
    /** Contact for questions about the series. */
    contactPoint: many(orText(contactPoint, 'name')),
    /** Status of the whole series, as in a session; sessions may have a status of their own. */
    eventStatus: sessionStatus,
    /** Status in other vocabularies. @foreign */
    status: foreignStatus,
    /** Registration for all sessions that have none of their own. */
    registration: registrations,
    /** Documents about the whole series, such as its documentation. */
    subjectOf: documents,
    /** When the document was last changed. */
    dateModified: moment,
    /** Address of an iCalendar feed (.ics) with all sessions, to which visitors can subscribe. */
    calendar,
    /** Attendance at all sessions that say nothing of their own. */
    eventAttendanceMode: attendanceMode,
    /** Place of all sessions that have none of their own. */
    location: places,
    /** Speakers and performers of all sessions that have none of their own. */
    performer: organizations,
    /** Offers for all sessions that have none of their own. */
    offers,
    /** Until when the document may be believed; after that, a `state` in it counts as unknown. */
    expires: moment,
  });

  return {
    image,
    organization,
    contactPoint,
    postalAddress,
    place,
    registration,
    offer,
    creativeWork,
    eventSchedule,
    session,
    series,
  };
}

/** A document or picture with its address in `url`; undefined if it has neither an address nor a name. */
const withContentUrl = <T extends { name?: string; url?: string; contentUrl?: string }>({
  contentUrl,
  url = contentUrl,
  ...rest
}: T) => (url || rest.name ? { ...rest, url } : undefined);

interface Named {
  readonly name?: string;
  readonly url?: string;
  readonly roleName?: string;
  readonly jobTitle?: string;
}

const withRole = <T extends Named>({ name, roleName, jobTitle, ...rest }: T) => {
  const called = name ?? rest.url;
  return called ? { ...rest, name: called, roleName: roleName ?? jobTitle } : undefined;
};

/** The keys that have other names, too: not those of a registration, which is an object of our own. */
export const keysOf = (schema: ReturnType<typeof schemas>): readonly string[] =>
  Object.entries(schema).flatMap(([kind, { shape }]) => (kind === 'registration' ? [] : Object.keys(shape)));
