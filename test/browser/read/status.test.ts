import { expect } from '@open-wc/testing';
import { documentOf, documentWith, plain, read } from '../../helpers/documents.ts';

/** What a session says of its status. */
function statusOf(part: object) {
  const { series, problems } = read(documentWith(part));
  const { eventStatus, statusText, isStatusUnclear } = series.sessions[0] ?? {};
  return {
    ...(plain({ eventStatus, statusText, isStatusUnclear }) as object),
    paths: problems.map(({ path }) => path.replace('$.subEvent[0].', '')),
  };
}

const CANCELLED = [
  ...[
    'EventCancelled',
    'http://schema.org/EventCancelled',
    'https://schema.org/EventCancelled/',
    'eventcancelled',
  ],
  ...['schema:EventCancelled', 'https://schema.org/EventCancelled#', 'CANCELLED', 'canceled', 'Cancelled!'],
  ...['abgesagt', 'Abgesagt!', 'ABGESAGT', 'leider abgesagt', 'Die Veranstaltung ist abgesagt.', 'storniert'],
  ...['fällt aus', 'faellt aus', 'Fällt leider aus', 'entfällt', 'Der Termin entfällt', 'findet nicht statt'],
  ...['This event has been cancelled', 'called off'],
];

/** Sentences that say more than that a session is cancelled. */
const SENTENCES = ['Cancelled due to illness', 'abgesagt wegen Krankheit', 'Fällt aus: Dozentin erkrankt'];

const OTHERS: readonly (readonly [written: string, status: string])[] = [
  ...['verschoben', 'Verschoben!', 'leider verschoben', 'vertagt', 'postponed', 'EventPostponed'].map(
    (written) => [written, 'postponed'] as const,
  ),
  ...['findet statt', 'confirmed', 'CONFIRMED', 'EventScheduled'].map(
    (written) => [written, 'scheduled'] as const,
  ),
  ...['online', 'moved online', 'findet online statt'].map((written) => [written, 'moved-online'] as const),
];

const UNCLEAR = [
  ...['nicht abgesagt', 'Abgesagt?', 'noch nicht abgesagt', 'TENTATIVE', 'tentative', 'unter Vorbehalt'],
  ...[
    'cancelled: no',
    'not cancelled',
    'abgesagt bis auf den Vortrag',
    'EventForgotten',
    'fraglich',
    'sold out',
  ],
  ...['Abgesagt, falls es regnet', 'abgesagt ?', 'Anmeldung verschoben', 'verschoben wegen Krankheit'],
  ...['verschoben auf den 12. Mai', 'postponed to May', 'verschoben in den Herbst', 'wird evtl. abgesagt'],
];

describe('T01 T02 readSchedule, given a status,', () => {
  it('reads a cancellation in every spelling and in German', () => {
    for (const eventStatus of CANCELLED) {
      expect(statusOf({ eventStatus }), eventStatus).to.deep.equal({ eventStatus: 'cancelled', paths: [] });
    }
  });

  it('keeps a sentence that says more', () => {
    for (const eventStatus of SENTENCES) {
      const expected = { eventStatus: 'cancelled', statusText: eventStatus, paths: [] };
      expect(statusOf({ eventStatus }), eventStatus).to.deep.equal(expected);
    }
  });

  it('reads the other statuses in words', () => {
    for (const [eventStatus, status] of OTHERS) {
      expect(statusOf({ eventStatus }), eventStatus).to.deep.equal({ eventStatus: status, paths: [] });
    }
  });

  it('keeps words whose meaning is not beyond doubt, says that they are unclear, and reports them', () => {
    for (const eventStatus of UNCLEAR) {
      const expected = { statusText: eventStatus, isStatusUnclear: true, paths: ['eventStatus'] };
      expect(statusOf({ eventStatus }), eventStatus).to.deep.equal(expected);
    }
  });

  it('says that a value without words is unclear', () => {
    for (const eventStatus of [1, 0, true, false, {}, { '@type': 'EventStatusType' }, [1], [{}], [[true]]]) {
      const expected = { isStatusUnclear: true, paths: ['eventStatus'] };
      expect(statusOf({ eventStatus }), JSON.stringify(eventStatus)).to.deep.equal(expected);
    }
  });

  it('counts null, an empty text and an empty list as absent', () => {
    for (const eventStatus of [null, '', ' ', [], [null]]) {
      expect(statusOf({ eventStatus }), JSON.stringify(eventStatus)).to.deep.equal({ paths: [] });
    }
  });

  const BY_GRAVITY = ['EventCancelled', 'EventPostponed', 'fraglich', 'EventMovedOnline', 'EventScheduled'];
  const NAMES = ['cancelled', 'postponed', undefined, 'moved-online', 'scheduled'];

  it('takes the gravest of several, in any order and nesting', () => {
    for (const [index, graver] of BY_GRAVITY.entries()) {
      for (const lighter of BY_GRAVITY.slice(index)) {
        for (const eventStatus of [
          [graver, lighter],
          [lighter, graver],
          [{ '@id': lighter }, [[{ name: graver }]]],
          { de: lighter, en: { value: graver } },
        ]) {
          const found = statusOf({ eventStatus });
          expect(found, JSON.stringify(eventStatus)).to.include({
            ...(NAMES[index] && { eventStatus: NAMES[index] }),
          });
          expect('isStatusUnclear' in found).to.equal(graver === 'fraglich');
        }
      }
    }
  });

  it('takes the gravest of all keys for a status', () => {
    const scheduled = { eventStatus: 'EventScheduled' };
    expect(statusOf({ ...scheduled, status: 'cancelled' })).to.include({ eventStatus: 'cancelled' });
    expect(statusOf({ ...scheduled, 'ical:status': 'CANCELLED' })).to.include({ eventStatus: 'cancelled' });
    expect(statusOf({ 'ical:status': 'CONFIRMED' })).to.include({ eventStatus: 'scheduled' });
    expect(statusOf({ 'ical:status': 'TENTATIVE' })).to.include({ isStatusUnclear: true });
    expect(statusOf({ status: { type: 'Unavailable' } })).to.include({
      statusText: 'Unavailable',
      isStatusUnclear: true,
    });
  });

  it('takes no status of a page for that of a session', () => {
    for (const status of ['publish', 'Published', 'active', 'LIVE', 'public', 'online', 'available']) {
      expect(statusOf({ status }), status).to.deep.equal({ paths: [] });
    }
    expect(statusOf({ status: 'draft' })).to.include({ statusText: 'draft', isStatusUnclear: true });
  });

  it('reads that of a series', () => {
    const { series } = read({ ...documentWith({}), eventStatus: 'abgesagt wegen Krankheit' });
    expect(series).to.include({ eventStatus: 'cancelled', statusText: 'abgesagt wegen Krankheit' });
  });

  it("takes no status of a server's answer for that of a series", () => {
    const { subEvent } = documentOf({ name: 'A', startDate: '2021-04-28' });
    for (const status of ['ok', 'success', 200]) {
      expect(read({ status, events: subEvent }).series).not.to.have.property('isStatusUnclear');
    }
    expect(read({ status: 'cancelled', events: subEvent }).series.eventStatus).to.equal('cancelled');
  });
});
