const CONTRADICTIONS = {
  row: 'contradicts',
  file: 'src/check/registration-findings.ts',
  test: 'test/node/cli/check-conditions.test.js',
};
const ADDRESSES = { ...CONTRADICTIONS, file: 'src/check/address-findings.ts' };
const DATES = { ...CONTRADICTIONS, file: 'src/check/date-findings.ts' };
const FACTS = { ...CONTRADICTIONS, file: 'src/check/session-facts.ts' };
const MOVES = {
  ...CONTRADICTIONS,
  file: 'src/assistant/document/wrong-year.ts',
  test: 'test/node/assistant/wrong-year.test.js',
};

/**
 * What is apart from the widget: sources, checks, the command line and the assistant.
 *
 * @type {import('./mutations.js').Mutation[]}
 */
export const secondHalf = [
  {
    ...ADDRESSES,
    why: 'a registration that opens on a day may lack its address',
    found: "(isElsewhere || isMoment(one.opens) || /^(open|few-left)$/.test(one.state ?? ''))",
    replacement: "(isElsewhere || /^(open|few-left)$/.test(one.state ?? ''))",
  },
  {
    ...ADDRESSES,
    why: 'a session may hide the address of the series',
    found: 'lacksAddress(one.registration, !!common?.hasWay) &&',
    replacement: 'lacksAddress(one.registration, false) &&',
  },
  {
    ...ADDRESSES,
    why: 'a series may have a button above dates that are not open',
    found: 'return isFalse ?',
    replacement: 'return !isFalse && isFalse ?',
  },
  {
    ...CONTRADICTIONS,
    why: '“ausgebucht” may stand beside places that are left',
    found: '(left > 0 ? isOut : ',
    replacement: '(left > 0 ? false : ',
  },
  {
    ...CONTRADICTIONS,
    why: 'a state may outlast the day on which registration closes',
    found: 'return willOpen || hasClosed || (isMoment(closes) && !isRenewed && (hasWay || hasOpened));',
    replacement: 'return willOpen;',
  },
  {
    ...CONTRADICTIONS,
    why: 'what is called off may invite',
    found: 'if (session.isCalledOff) {',
    replacement: 'if (!session.isCalledOff) {',
  },
  {
    ...DATES,
    why: 'all dates may have passed without a word',
    found: 'if (last.end < now - YEAR) return [];',
    replacement: 'return [];',
  },
  {
    ...DATES,
    why: 'a series of earlier years is called a slip',
    found: 'if (last.end < now - YEAR) return [];',
    replacement: '',
  },
  {
    ...FACTS,
    why: '0 places of 0 count as none',
    found: '|| (free === 0 && most === 0)',
    replacement: '',
  },
  {
    ...FACTS,
    why: 'a session that repeats is over after its first date',
    found: 'session.eventSchedule ? Infinity : ',
    replacement: '',
  },
  {
    ...MOVES,
    why: 'dates move to a year in which their weekdays are others',
    found: 'return told.length ? yearsFitting(told) : 1;',
    replacement: 'return 1;',
  },
  {
    ...MOVES,
    file: 'src/assistant/document/move-dates.ts',
    why: 'a date of registration that is right moves past its session',
    found: 'instantOfDate(value, zone) <= last',
    replacement: 'last',
  },
];
