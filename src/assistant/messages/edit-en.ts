/** The texts of the form for what belongs to a series or a session; their keys are those of all languages. */
export const enEdit = {
  addPartnerShort: 'Add a partner',
  partnersHint: 'Who organises, contributes, funds or supports.',
  partnerPart: 'What does the partner do?',
  partOrganizer: 'organises',
  partContributor: 'contributes',
  partFunder: 'funds',
  partSponsor: 'supports',

  picture: 'Picture',
  pictureHint:
    'A picture is shown only if it is on the server of the page or of schedule.json. So no other server learns who looks at the dates.',
  pictureUrl: 'Address of the picture',
  pictureCaption: 'What does it show?',
  pictureCaptionHint: 'Read aloud to people who can’t see the picture.',
  pictureCredit: 'Credit',
  pictureCreditHint: 'Stands below the picture, such as “© Erika Example”.',
  pictureNoCaption: 'Describe the picture in a sentence: without it, not everybody learns what it shows.',

  documents: 'Documents',
  documentsHint: 'Programme, slides, minutes or recording.',
  seriesDocumentsHint: 'What belongs to the whole series, such as its programme or a documentation.',
  documentName: 'What is it?',
  documentNameHint: 'The text of the link, such as “Slides (PDF)”.',
  documentUrl: 'Address',
  addDocument: 'Add a document',
  addRecording: 'Add a recording',
  recording: 'Recording',
  programme: 'Programme (PDF)',
  slides: 'Slides (PDF)',
  minutes: 'Minutes (PDF)',
  documentation: 'Documentation (PDF)',
  removeEntry: 'Remove {name}',

  performers: 'Contributors',
  performersHint: 'Who speaks, chairs or reads.',
  performerName: 'Name',
  performerRole: 'Role',
  performerRoleHint: 'Such as “Chair”.',
  performerUrl: 'Website',
  addPerformer: 'Add a person',

  moreFields: 'More',
  places: 'Places and costs',
  accessibility: 'Accessibility',
  accessibilityHint: 'Such as “Step-free; with sign language”.',
  opensHint: 'Without a time: from the beginning of that day.',
  checking: 'Checking …',
  showMore: 'Show {count} more sessions',
  filled: 'filled in',
  buttonLabel: 'Text instead of “Register”',
  calendarFeed: 'Address of the calendar to subscribe to',
  calendarFeedHint: 'An .ics file on the web. Leave empty if there is none.',
};

/** The texts of a language. */
export type EditTexts = Readonly<Record<keyof typeof enEdit, string>>;
