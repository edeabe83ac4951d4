/*
 * The shape of a schedule document: a profile of schema.org's EventSeries, declared once. The reader validates with it,
 * and the build exports it as JSON Schema, with the comment above each field as its description (`@required` marks a
 * field that an author must write; the reader does without).
 */
import * as z from 'zod/mini';
import type { Place } from '../model/series.ts';
import { toOffer, toRegistration } from './registration.ts';
import { as, many, orText } from './structure.ts';
import type { Values } from './values.ts';

/** The schemas of one document's parts; their output is the model's. */
export function schemas({
  line,
  text,
  link,
  linkOrWords,
  moment,
  momentOrWords,
  announcement,
  number,
  truth,
  sessionStatus,
  attendanceMode,
  registrationState,
}: Values) {
  const image = z.object({
    /** Address of the picture, absolute or relative to the document. */
    url: link,
    /** Address of the picture, as ImageObject has it. */
    contentUrl: link,
    /** What the picture shows; also its text alternative. */
    caption: line,
    /** Whom to credit: “© Example Photo”. */
    creditText: line,
  });

  const images = many(orText(as(image, withContentUrl), 'url'));

  const organization = z.object({
    /** Name of the organization or person. @required */
    name: line,
    /** Its website. */
    url: link,
    /** Address of its logo, or an ImageObject. */
    logo: images,
    /** The part it plays, in words: “Scientific support”. */
    roleName: line,
    /** The same, as Person has it. */
    jobTitle: line,
  });

  const organizations = many(orText(as(organization, withRole, 'an organization: it has no name'), 'name'));

  const contactPoint = z.object({
    /** Whom one reaches, with the institution: “Dr. Erika Beispiel, Example Foundation”. */
    name: line,
    /** E-mail address. */
    email: line,
    /** Telephone number. */
    telephone: line,
    /** A page with a contact form. */
    url: link,
  });

  const postalAddress = z.object({
    /** Street and number. */
    streetAddress: line,
    /** Postal code. */
    postalCode: line,
    /** Town. */
    addressLocality: line,
    /** The whole address, where it is written in one line. */
    name: line,
  });

  const place = z.object({
    /** `Place`, or `VirtualLocation` for a place on the web. */
    '@type': line,
    /** Name of the place: “Town hall, room 2”. */
    name: line,
    /** Postal address, in one line or in parts. */
    address: many(orText(as(postalAddress, inOneLine), 'name')),
    /** The place's website; for a VirtualLocation the address at which one takes part. */
    url: link,
  });

  const registration = z.object({
    /**
     * What is true now, whatever the dates say: `notYetOpen`, `open`, `fewLeft`, `waitlist`, `full`, `closed`,
     * `notRequired`, `byContact` or `unknown`. Leave it out and the dates decide by themselves.
     */
    state: registrationState,
    /** When registration opens: “2021-03-01T09:00” in `timeZone`, or with an offset. */
    opens: momentOrWords,
    /** When it closes. A date alone means the end of that day. */
    closes: momentOrWords,
    /** Where one registers. */
    url: linkOrWords,
    /** Where one joins the waiting list. */
    waitlistUrl: linkOrWords,
    /** Whom to write in order to register. */
    email: line,
    /** Whom to call in order to register. */
    telephone: line,
    /** Words for the button instead of “Register”. */
    label: line,
    /** One sentence that is shown beside the state. */
    note: line,
  });

  const offer = z.object({
    /** Kind of ticket. */
    name: line,
    /** schema.org ItemAvailability: `InStock`, `LimitedAvailability`, `SoldOut`, … */
    availability: registrationState,
    /** When the offer begins to hold; registration opens then. */
    validFrom: momentOrWords,
    /** When the offer ends; registration closes then. */
    validThrough: momentOrWords,
    /** When tickets can be had first. */
    availabilityStarts: momentOrWords,
    /** When tickets can be had last. */
    availabilityEnds: momentOrWords,
    /** Price as a number or in words. */
    price: line,
    /** ISO 4217 code: “EUR”. */
    priceCurrency: line,
    /** Where one registers or buys. */
    url: linkOrWords,
  });

  const creativeWork = z.object({
    /** What it is: “Programme (PDF)”. @required */
    name: line,
    /** Where it is. @required */
    url: link,
    /** Where the file is, as MediaObject has it. */
    contentUrl: link,
  });

  const documents = many(orText(as(creativeWork, withContentUrl), 'url'));

  const session = z.object({
    /** Identifier that never changes, best a URL; calendars recognize the session by it. */
    '@id': line,
    /** Title of the session. @required */
    name: line,
    /** Which of the series it is, from 1. */
    position: number,
    /** Text with paragraphs; HTML is read as text, lists and links. */
    description: text,
    /** Page of the session. */
    url: link,
    /** “2021-04-28T14:00” in `timeZone`, or with an offset; a date alone; or words: “autumn 2021”. */
    startDate: announcement,
    /** End, in the same ways. Leave it out where it is not known. */
    endDate: momentOrWords,
    /** When doors open. */
    doorTime: momentOrWords,
    /** Where the session stood before it was moved. */
    previousStartDate: momentOrWords,
    /** `EventScheduled`, `EventCancelled`, `EventPostponed`, `EventRescheduled` or `EventMovedOnline`. */
    eventStatus: sessionStatus,
    /** `OfflineEventAttendanceMode`, `OnlineEventAttendanceMode` or `MixedEventAttendanceMode`. */
    eventAttendanceMode: attendanceMode,
    /** Where it takes place: one or several places, real or virtual. */
    location: many(orText(as(place, toPlace), 'name')),
    /** Who appears, with the part each plays. */
    performer: organizations,
    /** Hosts of this session beside those of the series. */
    organizer: organizations,
    /** Further hosts of this session. */
    contributor: organizations,
    /** BCP 47 tag of the language in which it is held and written: “de”. */
    inLanguage: line,
    /** Accessibility in words: “Step-free; sign language interpretation”. */
    accessibilitySummary: line,
    /** Single aids: “captions”, “signLanguage”, in words. */
    accessibilityFeature: line,
    /** Whether it costs nothing. */
    isAccessibleForFree: truth,
    /** Offers; registration is derived from them where `registration` is absent. */
    offers: many(as(offer, toOffer)),
    /** How many can take part. */
    maximumAttendeeCapacity: number,
    /** How many places are left. */
    remainingAttendeeCapacity: number,
    /** Registration for this session alone. */
    registration: as(registration, toRegistration),
    /** Documents on the session: programme, slides, minutes. */
    subjectOf: documents,
    /** Recordings of the session. */
    recordedIn: documents,
  });

  const series = z.object({
    /** Identifier of the series that never changes, best a URL. */
    '@id': line,
    /** Title of the series. @required */
    name: line,
    /** The line above the title: “A series of seminars for towns”. */
    alternateName: line,
    /** Text with paragraphs; HTML is read as text, lists and links. */
    description: text,
    /** Page of the series. */
    url: link,
    /** Picture of the series. */
    image: images,
    /** BCP 47 tag of the document's language: “de”. */
    inLanguage: line,
    /** IANA name of the zone that wall-clock times are in and all times are shown in: “Europe/Berlin”. */
    timeZone: line,
    /** Who holds the series. */
    organizer: organizations,
    /** Who takes part in holding it, with `roleName`. */
    contributor: organizations,
    /** Who supports it. */
    sponsor: organizations,
    /** Who pays for it. */
    funder: organizations,
    /** For whom it is, in words. */
    audience: line,
    /** Keywords, as a list or separated by commas. */
    keywords: line,
    /** Whom to ask. */
    contactPoint: many(orText(contactPoint, 'name')),
    /** Registration for every session that has none of its own. */
    registration: as(registration, toRegistration),
    /** Documents of the whole series: its documentation. */
    subjectOf: documents,
    /** When the document was last changed. */
    dateModified: moment,
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
    session,
    series,
  };
}

/** A work or picture; without an address and a name there is nothing to show. */
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

interface PostalAddress {
  readonly name?: string;
  readonly streetAddress?: string;
  readonly postalCode?: string;
  readonly addressLocality?: string;
}

const inOneLine = ({ name, streetAddress, postalCode, addressLocality }: PostalAddress) =>
  [name, streetAddress, [postalCode, addressLocality].filter(Boolean).join('\xa0')]
    .filter(Boolean)
    .join(', ');

const toPlace = (place: {
  '@type'?: string;
  name?: string;
  address?: readonly string[];
  url?: string;
}): Place => ({
  name: place.name,
  address: place.address?.join('; '),
  url: place.url,
  virtual: /virtual/i.test(place['@type'] ?? ''),
});
