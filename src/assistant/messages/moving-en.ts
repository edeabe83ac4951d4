/** Words for dates that are moved to another year. */
export const enMoving = {
  moveToYear: 'Move all sessions to {year}',
  moveByYear: 'Move all sessions one year later',
  moveByYears: 'Move all sessions {years} years later',
  movedDates: 'All sessions moved. “Undo” takes it back.',
  movedFirst: 'The first session is now on {day}.',
  movedWindow: 'Beginning and end of registration have moved along.',
  textsStay: 'Unchanged, please check: {texts}.',
  textsMore: 'and {count} more',
  textOfSeries: '{text} of the series ({words})',
  textOfSession: '{text} of “{session}” ({words})',
  quotedWord: '“{one}”',
  'text-name': 'title',
  'text-alternateName': 'line above the title',
  'text-description': 'description',
  'text-note': 'note on registration',
} as const;
