import { expect } from '@open-wc/testing';
import { documentWith, plain, read } from '../../helpers/documents.ts';

const url = 'https://example.org/anmeldung';

/** Reads a session with this part; returns its registration and its problems without the path of the session. */
function readWith(part: object) {
  const { series, problems } = read(documentWith(part));
  const { registration } = plain(series.sessions[0]) as { registration?: object };
  return {
    registration,
    problems: problems.map((one) => ({ ...one, path: one.path.replace('$.subEvent[0].', '') })),
  };
}

const NEAR = ['open', 'opensAt', 'Opens', 'close', 'status', 'URL', 'waitlist_url', 'mail', 'notes'];

describe('T03 readSchedule, given a registration,', () => {
  it('reports a key that is not known with all that are, and holds the button', () => {
    for (const key of [...NEAR, 'capacity', 'type', 'toString', 'frei']) {
      const { registration, problems } = readWith({
        registration: { [key]: '2021-03-01', url, state: 'open' },
      });
      expect(registration, key).to.deep.equal({ url, state: 'open', unclear: true });
      const known = 'state, opens, closes, url, waitlistUrl, email, telephone, label, note';
      const message = `"${key}" is not known; write one of ${known}`;
      expect(problems, key).to.deep.equal([{ path: `registration.${key}`, message, code: 'unknown-key' }]);
    }
  });

  it('reports unknown keys beside values that it can’t read, and in the series', () => {
    const registration = { open: 'bald', until: 'x', opens: 'bald', url };
    const { problems } = readWith({ registration });
    expect(problems.map(({ path }) => path)).to.have.members(
      ['open', 'until', 'opens'].map((key) => `registration.${key}`),
    );
    const { series, problems: ofSeries } = read({ ...documentWith({}), registration: { open: 'bald', url } });
    expect(series.registration).to.include({ url, unclear: true });
    expect(ofSeries.map(({ path }) => path)).to.deep.equal(['$.registration.open']);
  });

  it('ignores keys of JSON-LD, and keys without a value', () => {
    const registration = {
      '@type': 'Thing',
      '@id': '#r',
      '@foo': 1,
      capacity: null,
      until: '',
      list: [],
      url,
    };
    expect(readWith({ registration })).to.deep.equal({ registration: { url }, problems: [] });
  });

  it('reads anything but an object as far as it can, reports it, and holds the button', () => {
    for (const [written, left] of [
      [url, { url }],
      ['beispiel.example/anmelden', { url: 'https://beispiel.example/anmelden' }],
      ['anmeldung@example.org', { url: 'mailto:anmeldung@example.org' }],
      ['Tel. 030 1234567', { telephone: 'Tel. 030 1234567' }],
      ['Anmeldung nach Ostern', { note: 'Anmeldung nach Ostern' }],
      [[{ state: 'open', url }], { url }],
      [true, {}],
      [false, {}],
      [5, {}],
    ] as const) {
      const { registration, problems } = readWith({ registration: written });
      expect(registration, JSON.stringify(written)).to.deep.equal({ ...left, unclear: true });
      expect(problems.map(({ path, message }) => `${path} ${message}`)).to.deep.equal([
        'registration is not an object; write {"url": "https://…"}',
      ]);
    }
  });

  it('holds the button for a member of the wrong type', () => {
    for (const key of ['state', 'opens', 'closes', 'waitlistUrl']) {
      for (const written of [{}, { a: 1 }, [[]]]) {
        const { registration, problems } = readWith({ registration: { [key]: written, url } });
        expect(registration, key).to.deep.equal({ url, unclear: true });
        expect(problems.map(({ path }) => path)).to.deep.equal([`registration.${key}`]);
      }
    }
  });

  it('takes no part of the document for a page with a form', () => {
    for (const own of ['#anmeldung', 'schedule.json', 'https://example.org/reihe/schedule.json#a']) {
      const { registration, problems } = readWith({ registration: { url: own } });
      expect(registration, own).to.deep.equal({ unclear: true });
      expect(problems.map(({ path }) => path)).to.deep.equal(['registration.url']);
    }
  });
});

describe('readSchedule, given a session that takes place only online,', () => {
  const read = (part: object) => {
    const { problems } = readWith(part);
    return problems.map(({ code, path }) => `${code} ${path}`);
  };
  const hall = { '@type': 'Place', name: 'Rathaus', address: 'Markt 1' };
  const room = { '@type': 'VirtualLocation', url: 'https://example.org/raum' };

  it('leaves out the hall, and reports that', () => {
    for (const part of [
      { eventAttendanceMode: 'OnlineEventAttendanceMode', location: hall },
      { eventStatus: 'EventMovedOnline', location: [hall, room] },
      {
        eventStatus: 'EventMovedOnline',
        eventAttendanceMode: 'OfflineEventAttendanceMode',
        location: 'Rathaus',
      },
    ]) {
      expect(read(part), JSON.stringify(part)).to.deep.equal(['not-shown location']);
    }
  });

  it('keeps rooms on the web, and the hall of a mixed session', () => {
    for (const part of [
      {
        eventAttendanceMode: 'OnlineEventAttendanceMode',
        location: [room, 'Zoom', { url: 'https://example.org/raum' }],
      },
      { eventStatus: 'EventMovedOnline', eventAttendanceMode: 'MixedEventAttendanceMode', location: hall },
    ]) {
      expect(read(part), JSON.stringify(part)).to.deep.equal([]);
    }
  });
});
