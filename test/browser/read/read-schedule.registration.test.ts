import { expect } from '@open-wc/testing';
import { documentWith, plain, read } from '../../helpers/documents.ts';

const url = 'https://example.org/anmeldung';

/** Reads a session with this part; returns it with the paths of its problems. */
function readWith(part: object) {
  const { series, problems } = read(documentWith(part));
  return {
    session: plain(series.sessions[0]) as { registration?: object; offers?: readonly object[] },
    paths: problems.map(({ path }) => path.replace('$.subEvent[0].', '')),
  };
}

const NUMBERS = [
  ...['030 1234567', '+49 30 1234567', '+49 (0)30 1234567', '0049 30 123 45 67', '(030) 123 45-67'],
  ...['Tel. 030 1234567', 'Telefon: 030 / 123 45 67', 'tel: +49 30 1234567', '030-1234567', '030/12345-67'],
];

const SENTENCES = [
  ...['Bitte am Empfang melden', 'siehe Aushang', 'folgt', 'Hinweis: ab Mai', 'bei Frau Beispiel, Zimmer 3'],
  ...['Erika Beispiel <erika@example.org>', '3', '030 1234567 oder am Empfang', 'über Formular A/B'],
];

const SCRIPTS = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'ftp://a.example',
];

/** Texts in place of a link, and the registration that they become. */
const LINKS: readonly [
  rule: string,
  written: readonly string[],
  become: (text: string) => object | undefined,
][] = [
  ['reads a telephone number', NUMBERS, (telephone) => ({ telephone })],
  ['reads a sentence as a note', SENTENCES, (note) => ({ note })],
  ['drops an address that is not allowed in a page', SCRIPTS, () => ({ unclear: true })],
];

describe('readSchedule, given a text as the link to registration,', () => {
  for (const [rule, written, become] of LINKS) {
    it(`${rule}, and reports it`, () => {
      for (const text of written) {
        const registration = become(text);
        const own = readWith({ registration: { url: text } });
        expect(own.session.registration, text).to.deep.equal(registration);
        expect(own.paths, text).to.deep.equal(['registration.url']);
        const offered = readWith({ offers: { url: text, price: 5 } });
        expect(offered.session.offers, text).to.deep.equal([
          { price: '5', ...(registration && { registration }) },
        ]);
        expect(offered.paths, text).to.deep.equal(['offers.url']);
      }
    });
  }

  it('reads an address that is escaped as in HTML', () => {
    const { session, paths } = readWith({
      registration: { url: 'https://example.org/a?x=1&amp;y=2&#038;z=3&amp;amp;w' },
    });
    expect(session.registration).to.include({ url: 'https://example.org/a?x=1&y=2&z=3&w' });
    expect(paths).to.deep.equal([]);
  });

  it('keeps the other properties next to such words', () => {
    const { session, paths } = readWith({
      registration: {
        ...{ state: 'nur für Mitglieder', url: 'Tel. 030 1234567', waitlistUrl: 'am Empfang' },
        ...{ note: 'Kaffee ab 13 Uhr', email: 'a@example.org', closes: '2021-04-20' },
      },
    });
    expect(session.registration).to.deep.equal({
      ...{ email: 'a@example.org', closes: '2021-04-20', telephone: 'Tel. 030 1234567', unclear: true },
      note: 'Kaffee ab 13 Uhr · nur für Mitglieder · am Empfang',
    });
    expect(paths.sort()).to.deep.equal(['state', 'url', 'waitlistUrl'].map((key) => `registration.${key}`));
  });

  it('keeps a second telephone number as a note', () => {
    const { session } = readWith({ registration: { telephone: '030 1', url: 'Tel. 030 1234567' } });
    expect(session.registration).to.deep.equal({ telephone: '030 1', note: 'Tel. 030 1234567' });
  });

  it('accepts e-mail addresses, tel: links and relative paths without a problem', () => {
    for (const [written, taken] of [
      ['anmeldung@example.org', 'mailto:anmeldung@example.org'],
      ['tel:+4930231250', 'tel:+4930231250'],
      ['/anmeldung', 'https://example.org/anmeldung'],
      ['2021/anmeldung/', 'https://example.org/reihe/2021/anmeldung/'],
    ] as const) {
      const { session, paths } = readWith({ registration: { url: written } });
      expect(session.registration).to.deep.equal({ url: taken });
      expect(paths).to.deep.equal([]);
    }
  });
});

/** A state as written, the registration that it becomes, and whether it is reported. */
const STATES: readonly [written: unknown, become: object | undefined, isReported: boolean][] = [
  ['SoldOut', { state: 'full' }, false],
  ['Vielleicht', { note: 'Vielleicht', unclear: true }, true],
  ['http://schema.org/SomethingElse', { note: 'http://schema.org/SomethingElse', unclear: true }, true],
  ['constructor', { note: 'constructor', unclear: true }, true],
  [7, { unclear: true }, true],
  ['nur für Mitglieder', { note: 'nur für Mitglieder', unclear: true }, true],
  ['<b>nur</b> für Mitglieder', { note: 'nur für Mitglieder', unclear: true }, true],
  [null, undefined, false],
];

describe('readSchedule, given a text as the state of registration,', () => {
  for (const [written, become, isReported] of STATES) {
    it(`reads ${JSON.stringify(written)} as ${JSON.stringify(become) ?? 'nothing'}${isReported ? ' and reports it' : ''}`, () => {
      const own = readWith({ registration: { state: written } });
      expect(own.session.registration).to.deep.equal(become);
      expect(own.paths).to.deep.equal(isReported ? ['registration.state'] : []);
      const offered = readWith({ offers: [{ price: 5 }, { availability: written }] });
      expect(offered.session.offers).to.deep.equal([{ price: '5' }, become ? { registration: become } : {}]);
      expect(offered.paths).to.deep.equal(isReported ? ['offers[1].availability'] : []);
    });
  }
});

describe('readSchedule, given a list of offers,', () => {
  it('takes an empty one for none', () => {
    const { session, paths } = readWith({ offers: [], registration: { url } });
    expect(paths).to.deep.equal([]);
    expect(session.registration).to.deep.equal({ url });
  });

  it('ignores null in it, or in its place', () => {
    expect(readWith({ offers: [null, { url }] }).paths).to.deep.equal([]);
    expect(readWith({ offers: null }).paths).to.deep.equal([]);
  });

  it('reports each broken offer by its index', () => {
    const offers = [{ url }, { url: 'am Empfang' }, { availability: 'ja' }, { validFrom: 'bald' }, 5];
    const paths = ['offers[1].url', 'offers[2].availability', 'offers[3].validFrom', 'offers[4]'];
    expect(readWith({ offers }).paths.sort()).to.deep.equal(paths);
  });

  it('reads thousands of offers with words in every property', () => {
    const offer = { availability: 'nur für Mitglieder', validFrom: 'bald', url: 'am Empfang', price: 'frei' };
    const { session, paths } = readWith({ offers: Array.from({ length: 2000 }, () => offer) });
    expect(paths).to.have.length(6000);
    expect(session.offers?.at(-1)).to.deep.equal({
      price: 'frei',
      registration: { opens: 'bald', note: 'nur für Mitglieder · am Empfang', unclear: true },
    });
  });
});
