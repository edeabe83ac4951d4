/** Words of what is published. Facts replace “{names}” in braces. */
export interface Words {
  /** Title of the page of a document without any title. */
  readonly dates: string;
  /** A note on the registration of the series. */
  readonly registration: string;
  /** Until when the page may be believed. */
  readonly holdsUntil: string;
  /** Followed by a link to the organizer's page. */
  readonly afterThat: string;
  readonly calendarFile: string;
  /** The link below the plain list of dates. */
  readonly allDates: string;
  readonly snippets: string;
  readonly snippetsLead: string;
  readonly placeholders: string;
  /** As `placeholders`, for somebody who has the .zip of the assistant. */
  readonly placeholdersInArchive: string;
  readonly head: string;
  readonly headHint: string;
  readonly element: string;
  readonly elementHint: string;
  readonly integrity: string;
  readonly integrityHint: string;
  readonly line: string;
  readonly box: string;
  readonly link: string;
}

/** Words of what is published, in English. */
export const en: Words = {
  dates: 'Dates',
  registration: 'Registration: {note}',
  holdsUntil: 'Valid until {moment} at the latest.',
  afterThat: 'After that, the page of the series counts:',
  calendarFile: 'All dates as a calendar (.ics)',
  allDates: 'All dates of the series',
  snippets: 'Put the dates on a page',
  snippetsLead:
    'Copy what fits. Every page that has one of these shows the same dates, with the state of registration of today.',
  placeholders:
    'The addresses are examples: put your own in their place, or run publish with --url and --script.',
  placeholdersInArchive:
    'The addresses are examples. Enter your own in the assistant, under “Embed”, and save the package again.',
  head: 'For the head of the page',
  headHint: 'The browser then fetches the dates together with the script.',
  element: 'Where the dates belong',
  elementHint: 'What stands in the element is seen until the dates are loaded, and without scripts.',
  integrity: 'The script with its hash',
  integrityHint:
    'This is the hash of version {version}. The file at the address must never change, so its address should contain the version.',
  line: 'In one line',
  box: 'For editors that remove the element',
  link: 'For editors that leave only links; the script stands in the template of the site',
};
