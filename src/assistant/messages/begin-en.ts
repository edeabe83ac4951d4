/** What the first step says of a material, in English; the keys are those of all languages. */
export const enBegin = {
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
