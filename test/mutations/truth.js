const terms = 'src/read/terms.ts';
const values = 'src/read/values.ts';
const registration = 'src/read/registration.ts';
const sessionState = 'src/model/session-state.ts';
const registrationState = 'src/model/registration-state.ts';
const statusTest = 'test/browser/read/status.test.ts';
const strictTest = 'test/browser/read/read-schedule.strict.test.ts';
const termsTest = 'test/browser/read/terms.test.ts';
const unclearTest = 'test/browser/model/states.unclear.test.ts';
const junkTest = 'test/browser/model/states.junk.property.test.ts';
const cardTest = 'test/browser/element/states.unclear.test.ts';

/** @type {import('./mutations.js').Mutation[]} */
export const truth = [
  {
    row: 'T01',
    why: 'a registration that is unclear is open',
    file: registrationState,
    found: 'window.unclear || ',
    replacement: '',
    test: junkTest,
  },
  {
    row: 'T01',
    why: 'the availability of an offer outranks an opening that can’t be read',
    file: registration,
    found: '!(state && outranks)',
    replacement: '!state',
    test: junkTest,
  },
  {
    row: 'T01',
    why: 'a count that can’t be read is ignored',
    file: sessionState,
    found: 'session.isCapacityUnclear || ',
    replacement: '',
    test: junkTest,
  },
  {
    row: 'T01',
    why: 'a negated word is read as its opposite',
    file: terms,
    found: '        !BUT.test(rest) &&\n',
    replacement: '',
    test: statusTest,
  },
  {
    row: 'T01',
    why: 'a question is read as an answer',
    file: terms,
    found: "written.includes('?')",
    replacement: 'false',
    test: termsTest,
  },
  {
    row: 'T01',
    why: 'a session whose status can’t be read has a button',
    file: sessionState,
    found: 'isUnclear && !/closed|full|not-yet/.test(state)',
    replacement: 'false',
    test: cardTest,
  },
  {
    row: 'T01',
    why: 'a session whose status can’t be read has taken place',
    file: 'src/view/session-view.ts',
    found: 'isStatusUnclear\n      ? statusText &&',
    replacement: 'false\n      ? statusText &&',
    test: cardTest,
  },
  {
    row: 'T01',
    why: 'a plain link looks like a button',
    file: 'src/view/registration-view.ts',
    found: "isPlain ? 'link registration-link' : ",
    replacement: '',
    test: cardTest,
  },
  {
    row: 'T02',
    why: 'the last of several statuses counts',
    file: values,
    found: '.sort((a, b) => byGravity.indexOf(a) - byGravity.indexOf(b))',
    replacement: '.reverse()',
    test: statusTest,
  },
  {
    row: 'T02',
    why: 'only schema.org’s key for a status is read',
    file: 'src/read/status.ts',
    found: '[eventStatus, ofCalendar, status]',
    replacement: '[eventStatus]',
    test: statusTest,
  },
  {
    row: 'T02',
    why: 'a series that is called off has its button',
    file: 'src/view/series-view.ts',
    found: '    !isCalledOff(series) &&\n',
    replacement: '',
    test: cardTest,
  },
  {
    row: 'T03',
    why: 'unknown keys of a registration are ignored',
    file: registration,
    found: 'unknown.length > 0',
    replacement: 'false',
    test: strictTest,
  },
  {
    row: 'T03',
    why: 'an unknown key is not reported',
    file: registration,
    found: 'if (raw[key] instanceof Kept) continue;',
    replacement: 'continue;',
    test: strictTest,
  },
  {
    row: 'T03',
    why: 'a registration that is no object counts as absent',
    file: values,
    found: 'const kept = isBlank(written)',
    replacement: 'const kept = written',
    test: strictTest,
  },
  {
    row: 'T06',
    why: 'an explicit state never expires',
    file: sessionState,
    found: '!!expires && now >= lastInstant(expires)',
    replacement: '!expires && false',
    test: unclearTest,
  },
  {
    row: 'T06',
    why: 'a window that has closed is unknown once the document has expired',
    file: registrationState,
    found: ' && !isGrave(told)',
    replacement: '',
    test: unclearTest,
  },
  {
    row: 'T08',
    why: 'an offer of the event’s own page opens registration',
    file: registration,
    found: 'isOwnPage || isPriceOnly',
    replacement: 'isPriceOnly',
    test: unclearTest,
  },
  {
    row: 'T08',
    why: 'an AggregateOffer hides its offers',
    file: registration,
    found: 'inner.length ?',
    replacement: 'inner.length < 0 ?',
    test: unclearTest,
  },
  {
    row: 'T08',
    why: 'a validFrom after the start opens registration',
    file: registration,
    found: '!isBefore(validFrom, startDate)',
    replacement: 'false',
    test: unclearTest,
  },
  {
    row: 'T08',
    why: 'an offer that is only an address outranks the series',
    file: sessionState,
    found: '!ofSeries || isOnlyAddress(ofSeries) ||',
    replacement: 'ofSeries ||',
    test: unclearTest,
  },
];
