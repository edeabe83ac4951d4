const LOADER = { file: 'src/element/schedule-loader.ts' };
const ELEMENT = { file: 'src/element/series-schedule-element.ts' };

const testOf = (/** @type {string} */ name) => ({ test: `test/browser/element/${name}.test.ts` });
const LOADING = testOf('loading');
const ONLINE = testOf('online');
const REFRESH = testOf('refresh');
const GIVING_UP = testOf('giving-up');
const PARTS = testOf('parts');
const CLICK = testOf('click');

/** @type {import('./breaks.js').Break[]} */
export const loading = [
  {
    row: 'E06',
    why: 'an element that is only moved gives its request up',
    ...ELEMENT,
    found: 'if (this.isConnected) return;',
    replacement: '',
    ...LOADING,
  },
  {
    row: 'E06',
    why: 'an element asks each time that it comes back',
    ...LOADER,
    found: 'if (this.isPending) this.#isRequested',
    replacement: 'this.#isRequested',
    ...LOADING,
  },
  {
    row: 'E08',
    why: 'another address is not asked for',
    ...ELEMENT,
    found: "if (name === 'src') this.#loader.reset();",
    replacement: '',
    ...LOADING,
  },
  {
    row: 'E08',
    why: 'the request for an address that no longer counts goes on',
    ...LOADER,
    found: 'this.#hold?.release();\n        ',
    replacement: '',
    ...LOADING,
  },
  {
    row: 'E10',
    why: 'a page that wakes keeps what it has',
    ...LOADER,
    found: 'Math.abs(age) > FRESH',
    replacement: 'false',
    ...REFRESH,
  },
  {
    row: 'E10',
    why: 'a page that wakes always asks',
    ...LOADER,
    found: 'Math.abs(age) > FRESH',
    replacement: 'true',
    ...REFRESH,
  },
  {
    row: 'E10',
    why: 'a page that nobody sees asks',
    ...LOADER,
    found: '!document.hidden && ',
    replacement: '',
    ...REFRESH,
  },
  {
    row: 'E10',
    why: 'each element asks when the page wakes',
    ...LOADER,
    found: 'this.load(TOGETHER)',
    replacement: 'this.load()',
    ...REFRESH,
  },
  {
    row: 'E10',
    why: 'a page that wakes asks for what nobody has come to',
    ...LOADER,
    found: 'this.#isRequested && ',
    replacement: '',
    ...REFRESH,
  },
  {
    row: 'E20',
    why: 'a clock that was set back is not noticed',
    ...LOADER,
    found: 'Math.abs(age)',
    replacement: 'age',
    ...REFRESH,
  },
  {
    row: 'E18',
    why: 'a network that is back changes nothing',
    ...LOADER,
    found: 'isOnline && !!this.error',
    replacement: 'false',
    ...ONLINE,
  },
  {
    row: 'E18',
    why: 'whatever wakes a page has a failed schedule fetched',
    ...LOADER,
    found: 'isOnline && !!this.error',
    replacement: '!!this.error',
    ...ONLINE,
  },
  {
    row: 'E19',
    why: 'what could not be renewed goes',
    ...LOADER,
    found: 'if (this.#shownSrc !== host.src) ',
    replacement: '',
    ...REFRESH,
  },
  {
    row: 'P13',
    why: 'it does not wait for the click',
    ...LOADER,
    found: "loading === 'eager' ||",
    replacement: "loading !== 'lazy' ||",
    ...CLICK,
  },
  {
    row: 'P13',
    why: 'a page that wakes asks before the click',
    ...LOADER,
    found: 'this.#isRequested && ',
    replacement: '',
    ...CLICK,
  },
  {
    row: 'P13',
    why: 'nobody is told whom the click asks',
    ...LOADER,
    found: "this.#source?.host ?? ''",
    replacement: "this.#source && '…'",
    ...CLICK,
  },
  {
    row: 'S18',
    why: 'all cards come at once',
    ...ELEMENT,
    found: 'const PART = 60',
    replacement: 'const PART = 6000',
    ...PARTS,
  },
  {
    row: 'S18',
    why: 'the page has no turn between the parts',
    ...ELEMENT,
    found: 'setTimeout(() => this.#grow())',
    replacement: 'queueMicrotask(() => this.#grow())',
    ...PARTS,
  },
  {
    row: 'S18',
    why: 'the page is told before all cards are there',
    ...ELEMENT,
    found: 'setTimeout(() => this.#grow());\n      return;',
    replacement: 'setTimeout(() => this.#grow());',
    ...PARTS,
  },
  {
    row: 'S19',
    why: 'an element that is back asks for nothing',
    ...LOADER,
    found: 'if (this.isPending) this.#isRequested = false;',
    replacement: '',
    ...GIVING_UP,
  },
];
