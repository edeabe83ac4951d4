import { aTimeout, expect } from '@open-wc/testing';
import { written } from '../../helpers/console.ts';
import { failed, loaded, requested } from '../../helpers/element.ts';
import { isBusy, isFallbackVisible, texts, thePart } from '../../helpers/inside.ts';
import { inTurn, json, network, status, text, unreachable, type Answer } from '../../helpers/network.ts';
import { seriesNamed } from '../../helpers/schedules.ts';
import { ask, NOW } from '../../helpers/tries.ts';

const DAY = 86_400_000;
const TEMPORARY: Readonly<Record<string, Answer>> = {
  'no answer comes': unreachable,
  'the answer breaks off': () =>
    new Response(
      new ReadableStream({
        start(body) {
          body.enqueue(new TextEncoder().encode('{"name": "Mo'));
          body.error(new TypeError('network error'));
        },
      }),
    ),
  'the server has an error': status(500),
  'the server is out of service': status(503),
  'the server has too many requests': status(429),
};

const refusal =
  (code: number, retryAfter: string): Answer =>
  () =>
    new Response('{}', { status: code, headers: { 'retry-after': retryAfter } });

describe('a request that fails', () => {
  for (const [why, answer] of Object.entries(TEMPORARY)) {
    it(`E18 is sent three times in all, with pauses of one and three seconds, if ${why}`, async () => {
      const { clock, element, pausesAfter, requestsUntil } = ask(answer);
      const event = failed(element);
      expect(await pausesAfter(1)).to.deep.equal([1000]);
      expect([await requestsUntil(999), await requestsUntil(1000)]).to.deep.equal([1, 2]);
      expect(await pausesAfter(2)).to.deep.equal([3000]);
      expect([await requestsUntil(3999), await requestsUntil(4000)]).to.deep.equal([2, 3]);
      expect((await event).error.name).to.match(/^(Network|Http)Error$/);
      expect([clock.pending, await requestsUntil(DAY)]).to.deep.equal([[], 3]);
    });
  }

  it('E18 does not count as an error if a later try succeeds: the loading sentence and the link stay until then', async () => {
    const { clock, element } = ask(inTurn(unreachable, status(502), json(seriesNamed('A'))));
    let errors = 0;
    element.addEventListener('series-schedule-error', () => errors++);
    await requested(1);
    const seen = () => [isBusy(element), texts(element, 'status').join(), isFallbackVisible(element)];
    await aTimeout(0);
    const first = seen();
    expect(first).to.deep.equal([true, 'Termine werden geladen …', true]);
    const event = loaded(element);
    await clock.passUntil(NOW + 3999);
    expect(seen()).to.deep.equal(first);
    await clock.passUntil(NOW + 4000);
    await event;
    expect([texts(element, 'session-title'), isBusy(element), isFallbackVisible(element)]).to.deep.equal([
      ['A'],
      false,
      false,
    ]);
    expect([errors, written.warnings]).to.deep.equal([0, []]);
  });

  it('E18 is sent three times again when the visitor presses “try again”', async () => {
    const { clock, element, requestsUntil } = ask(unreachable);
    await Promise.all([clock.passPauses(failed(element)), requested(3)]);
    thePart(element, 'retry-button').click();
    await requested(4);
    await clock.passPauses(failed(element));
    expect(await requestsUntil(DAY)).to.equal(6);
  });

  const PERMANENT: Readonly<Record<string, Answer>> = {
    'is not allowed': status(403),
    'gets the status 404': status(404),
    'is answered with a login page': text('<!doctype html>', 'text/html'),
    'is answered with a body of another kind': json({ version: 1 }),
    'gets the status 404 with Retry-After': refusal(404, '1'),
  };
  for (const [what, answer] of Object.entries(PERMANENT)) {
    it(`E18 is sent once if it ${what}`, async () => {
      const { clock, element, requestsUntil } = ask(answer);
      await failed(element);
      expect([clock.pending, await requestsUntil(DAY)]).to.deep.equal([[], 1]);
    });
  }

  /** Retry-After, the status, and how long the element waits; empty if it gives up. */
  const RETRY_AFTER: readonly (readonly [header: string, status: number, pauses: readonly number[]])[] = [
    ['2', 503, [2000]],
    ['10', 429, [10_000]],
    [new Date(NOW + 5000).toUTCString(), 503, [5000]],
    ['bald', 503, [1000]],
    ['0', 503, [1000]],
    [new Date(NOW - 5000).toUTCString(), 429, [1000]],
    ['11', 503, []],
    [new Date(NOW + 3_600_000).toUTCString(), 429, []],
  ];
  for (const [header, code, pauses] of RETRY_AFTER) {
    it(`E18 ${pauses.length ? `waits ${pauses.join()} ms` : 'gives up'} if Retry-After is “${header}”`, async () => {
      const { element, pausesAfter } = ask(refusal(code, header));
      const event = failed(element);
      expect(await pausesAfter(1)).to.deep.equal(pauses);
      if (!pauses.length) expect((await event).error.name).to.equal('HttpError');
    });
  }

  it('E18 is not sent again for a `src` that has been replaced', async () => {
    const { element, pausesAfter, requestsUntil } = ask(unreachable);
    await pausesAfter(1);
    network.serve('/other.json', json(seriesNamed('B')));
    element.src = '/other.json';
    await loaded(element);
    expect(await requestsUntil(DAY)).to.equal(2);
    expect(texts(element, 'session-title')).to.deep.equal(['B']);
  });
});
