const CLOCK = { file: 'src/fetch/clock.ts' };
const FETCH = { file: 'src/fetch/fetch-document.ts' };
const STATUS = { file: 'src/view/status-view.ts' };

const ERRORS = { test: 'test/browser/element/errors.test.ts' };
const FAULTS = { test: 'test/hosts/faults.test.js' };
const COMEBACK = { test: 'test/hosts/comeback.test.js' };
const SERVED = { test: 'test/hosts/clock.test.js' };

/**
 * What the widget says when a load has failed, and whose clock it believes.
 *
 * @type {import('./mutations.js').Mutation[]}
 */
export const messages = [
  {
    row: 'E05',
    why: 'a missing permission is not told from a missing server',
    ...FETCH,
    found: '(await answersBlindly(url, signal))',
    replacement: 'false',
    ...FAULTS,
  },
  {
    row: 'P01',
    why: 'the server is asked whether it is there after each try',
    ...FETCH,
    found: 'isLast && !response',
    replacement: '!response',
    ...FAULTS,
  },
  {
    row: 'P05',
    why: 'the request that asks whether the server is there sends the referrer',
    file: 'src/fetch/answers-blindly.ts',
    found: "referrerPolicy: 'no-referrer',",
    replacement: '',
    ...FAULTS,
  },
  {
    row: 'S07',
    why: "a request that the page's policy has blocked is sent again",
    ...FETCH,
    found: 'if (stopWatch())',
    replacement: 'if (!signal)',
    test: 'test/hosts/csp.test.js',
  },
  {
    row: 'E05',
    why: 'a compression that is said and not done is called a broken connection',
    file: 'src/fetch/read-body.ts',
    found: 'throw size || !isPacked',
    replacement: 'throw size || !isPacked || url',
    ...FAULTS,
  },
  {
    row: 'T05',
    why: '“gerade” is said of every failure',
    ...STATUS,
    found: "isTemporary ? 'failedForNow' : 'failed'",
    replacement: "'failedForNow'",
    ...ERRORS,
  },
  {
    row: 'T05',
    why: '“try again” is offered where waiting does not help',
    ...STATUS,
    found: 'error?.isTemporary || hostToAsk',
    replacement: 'error || hostToAsk',
    ...ERRORS,
  },
  {
    row: 'T05',
    why: 'an error of the server counts as one that waiting does not cure',
    file: 'src/fetch/schedule-error.ts',
    found: 'status > 499',
    replacement: 'status > 599',
    ...ERRORS,
  },
  {
    row: 'T05',
    why: 'dates are said to follow although an older schedule has some',
    ...STATUS,
    found: "name === 'NoSessionError' && !shown",
    replacement: "name === 'NoSessionError'",
    ...ERRORS,
  },
  {
    row: 'T07',
    why: 'an answer to a preload hint sets the clock back',
    ...FETCH,
    found: '!like.cache || !isFresh',
    replacement: '!isFresh',
    ...SERVED,
  },
  {
    row: 'T07',
    why: 'an answer with hidden times sets the clock back',
    ...CLOCK,
    found: '!!timing?.transferSize && !timing.workerStart',
    replacement: '!timing?.workerStart',
    ...SERVED,
  },
  {
    row: 'T07',
    why: 'an answer of a service worker sets the clock back',
    ...CLOCK,
    found: '!!timing?.transferSize && !timing.workerStart',
    replacement: '!!timing',
    ...COMEBACK,
  },
  {
    row: 'T07',
    why: 'an answer of another server without Age sets the clock back',
    ...CLOCK,
    found: "(type !== 'cors' || headers.has('age'))",
    replacement: '!!(type && headers)',
    ...SERVED,
  },
  {
    row: 'T07',
    why: 'an old answer does not set a clock forward',
    ...CLOCK,
    found: 'ahead < -TOLERANCE ||',
    replacement: '(ahead < -TOLERANCE && !mayBeOld) ||',
    ...SERVED,
  },
];
