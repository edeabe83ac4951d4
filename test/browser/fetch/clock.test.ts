import { expect } from '@open-wc/testing';
import { clockSkew, isFresh } from '../../../src/fetch/clock.ts';
import { waitUntil } from '../../helpers/wait.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The time at which the answer arrives, by a correct clock. */
const NOW = Date.UTC(2021, 3, 28, 12);
const at = (milliseconds: number) => new Date(NOW + milliseconds).toUTCString();

/** The error of the visitor's clock. */
const CLOCKS = {
  'is right': 0,
  'is 20 seconds behind': -20 * SECOND,
  'is 20 seconds ahead': 20 * SECOND,
  'is 10 minutes behind': -10 * MINUTE,
  'is 10 minutes ahead': 10 * MINUTE,
  'is a day behind': -DAY,
  'is a day ahead': DAY,
  'is in 1970': -NOW,
  'is in 2038': Date.UTC(2038, 0, 19) - NOW,
} as const;
type Clock = keyof typeof CLOCKS;

const BEHIND: readonly Clock[] = ['is 10 minutes behind', 'is a day behind', 'is in 1970'];
const WRONG: readonly Clock[] = [...BEHIND, 'is 10 minutes ahead', 'is a day ahead', 'is in 2038'];

type Row = readonly [
  headers: Readonly<Record<string, string>>,
  isChecked: boolean,
  corrected: readonly Clock[],
  to?: number,
];

/**
 * The headers of the answer, whether they tell the time, the clocks that they correct, and the remaining error of
 * these clocks.
 */
const ROWS: readonly Row[] = [
  [{ Date: at(0) }, true, WRONG],
  [{ Date: at(0), 'Cache-Control': 'no-cache' }, true, WRONG],
  [{ Date: at(0), 'Cache-Control': 'max-age=0' }, true, WRONG],
  [{ Date: at(0), 'Last-Modified': at(-DAY) }, true, WRONG],
  [{ Date: at(-5 * MINUTE), Age: '300' }, true, WRONG],
  [{ Date: at(-DAY), Age: '86400' }, true, WRONG],
  // A cache reports the age of its answers (RFC 9111, 5.1).
  [{ Date: at(0), 'Cache-Control': 'public, max-age=3600' }, true, WRONG],
  // An answer is never older than its content.
  [{ 'Last-Modified': at(0) }, false, BEHIND],
  [{ 'Last-Modified': at(-HOUR) }, false, ['is a day behind', 'is in 1970'], -HOUR],
  [
    { 'Last-Modified': at(-HOUR), 'Cache-Control': 'max-age=0' },
    false,
    ['is a day behind', 'is in 1970'],
    -HOUR,
  ],
  [{ Date: 'gestern', 'Last-Modified': at(0) }, false, BEHIND],
  // Headers without a usable time.
  [{}, false, []],
  [{ Date: '' }, false, []],
  [{ Date: 'gestern' }, false, []],
  [{ Date: 'gestern', 'Last-Modified': 'vorgestern' }, false, []],
  [{ Age: '300', 'Cache-Control': 'max-age=3600' }, false, []],
];

describe('clockSkew', () => {
  for (const [headers, isChecked, corrected, to = 0] of ROWS) {
    const says = JSON.stringify(headers).replace(/"/g, '');
    for (const [clock, off] of Object.entries(CLOCKS)) {
      const isCorrected = (corrected as readonly string[]).includes(clock);
      it(`${isCorrected ? 'corrects' : 'trusts'} a clock that ${clock}, by ${says}`, () => {
        const check = clockSkew(new Headers(headers), NOW + off);
        expect(check.isChecked).to.equal(isChecked);
        if (isCorrected) expect(off + check.skew).to.equal(to);
        else expect(check.skew).to.equal(0);
      });
    }
  }
});

describe('clockSkew of an answer that something may have kept', () => {
  /** The visitor's clock, how old the answer is, and the remaining error of the clock. */
  const KEPT: readonly (readonly [Clock, age: number, error: number, isChecked: boolean])[] = [
    ['is right', 0, 0, true],
    ['is right', 10 * MINUTE, 0, false],
    ['is right', DAY, 0, false],
    ['is 10 minutes ahead', 0, 10 * MINUTE, false],
    ['is a day ahead', 10 * MINUTE, DAY, false],
    ['is in 2038', 0, CLOCKS['is in 2038'], false],
    // An old answer proves that it is at least as late as its Date.
    ['is 10 minutes behind', 0, 0, false],
    ['is a day behind', 10 * MINUTE, -10 * MINUTE, false],
    ['is in 1970', DAY, -DAY, false],
  ];
  for (const [clock, age, error, isChecked] of KEPT) {
    it(`T07 E20 never sets a clock back: one that ${clock}, by an answer of ${age / MINUTE} minutes ago`, () => {
      const check = clockSkew(new Headers({ date: at(-age) }), NOW + CLOCKS[clock], true);
      expect(check.skew).to.be.least(0);
      expect([CLOCKS[clock] + check.skew, check.isChecked]).to.deep.equal([error, isChecked]);
    });
  }
});

describe('isFresh', () => {
  const ADDRESS = 'https://example.org/schedule.json';
  const real = performance.getEntriesByName.bind(performance);
  afterEach(() => void (performance.getEntriesByName = real));
  const over = { transferSize: 300, workerStart: 0 };
  /** The type of the answer, its Age, its timing, and whether it is certainly new. */
  const ROWS: Record<string, [ResponseType, string | undefined, object | undefined, boolean]> = {
    'of the page’s own server, over the network': ['basic', undefined, over, true],
    'of another server that exposes its Age': ['cors', '0', over, true],
    'of another server without Age, which may hide it': ['cors', undefined, over, false],
    'with hidden times': ['cors', '0', { transferSize: 0, workerStart: 0 }, false],
    'of a service worker': ['basic', undefined, { ...over, workerStart: 101 }, false],
    'of a service worker in Firefox': ['basic', undefined, { ...over, transferSize: 0 }, false],
    'without times, because the page has no room for them': ['basic', undefined, undefined, false],
  };
  for (const [what, [type, age, timing, expected]] of Object.entries(ROWS)) {
    it(`T07 ${expected ? 'trusts' : 'does not trust'} an answer ${what}`, () => {
      performance.getEntriesByName = () => (timing ? [timing as PerformanceEntry] : []);
      const headers = new Headers(age === undefined ? {} : { age });
      expect(isFresh({ type, headers } as Response, ADDRESS)).to.equal(expected);
    });
  }

  it('T07 trusts an answer that this browser has just fetched over the network', async () => {
    const url = new URL('/test/fixtures/smoke.json', location.href).href;
    const response = await fetch(url, { cache: 'no-cache' });
    await response.text();
    await waitUntil(() => isFresh(response, url), 'it is never trusted');
  });
});
