import { expect } from '@open-wc/testing';
import '../../helpers/console.ts';
import { show, SRC } from '../../helpers/element.ts';
import { byPart, texts, textOf, thePart } from '../../helpers/inside.ts';
import { instant } from '../../helpers/moments.ts';
import { json, network, status, unreachable, type Answer } from '../../helpers/network.ts';
import { seriesNamed } from '../../helpers/schedules.ts';
import { stopClock } from '../../helpers/timers.ts';

const FETCHED = instant('2026-06-10T12:03');
const HOUR = 3_600_000;
const OLD = seriesNamed('A', 'B');

/** Fetches a schedule at 12:03 in Berlin, followed by a reload that fails this many milliseconds later. */
async function fallBack(later: number, answer: Answer, document = OLD, attributes = {}) {
  const clock = stopClock(FETCHED);
  const element = await show(document, attributes);
  await clock.passUntil(FETCHED + later);
  network.serve(SRC, answer);
  await clock.passPauses(element.reload());
  return { clock, element };
}

const asOf = (element: Element) => texts(element, 'as-of');

describe('a schedule whose reload failed', () => {
  /** The answer, and whether waiting may help. */
  const FAILURES: Record<string, [Answer, boolean]> = {
    'the server can’t be reached': [unreachable, true],
    'the server has an error': [status(500), true],
    'the schedule is gone': [status(404), false],
    'the answer is another document': [json({ version: 1 }), false],
  };
  for (const [why, [answer, isTemporary]] of Object.entries(FAILURES)) {
    it(`E19 T05 stays and shows its time if ${why}`, async () => {
      const { element } = await fallBack(HOUR, answer);
      expect(texts(element, 'session-title')).to.deep.equal(['A', 'B']);
      expect(asOf(element)).to.deep.equal(['Stand: 12:03 Uhr']);
      expect(thePart(element, 'as-of').checkVisibility()).to.equal(true);
      expect(textOf(thePart(element, 'status'))).to.equal(
        `Die Termine lassen sich ${isTemporary ? 'gerade ' : ''}nicht laden.`,
      );
      expect(byPart(element, 'retry-button')).to.have.length(isTemporary ? 1 : 0);
    });
  }

  /** The zone of the schedule, the time until the failed reload, the language, and the sentence. */
  const WORDS: readonly (readonly [zone: string, later: number, lang: string, words: string])[] = [
    ['Europe/Berlin', HOUR, 'en', 'As of 12:03'],
    ['Europe/Berlin', 11 * HOUR, 'de', 'Stand: 12:03 Uhr'],
    ['Europe/Berlin', 12 * HOUR, 'de', 'Stand: 10. Juni, 12:03 Uhr'],
    ['Europe/Berlin', 12 * HOUR, 'en', 'As of 10 June, 12:03'],
    ['Europe/Berlin', 300 * 24 * HOUR, 'de', 'Stand: 10. Juni 2026, 12:03 Uhr'],
    ['America/New_York', 12 * HOUR, 'de', 'Stand: 6:03 Uhr'],
    ['America/New_York', 18 * HOUR, 'de', 'Stand: 10. Juni, 6:03 Uhr'],
    ['Asia/Tokyo', 5 * HOUR - 4 * 60_000, 'de', 'Stand: 19:03 Uhr'],
    ['Asia/Tokyo', 5 * HOUR - 3 * 60_000, 'de', 'Stand: 10. Juni, 19:03 Uhr'],
    ['', HOUR, 'de', 'Stand: 12:03 Uhr'],
  ];
  for (const [timeZone, later, lang, words] of WORDS) {
    it(`E19 says “${words}” after ${Math.round(later / HOUR)} hours, in the zone of ${timeZone || 'its language'}`, async () => {
      const document = { ...OLD, timeZone: timeZone || undefined };
      const { element } = await fallBack(later, unreachable, document, { lang });
      expect(asOf(element)).to.deep.equal([words]);
    });
  }

  it('E19 shows the time of the last successful request, even after several failures', async () => {
    const { clock, element } = await fallBack(HOUR, unreachable);
    await clock.passUntil(FETCHED + 2 * HOUR);
    await clock.passPauses(element.reload());
    expect(asOf(element)).to.deep.equal(['Stand: 12:03 Uhr']);
  });

  it('E19 shows no time once a reload succeeds', async () => {
    const { clock, element } = await fallBack(HOUR, unreachable);
    network.serve(SRC, json(seriesNamed('C')));
    await element.reload();
    expect([texts(element, 'session-title'), asOf(element), texts(element, 'status')]).to.deep.equal([
      ['C'],
      [],
      [''],
    ]);
    await clock.passUntil(FETCHED + 2 * HOUR);
    network.serve(SRC, unreachable);
    await clock.passPauses(element.reload());
    expect(asOf(element)).to.deep.equal(['Stand: 13:03 Uhr']);
  });

  it('E19 shows a time only after an error, and only with a schedule', async () => {
    stopClock(FETCHED);
    expect(asOf(await show(OLD))).to.deep.equal([]);
    const element = await show(OLD);
    network.serve('/other.json', status(404));
    element.src = '/other.json';
    await element.updateComplete;
    await element.reload();
    expect(asOf(element)).to.deep.equal([]);
  });

  it('E19 uses the server’s clock if the visitor’s clock is wrong', async () => {
    const clock = stopClock(Date.UTC(2038, 0, 1));
    network.serve(SRC, json(OLD));
    const date = new Date(FETCHED).toUTCString();
    const element = await show(OLD);
    network.serve(SRC, json(OLD, { date }));
    await element.reload();
    await clock.passUntil(Date.UTC(2038, 0, 1, 1));
    network.serve(SRC, unreachable);
    await clock.passPauses(element.reload());
    expect(asOf(element)).to.deep.equal(['Stand: 12:03 Uhr']);
  });
});
