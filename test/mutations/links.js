const LINKED = { file: 'src/element/linked-session.ts' };
const ELEMENT = { file: 'src/element/series-schedule-element.ts' };
const VIEW = { file: 'src/view/series-view.ts' };
const VALUES = { file: 'src/read/values.ts' };

const LINK = { row: 'E41', test: 'test/browser/element/linked-session.test.ts' };
const LINK_ON_PAGES = { row: 'E41', test: 'test/hosts/linked-session.test.js' };
const CALENDAR = { row: 'E42', test: 'test/browser/element/calendar-links.test.ts' };

/** Links to a session, and to the calendar of a series. @type {import('./mutations.js').Mutation[]} */
export const links = [
  {
    ...LINK,
    why: 'the name in an address is not decoded',
    file: 'src/model/decoded.ts',
    found: 'return decodeURIComponent(text);',
    replacement: 'return text;',
  },
  {
    ...LINK,
    why: 'an @id in an address has to be the whole one',
    file: 'src/model/select-sessions.ts',
    found: ' || id.split(/[#/]/).at(-1) === wanted',
    replacement: '',
  },
  {
    ...LINK,
    why: 'the way to the card of a session is animated',
    ...ELEMENT,
    found: "{ behavior: 'instant' }",
    replacement: '',
  },
  {
    ...LINK,
    why: 'the focus does not follow to the card of a session',
    ...ELEMENT,
    found: 'this.#focus.focusHeading(card);',
    replacement: '',
  },
  {
    ...LINK,
    why: 'a session beyond the limit is not shown to a visitor who follows its link',
    ...ELEMENT,
    found: 'extra > this.#extra',
    replacement: 'false',
  },
  {
    ...LINK,
    why: 'a session in a later part of a long list is missed',
    ...ELEMENT,
    found: 'if (series && context?.isWhole) this.#top',
    replacement: 'this.#top',
  },
  {
    ...LINK,
    why: 'a link that the visitor follows on the page leads nowhere',
    file: 'src/element/alarm.ts',
    found: ", 'hashchange'",
    replacement: '',
  },
  {
    ...LINK,
    why: 'a visitor who comes back to an address is led to its session again',
    ...LINKED,
    found: 'name && !hasArrived()',
    replacement: 'name',
  },
  {
    ...LINK,
    why: 'a visitor is led to a session that appears later',
    ...ELEMENT,
    found: 'this.#top = NaN;',
    replacement: ';',
  },
  {
    ...LINK,
    why: 'a visitor who has scrolled is led to the session in the address',
    ...ELEMENT,
    found: 'position < 0 || this.#top !== scrollY',
    replacement: 'position < 0 || Number.isNaN(this.#top)',
  },
  {
    ...LINK,
    why: 'a link to a session takes the focus from a field',
    ...LINKED,
    found: " && !document.querySelectorAll(':focus:read-write').length",
    replacement: '',
  },
  {
    ...LINK,
    why: 'a session outranks a part of the page with the same name',
    ...LINKED,
    found: "name && document.querySelectorAll('#' + CSS.escape(name)).length ? '' : name",
    replacement: 'name',
  },
  {
    ...LINK,
    why: 'the empty name in an address is that of a session whose @id ends with “/”',
    ...LINKED,
    found: 'return name && !hasArrived',
    replacement: 'return !hasArrived',
  },
  {
    ...LINK,
    why: 'a link to a session does not load a schedule further down',
    file: 'src/element/schedule-loader.ts',
    found: ' || isLed',
    replacement: '',
  },
  {
    ...LINK_ON_PAGES,
    why: 'a visitor who loads a page again is led to the session in the address',
    ...LINKED,
    found: 'reload|traverse',
    replacement: 'traverse',
  },
  {
    ...LINK_ON_PAGES,
    why: 'a visitor who comes back to a page is led to the session in the address',
    ...LINKED,
    found: 'reload|traverse',
    replacement: 'reload',
  },
  {
    ...CALENDAR,
    why: 'the link to subscribe does not open a calendar program',
    ...VIEW,
    found: "url.replace(/^https?/, 'webcal')",
    replacement: 'url',
  },
  {
    ...CALENDAR,
    why: 'the plain address of the calendar is missing',
    ...VIEW,
    found: '[url, calendarAddress],',
    replacement: '',
  },
  {
    ...CALENDAR,
    why: 'the links to the calendar do not name the series',
    ...VIEW,
    found: "[words, unseen(`: ${name}`)], 'link calendar-link'",
    replacement: "words, 'link calendar-link'",
  },
  {
    ...CALENDAR,
    why: 'the calendar is only offered where sessions can be downloaded',
    ...VIEW,
    found: ' && !calendar) return nothing',
    replacement: ') return nothing',
  },
  {
    ...CALENDAR,
    why: 'a teaser offers the calendar of the series',
    ...VIEW,
    found: "context.layout === 'next' ? undefined : series.calendar",
    replacement: 'series.calendar',
  },
  {
    ...CALENDAR,
    why: 'the address of a calendar may not begin with webcal:',
    ...VALUES,
    found: ".replace(/^webcals?:/i, 'https:')",
    replacement: '',
  },
  {
    ...CALENDAR,
    why: 'an e-mail address is taken for a calendar',
    ...VALUES,
    found: "link?.startsWith('http') ? link : undefined",
    replacement: 'link',
  },
];
