/** Texts of the step “begin”, in English; the keys are those of all languages. */
export const enBegin = {
  beginTitle: 'What do you begin with?',
  pasteLabel: 'Paste text',
  pasteHint:
    'The announcement as it stands in the e-mail or on the website; or a table from Excel, a calendar, HTML or JSON.',
  pasteExample: 'Wednesday, 12 May 2027, 6–8 pm\nRepairing bicycles\nPlace: Town hall, 3 Example Street',
  pasteGo: 'Read the text',
  fileLabel: 'File',
  fileDrop: 'Drop it on the page, or choose:',
  fileGo: 'Choose a file',
  fileHint: '.json, .ics, .csv, .xlsx, .html or .txt',
  addressLabel: 'Address',
  addressHint: 'Of a calendar, a page of an event, or a schedule.json.',
  addressGo: 'Read the address',
  emptyLabel: 'Nothing yet',
  emptyHint: 'You enter all dates yourself.',
  emptyGo: 'Start empty',
  busy: 'Reading …',

  recognized: 'Recognised: {source}',
  taken: 'Taken over',
  leftOut: 'Left out',
  leftOutHint: 'These lines are in no field. Add what is missing in the next step.',
  toCheck: 'Please check',
  nothingLeftOut: 'Everything is in a field.',
  zoneGuessed: 'It names no time zone; {zone} is assumed.',
  takenOpens: 'from {day}',
  takenCloses: 'until {day}',
  takenName: 'Title',
  takenSessions: 'Sessions',
  takenPlaces: 'Place',
  takenPartners: 'Partners',
  takenContact: 'Contact',
  takenRegistration: 'Registration',
  moreSessions: 'and {count} more',

  'reason-empty': 'There is nothing here yet. Paste a text first.',
  'reason-unknown':
    'No session was found in it, and it is of no known kind. Write a line with the day for each session, such as “12 May 2027, 6 pm”, and the title below it.',
  'reason-not-json':
    'This looks like JSON, but has a mistake or no sessions. Edit it as JSON: each mistake is named there with its line.',
  'reason-no-date':
    'No date was found in it. Write a line with the day for each session, such as “12 May 2027, 6 pm”.',
  'reason-bad-address': 'This is no address. Most begin with https://.',
  'reason-unreachable':
    'The browser may not read this address from here, or nobody answers. Open it yourself, save the file or page, and drop it above. With Node.js, this command does the same:',
  'reason-status':
    'The address answers with error {detail}. Check whether it is complete, and open without a login.',
  'reason-other': 'This could not be read: {detail}',
  openAsJson: 'Edit as JSON',

  'reason-no-date-column':
    'It is a table, but no column has dates. Write “Date” above the column with the days, and paste it again.',
  'reason-no-events':
    'This page has no dates that a program finds, and its text names none. Copy the part with the dates and paste it as text.',
  'reason-old-spreadsheet':
    'This is an Excel file from before 2007 (.xls). Save it as .xlsx in Excel, or copy the table and paste it.',
  'reason-not-a-spreadsheet':
    'This file can’t be opened as a table. Save it again as .xlsx in Excel, or copy the table and paste it.',
  'reason-word':
    'Word files are not read. Open it, select everything with Ctrl+A, copy it with Ctrl+C and paste it as text.',
  'reason-pdf':
    'PDF files are not read. Open it, select the part with the dates, copy it with Ctrl+C and paste it as text.',
  'reason-picture': 'Nothing can be read from a picture. Copy or type the text instead.',
  'reason-too-long': 'The text is longer than any announcement. Paste only the part with the dates.',
  'reason-too-many': 'These are more dates than fit into one schedule: {detail}',
  'reason-no-zone': 'It does not say in which time zone its times are meant: {detail}',
  'reason-nothing': 'There is no date in it that is still to come.',
  lostHint: 'There is no field for it, or it is not clear. Add in the next step what visitors need to know.',
  nothingLost: 'Nothing: each line of the text is in one of the fields now.',
  nothingLostColumns: 'Nothing: each column of the table is in one of the fields now.',
  nothingLostFile: 'Nothing: the file stays as it is.',
  nothingTold: 'Nothing was reported. Compare the dates with the original.',
  takenText: 'Text',
  takenCost: 'Costs',
  takenFree: 'free of charge',
  takenCapacity: 'Places',
  takenPlacesAll: '{count} places',
  takenPlacesLeft: '{left} left',
  takenForAll: 'each session',
  takenForMany: '{count} sessions',
  takenMore: 'No field',
  pageText: 'The page has no dates for programs, so its text was read. Compare it with the page.',
  foundTable: 'Addresses of links in the table were taken along.',
  several: '{count} files were dropped; the first is read.',
};

/** The texts of a language. */
export type BeginTexts = Readonly<Record<keyof typeof enBegin, string>>;
