import { expect } from '@open-wc/testing';
import { written } from '../../helpers/console.ts';
import { fail, failed, loaded, mount, requested, show, SRC, takeAway } from '../../helpers/element.ts';
import { isBusy, texts, textOf, thePart } from '../../helpers/inside.ts';
import {
  bytes,
  held,
  json,
  network,
  neverAnswering,
  unreachable,
  type Answer,
} from '../../helpers/network.ts';
import { seriesNamed } from '../../helpers/schedules.ts';
import { ask } from '../../helpers/tries.ts';
import { waitUntil } from '../../helpers/wait.ts';

const DAY = 86_400_000;
const MIB = 2 ** 20;

const isAborted = (index: number) => network.requests[index]?.init.signal?.aborted;

describe('a request that does not end', () => {
  const unfinished: Answer = () =>
    new Response(new ReadableStream({ start: (body) => body.enqueue(new Uint8Array([123])) }));
  for (const [what, answer] of Object.entries({
    'an answer': neverAnswering,
    'the rest of its body': unfinished,
  })) {
    it(`S19 E18 is aborted after ten seconds without ${what}, and not sent again`, async () => {
      const { element, pausesAfter, requestsUntil } = ask(answer);
      const event = failed(element);
      expect(await pausesAfter(1)).to.deep.equal([10_000]);
      await requestsUntil(9999);
      expect([isBusy(element), isAborted(0)]).to.deep.equal([true, false]);
      await requestsUntil(10_000);
      expect((await event).error.name).to.equal('TimeoutError');
      expect(isAborted(0)).to.equal(true);
      expect([isBusy(element), textOf(thePart(element, 'retry-button'))]).to.deep.equal([
        false,
        'Erneut versuchen',
      ]);
      expect(await requestsUntil(DAY)).to.equal(1);
    });
  }

  it('S17 is aborted when its body exceeds 5 MiB', async () => {
    const chunk = new Uint8Array(MIB / 16).fill(32);
    let sent = 0;
    let isCancelled = false;
    const { error } = await fail(
      bytes(
        new ReadableStream({
          pull(body) {
            sent += chunk.length;
            body.enqueue(chunk);
          },
          cancel: () => void (isCancelled = true),
        }),
      ),
    );
    expect(error.name).to.equal('FormatError');
    expect(error.message).to.contain('more than 5 MiB');
    await waitUntil(() => isCancelled, 'the body is still being read');
    expect(sent).to.be.within(5 * MIB, 6 * MIB);
    expect(network.requests).to.have.length(1);
  });

  it('S17 may have a body of exactly 5 MiB', async () => {
    const document = JSON.stringify(seriesNamed('A'));
    network.serve(SRC, bytes(document + ' '.repeat(5 * MIB - document.length)));
    const element = mount({ src: SRC });
    await loaded(element);
    expect(texts(element, 'session-title')).to.deep.equal(['A']);
  });
});

describe('an element that leaves the page', () => {
  it('S19 aborts its request, without an error or a warning', async () => {
    network.serve(SRC, neverAnswering);
    const element = mount({ src: SRC });
    let errors = 0;
    element.addEventListener('series-schedule-error', () => errors++);
    await requested(1);
    await takeAway(element);
    expect([isAborted(0), errors, written.warnings]).to.deep.equal([true, 0, []]);
  });

  it('S19 does not retry a failed request', async () => {
    const { element, pausesAfter, requestsUntil } = ask(unreachable);
    await pausesAfter(1);
    await takeAway(element);
    expect(await requestsUntil(DAY)).to.equal(1);
  });

  it('S19 sends the request again when it is put back before there was an answer', async () => {
    network.serve(SRC, neverAnswering);
    const element = mount({ src: SRC });
    await requested(1);
    const putBack = await takeAway(element);
    expect(network.requests).to.have.length(1);
    network.serve(SRC, json(seriesNamed('A')));
    const event = loaded(element);
    putBack();
    await event;
    expect([network.requests.length, texts(element, 'session-title')]).to.deep.equal([2, ['A']]);
  });

  it('S19 shows its old schedule without an error when it is put back during a reload', async () => {
    const element = await show(seriesNamed('Old'));
    network.serve(SRC, neverAnswering);
    void element.reload();
    await requested(2);
    const putBack = await takeAway(element);
    const { answer, release } = held(json(seriesNamed('New')));
    network.serve(SRC, answer);
    putBack();
    await requested(3);
    await element.updateComplete;
    const shown = ['session-title', 'as-of', 'status'].map((part) => texts(element, part));
    expect(shown).to.deep.equal([['Old'], [], ['']]);
    const event = loaded(element);
    release();
    await event;
    expect(texts(element, 'session-title')).to.deep.equal(['New']);
  });
});
