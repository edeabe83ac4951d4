/** What the step “see” says of the calendar and of screen readers, in English. */
export const enSee = {
  hasPictures: 'Load pictures from other servers',
  hasPicturesHint: 'The servers then learn that somebody looks at them.',
  expiry: 'The document expires',
  changesAround: 'The list has the 200 changes around the moment shown.',
  calendarTitle: 'The calendar file',
  calendarHint: 'What “Add to calendar” puts into a visitor’s calendar.',
  calendarLeft: '{count} without a day can’t be in a calendar.',
  calendarSave: 'Download the calendar file',
  calendarText: 'The text of the file',
  spokenTitle: 'What a screen reader says',
  spokenHint:
    'In this order, people who can’t see the page hear the dates. Is each line clear without the picture around it?',
  spokenShow: 'Show all lines',
  spokenHeading: 'Heading {level}:',
  'spoken-list': 'List, {count} entries:',
  'spoken-link': 'Link:',
  'spoken-button': 'Button:',
  'spoken-image': 'Picture:',
};

/** The texts of a language. */
export type SeeTexts = Readonly<Record<keyof typeof enSee, string>>;
