import { expect } from '@open-wc/testing';
import { complaintsAbout, unfoldedLines } from '../../helpers/calendar-grammar.ts';
import { readWithIcalJs } from '../../helpers/calendar-parsers.ts';
import { downloads, filesHeld, keepDownloads, type Download } from '../../helpers/downloads.ts';
import { show, type Attributes } from '../../helpers/element.ts';
import { byPart, texts, textOf, thePart } from '../../helpers/inside.ts';
import { instant } from '../../helpers/moments.ts';
import { network } from '../../helpers/network.ts';
import { seriesOf, type Json } from '../../helpers/schedules.ts';
import { stopClock } from '../../helpers/timers.ts';

const LONG =
  'Füreinander einstehen – Zivilgesellschaft sichtbar machen, Straße für Straße, 日本語 und 🌳🌳🌳';
const SESSION = {
  '@id': 'https://example.org/reihe#eins',
  name: LONG,
  startDate: '2030-05-02T14:00',
  endDate: '2030-05-02T17:00',
  description: `${LONG}.\n\n${LONG}; noch einmal.`,
  location: { name: 'Großer Saal', address: 'Musterstraße 1, 10115 Berlin' },
  url: 'https://example.org/reihe/eins',
};
const OTHERS = [
  {
    '@id': 'zwei',
    name: 'Abgesagter Abend',
    startDate: '2030-12-02T14:00',
    eventStatus: 'EventCancelled',
  },
  { '@id': 'drei', name: 'Drei Tage', startDate: '2030-06-28', endDate: '2030-06-30' },
];
const NOW = '2030-05-01T12:00';

async function calendarOf(
  part: string,
  index = 0,
  document: Json = seriesOf([SESSION, ...OTHERS]),
  attributes: Attributes = {},
): Promise<Download> {
  keepDownloads();
  const element = await show(document, attributes, { now: NOW });
  const buttons = part === 'all' ? [seriesButton(element)] : cardButtons(element);
  buttons[index]?.click();
  const [file, ...more] = await downloads();
  if (!file || more.length) throw new Error(`${more.length + (file ? 1 : 0)} files`);
  return file;
}

const cardButtons = (element: Element) =>
  byPart(element, 'calendar-button').filter((button) => button.closest('[part~="session"]'));

function seriesButton(element: Element): HTMLElement {
  const button = byPart(element, 'calendar-button').find((one) => !one.closest('[part~="session"]'));
  if (!button) throw new Error('no calendar of the series');
  return button;
}

describe('the calendar button of a card', () => {
  it('S26 saves a file that an independent parser reads as the session', async () => {
    const { text } = await calendarOf('card');
    expect(readWithIcalJs(text)).to.deep.equal([
      {
        uid: SESSION['@id'],
        summary: LONG,
        description: SESSION.description,
        location: 'Großer Saal, Musterstraße 1, 10115 Berlin',
        status: 'CONFIRMED',
        start: '20300502T120000Z',
        end: '20300502T150000Z',
      },
    ]);
  });

  it('S26 follows the grammar: lines end with CRLF, have at most 75 octets, and split no character', async () => {
    const { text } = await calendarOf('card');
    expect(complaintsAbout(text)).to.deep.equal([]);
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).to.equal(true);
    expect(text.endsWith('\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n')).to.equal(true);
    expect(text.match(/\r\n /g)?.length).to.be.greaterThan(2);
    expect(unfoldedLines(text)).to.include(`SUMMARY:${LONG.replace(/,/g, '\\,')}`);
  });

  it('names the file after the session, with the media type of a calendar', async () => {
    const { fileName, type } = await calendarOf('card');
    expect(fileName).to.match(/^calendar-Füreinander-einstehen-[\p{L}-]+\.ics$/u);
    expect(type).to.equal('text/calendar;charset=utf-8');
  });

  it('S26 says that a session is cancelled', async () => {
    const { text } = await calendarOf('card', 2);
    const [entry, ...others] = readWithIcalJs(text);
    expect([entry?.summary, entry?.status, others]).to.deep.equal([
      'ABGESAGT: Abgesagter Abend',
      'CANCELLED',
      [],
    ]);
  });

  it('uses English words if the language is English', async () => {
    const { text } = await calendarOf('card', 2, undefined, { lang: 'en' });
    expect(readWithIcalJs(text)[0]?.summary).to.equal('CANCELLED: Abgesagter Abend');
  });

  it('S26 writes dates for a session that lasts whole days', async () => {
    const { text } = await calendarOf('card', 1);
    expect(text).to.contain('DTSTART;VALUE=DATE:20300628\r\nDTEND;VALUE=DATE:20300701\r\n');
  });

  it('sends no request and leaves nothing on the page', async () => {
    const clock = stopClock(instant(NOW));
    keepDownloads();
    const element = await show(seriesOf([SESSION]));
    const before = document.documentElement.outerHTML;
    thePart(element, 'calendar-button').click();
    expect(document.documentElement.outerHTML).to.equal(before);
    expect(network.requests).to.have.length(1);
    // The URL stays valid for a while, because Safari reads the file later.
    expect(filesHeld()).to.equal(1);
    await clock.passUntil(instant(NOW) + 60_000);
    expect([filesHeld(), (await downloads()).length]).to.deep.equal([0, 1]);
  });

  const WITHOUT: Record<string, object> = {
    'only a date in words': { startDate: 'Sommer 2030' },
    'no date': {},
    'been over for a while': { startDate: '2030-04-30T12:00', endDate: '2030-04-30T13:00' },
    'just ended': { startDate: '2030-05-01T10:00', endDate: NOW },
  };
  for (const [what, dates] of Object.entries(WITHOUT)) {
    it(`is absent for a session that has ${what}`, async () => {
      const element = await show(seriesOf([{ name: 'A', ...dates }]), {}, { now: NOW });
      expect(byPart(element, 'calendar-button')).to.have.length(0);
    });
  }

  it('is absent in layout="list"', async () => {
    const element = await show(seriesOf([SESSION]), { layout: 'list' }, { now: NOW });
    expect(cardButtons(element)).to.have.length(0);
  });
});

describe('the calendar button of the series', () => {
  it('S26 saves a file with all sessions that have a date', async () => {
    const { text, fileName } = await calendarOf(
      'all',
      0,
      seriesOf([SESSION, ...OTHERS, { name: 'Ohne Datum' }]),
    );
    expect(readWithIcalJs(text).map(({ summary }) => summary)).to.deep.equal([
      LONG,
      'Drei Tage',
      'ABGESAGT: Abgesagter Abend',
    ]);
    expect(new Set(readWithIcalJs(text).map(({ uid }) => uid)).size).to.equal(3);
    expect(complaintsAbout(text)).to.deep.equal([]);
    expect(fileName).to.equal('calendar-Lange-Reihe.ics');
  });

  it('has a label that says what it does', async () => {
    const element = await show(seriesOf([SESSION, ...OTHERS]), {}, { now: NOW });
    expect(textOf(seriesButton(element))).to.equal('Alle Termine in den Kalender');
  });

  const NONE: Record<string, [readonly object[], Attributes]> = {
    'a single session': [[SESSION], {}],
    'layout="next"': [[SESSION, ...OTHERS], { layout: 'next' }],
    'sessions without dates': [[{ name: 'A' }, { name: 'B' }], {}],
  };
  for (const [what, [sessions, attributes]] of Object.entries(NONE)) {
    it(`is absent for ${what}`, async () => {
      const element = await show(seriesOf(sessions as Json[]), attributes, { now: NOW });
      expect(texts(element, 'calendar-button')).to.not.include('Alle Termine in den Kalender');
    });
  }
});
