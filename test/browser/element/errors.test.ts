import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { written } from '../../helpers/console.ts';
import { SRC, fail, failed, fragment, loaded, mount, next, requested, show } from '../../helpers/element.ts';
import { byPart, focused, isBusy, isFallbackVisible, texts, textOf, thePart } from '../../helpers/inside.ts';
import {
  held,
  json,
  network,
  neverAnswering,
  status,
  text,
  unreachable,
  type Answer,
} from '../../helpers/network.ts';
import { seriesNamed, seriesOf } from '../../helpers/schedules.ts';
import { holdTimers, passTime } from '../../helpers/timers.ts';
import { waitUntil } from '../../helpers/wait.ts';

interface Failure {
  /** The answer of the network; absent if no request may be sent. */
  readonly answer?: Answer;
  readonly src?: string;
  readonly error: string;
  readonly code: string;
  readonly status?: number;
  /** Whether waiting may help. */
  readonly isTemporary?: true;
  /** The warning for the webmaster. */
  readonly warning: RegExp;
}

const login = '<!doctype html><title>Anmelden</title><input type="password">';
const FAILURES: Record<string, Failure> = {
  'no src': { src: '', error: 'ConfigurationError', code: 'bad-address', warning: /src="".*https:\/\// },
  'an address on another host without https': {
    src: 'http://elsewhere.example/schedule.json',
    error: 'ConfigurationError',
    code: 'bad-address',
    warning: /http:\/\/elsewhere\.example.*https:\/\//,
  },
  'an invalid address': {
    src: 'https://',
    error: 'ConfigurationError',
    code: 'bad-address',
    warning: /https:\/\//,
  },
  'a server that can’t be reached': {
    answer: unreachable,
    error: 'NetworkError',
    code: 'unreachable',
    isTemporary: true,
    warning: /did not answer/,
  },
  'a file of the computer': {
    src: 'file:///C:/Termine/schedule.json',
    error: 'ConfigurationError',
    code: 'file-address',
    warning: /file:.*web server/,
  },
  'status 404': {
    answer: status(404),
    error: 'HttpError',
    code: 'http-status',
    status: 404,
    warning: /schedule\.json answered with status 404; if the address is right, check its server/,
  },
  'status 401': { answer: status(401), error: 'HttpError', code: 'login', status: 401, warning: /login/ },
  'status 403': { answer: status(403), error: 'HttpError', code: 'login', status: 403, warning: /public/ },
  'status 400': {
    answer: status(400),
    error: 'HttpError',
    code: 'http-status',
    status: 400,
    warning: /400; .*server/,
  },
  'status 408': {
    answer: status(408),
    error: 'HttpError',
    code: 'http-status',
    status: 408,
    isTemporary: true,
    warning: /408/,
  },
  'status 429': {
    answer: status(429),
    error: 'HttpError',
    code: 'http-status',
    status: 429,
    isTemporary: true,
    warning: /429/,
  },
  'status 500': {
    answer: status(500),
    error: 'HttpError',
    code: 'http-status',
    status: 500,
    isTemporary: true,
    warning: /schedule\.json answered with status 500; .*check its server/,
  },
  'a login page with status 200': {
    answer: text(login, 'text/html'),
    error: 'FormatError',
    code: 'login',
    warning: /seems to want a login/,
  },
  'a web page with status 200': {
    answer: text('<!doctype html><title>Start</title><form><input name=q></form>', 'text/html'),
    error: 'FormatError',
    code: 'web-page',
    warning: /is a web page, not JSON; check the address/,
  },
  'a body that is not JSON': {
    answer: text('Termine: 28. April', 'text/plain'),
    error: 'FormatError',
    code: 'not-json',
    warning: /is not JSON; .*, at line 1, column 1: ▸Termine: 28/,
  },
  'JSON that is cut off': {
    answer: text('{"name": "Mo', 'application/json'),
    error: 'FormatError',
    code: 'not-json',
    warning: /look for .*, at line 1, column 10: \{"name": ▸"Mo$/,
  },
  'an empty body': {
    answer: text('', 'application/json'),
    error: 'FormatError',
    code: 'not-json',
    warning: /at line 1, column 1: ▸$/,
  },
  'JSON of another kind': {
    answer: json({ version: '1.0', items: [{ id: 7 }] }),
    error: 'DocumentError',
    code: 'no-event',
    warning: /subEvent/,
  },
  'a later version': {
    answer: json({ ...seriesNamed('A'), schemaVersion: '2' }),
    error: 'DocumentError',
    code: 'newer-version',
    warning: /schemaVersion 2/,
  },
  'a series without sessions': {
    answer: json(seriesOf([])),
    error: 'NoSessionError',
    code: 'no-session',
    warning: /subEvent/,
  },
  'a series without one readable session': {
    answer: json(seriesOf([{ '@type': 'Event' }, { '@type': 'Event', url: 'https://example.org/' }])),
    error: 'DocumentError',
    code: 'no-readable-session',
    warning: /\$\.subEvent\[0\]/,
  },
  'an answer that takes too long': {
    answer: neverAnswering,
    error: 'TimeoutError',
    code: 'timeout',
    isTemporary: true,
    warning: /did not answer/,
  },
};

/** Puts an element on the page that meets this failure, and waits for its event. */
async function meet({ answer, src, error }: Failure, lang: string) {
  if (answer) network.serve(SRC, answer);
  if (error === 'TimeoutError') holdTimers(5000);
  const asked = network.requests.length;
  const element = mount({ src: src ?? SRC, lang });
  const event = failed(element);
  if (error === 'TimeoutError') {
    await requested(asked + 1);
    passTime();
  }
  return { element, event: await event };
}

describe('errors', () => {
  for (const [name, failure] of Object.entries(FAILURES)) {
    describe(name, () => {
      it(`fires series-schedule-error with a ${failure.error} after the page shows the error`, async () => {
        let shown = '';
        addEventListener(
          'series-schedule-error',
          ({ target }) => (shown = textOf(thePart(target as Element, 'status'))),
          { once: true },
        );
        const { event } = await meet(failure, 'de');
        expect(event.error).to.be.instanceOf(Error);
        expect([event.error.name, event.error.code]).to.deep.equal([failure.error, failure.code]);
        expect(event.error.isTemporary).to.equal(!!failure.isTemporary);
        expect(event.error.status).to.equal(failure.status);
        expect(shown).to.match(/\.$/);
      });

      it('E05 tells the webmaster in one warning and throws nothing', async () => {
        await meet(failure, 'de');
        await nextFrame();
        expect(written.errors).to.deep.equal([]);
        expect(written.warnings).to.have.length(1);
        const [message] = written.warnings[0] ?? [];
        expect(message).to.match(/^<series-schedule> /);
        expect(message).to.match(failure.warning);
      });

      it('A13 T05 shows only a sentence, the page’s own link, and “try again” where waiting may help', async () => {
        const { element } = await meet(failure, 'de');
        const sentence = textOf(thePart(element, 'status'));
        expect(sentence).to.match(/\p{L}+ .+\.$/u);
        expect(/gerade/.test(sentence)).to.equal(!!failure.isTemporary);
        expect(texts(element, 'retry-button')).to.deep.equal(failure.isTemporary ? ['Erneut versuchen'] : []);
        expect(isFallbackVisible(element)).to.equal(true);
        expect(byPart(element, 'session')).to.have.length(0);
        expect(byPart(element, 'empty')).to.have.length(0);
      });

      it('A12 ends aria-busy', async () => {
        const { element } = await meet(failure, 'de');
        expect(isBusy(element)).to.equal(false);
      });
    });
  }

  for (const lang of ['de', 'en']) {
    it(`have their own sentence only where the difference matters to a visitor, in ${lang}`, async () => {
      const byKind = new Map(Object.values(FAILURES).map((failure) => [failure.error, failure]));
      const sentences = new Map<string, string[]>();
      for (const failure of byKind.values()) {
        const { element } = await meet(failure, lang);
        const sentence = textOf(thePart(element, 'status'));
        expect(sentence).to.match(lang === 'de' ? /Termin/ : /[Dd]ates/);
        sentences.set(sentence, [...(sentences.get(sentence) ?? []), failure.error]);
      }
      expect(byKind.size).to.equal(7);
      expect([...sentences.values()]).to.deep.equal([
        ['ConfigurationError', 'FormatError', 'DocumentError'],
        ['NetworkError', 'HttpError', 'TimeoutError'],
        ['NoSessionError'],
      ]);
    });
  }

  it('send no request for an address that is not allowed', async () => {
    for (const src of [
      '',
      'http://elsewhere.example/s.json',
      'https://me:secret@elsewhere.example/s.json',
      'data:,{}',
    ]) {
      await failed(mount({ src }));
    }
    expect(network.requests).to.deep.equal([]);
  });

  it('do not occur when the element is removed while it loads', async () => {
    network.serve(SRC, held(json({})).answer);
    const element = mount({ src: SRC });
    let errors = 0;
    element.addEventListener('series-schedule-error', () => errors++);
    await requested(1);
    element.remove();
    await nextFrame();
    expect([errors, written.warnings.length]).to.deep.equal([0, 0]);
  });

  describe('a schedule that is already shown', () => {
    it('stays when a reload fails, and the page is told', async () => {
      const element = await show(seriesNamed('A'));
      network.serve(SRC, unreachable);
      const event = failed(element);
      await element.reload();
      expect((await event).error.name).to.equal('NetworkError');
      expect(texts(element, 'session-title')).to.deep.equal(['A']);
      expect(isFallbackVisible(element)).to.equal(false);
      expect(textOf(thePart(element, 'status'))).to.not.equal('');
      expect(thePart(element, 'retry-button').checkVisibility()).to.equal(true);
    });

    it('T05 does not say that dates will follow when the new document has none', async () => {
      const element = await show(seriesNamed('A'));
      network.serve(SRC, json(seriesOf([])));
      const event = failed(element);
      await element.reload();
      expect((await event).error.name).to.equal('NoSessionError');
      expect(textOf(thePart(element, 'status'))).to.equal('Die Termine lassen sich nicht laden.');
    });

    it('is removed when `src` changes to an address that can’t be loaded', async () => {
      const element = await show(seriesNamed('A'));
      network.serve('/other.json', status(404));
      element.src = '/other.json';
      await failed(element);
      expect(byPart(element, 'session')).to.have.length(0);
      expect(element.series).to.equal(undefined);
      expect(isFallbackVisible(element)).to.equal(true);
    });
  });

  describe('retry', () => {
    const press = async (element: Element) => {
      thePart(element, 'retry-button').focus();
      await sendKeys({ press: 'Enter' });
    };

    it('A14 keeps the focus on the button while it runs and after it fails', async () => {
      const { element } = await fail(unreachable);
      const again = held(unreachable);
      network.serve(SRC, again.answer);
      const button = thePart(element, 'retry-button');
      await press(element);
      await requested(4);
      await element.updateComplete;
      expect(isBusy(element)).to.equal(true);
      expect(focusIn(element)).to.equal(textOf(button));
      const event = failed(element);
      again.release();
      await event;
      expect(focusIn(element)).to.equal(textOf(button));
    });

    it('A11 announces the error again after it fails', async () => {
      const { element } = await fail(unreachable);
      const region = thePart(element, 'status');
      const sentence = textOf(region);
      const said: string[] = [];
      new MutationObserver(() => said.push(textOf(region))).observe(region, {
        subtree: true,
        childList: true,
        characterData: true,
      });
      const again = held(unreachable);
      network.serve(SRC, again.answer);
      await press(element);
      await requested(4);
      await element.updateComplete;
      const event = failed(element);
      again.release();
      await event;
      expect(said).to.deep.equal(['Termine werden geladen …', sentence]);
    });

    it('A14 T05 moves the focus to the sentence if it fails in a way that waiting does not cure', async () => {
      const { element } = await fail(unreachable);
      network.serve(SRC, status(404));
      const event = failed(element);
      await press(element);
      await event;
      expect(byPart(element, 'retry-button')).to.have.length(0);
      await waitUntil(
        () => focusIn(element) === 'Die Termine lassen sich nicht laden.',
        'the focus is not on the sentence',
      );
    });

    it('sends only one request if the button is pressed again while it loads', async () => {
      const { element } = await fail(unreachable);
      network.serve(SRC, held(unreachable).answer);
      await press(element);
      await requested(4);
      await press(element);
      thePart(element, 'retry-button').click();
      await nextFrame();
      expect(network.requests).to.have.length(4);
    });

    it('shows the schedule when it succeeds, and no trace of the error', async () => {
      const { element } = await fail(unreachable);
      network.serve(SRC, json(seriesNamed('A')));
      const event = loaded(element);
      await press(element);
      await event;
      expect(texts(element, 'session-title')).to.deep.equal(['A']);
      expect(textOf(thePart(element, 'status'))).to.equal('');
      expect(byPart(element, 'retry-button')).to.have.length(0);
      expect(isFallbackVisible(element)).to.equal(false);
    });

    const FIRST_HEADINGS: Record<string, [Record<string, boolean>, string, string]> = {
      'the title': [{}, 'Lange Reihe', ''],
      'the first session with no-header': [{ 'no-header': true }, 'A', ''],
      'the first session if the page fills the slot header': [{}, 'A', '<p slot="header">Unsere Reihe</p>'],
    };
    for (const [heading, [attributes, expected, inside]] of Object.entries(FIRST_HEADINGS)) {
      it(`A14 moves the focus to ${heading} when it succeeds`, async () => {
        const { element } = await fail(unreachable, attributes);
        element.append(fragment(inside));
        network.serve(SRC, json(seriesNamed('A')));
        const event = loaded(element);
        await press(element);
        await event;
        await waitUntil(() => focusIn(element) === expected, `the focus is not on “${expected}”`);
      });
    }
  });

  describe('series-schedule-problems', () => {
    const flawed = seriesOf([
      { name: 'A', startDate: '2030-05-02T19:00' },
      { name: 'B', startDate: '2030-13-45T19:00', url: 'javascript:alert(1)' },
    ]);

    it('names each unreadable part by its path, after the rest is shown', async () => {
      network.serve(SRC, json(flawed));
      const element = mount({ src: SRC });
      const event = next(element, 'series-schedule-problems');
      let shown: string[] = [];
      element.addEventListener('series-schedule-problems', () => (shown = texts(element, 'session-title')));
      const { problems } = await event;
      expect(problems.map(({ path }) => path)).to.have.members([
        '$.subEvent[1].startDate',
        '$.subEvent[1].url',
      ]);
      expect(problems.every(({ message }) => message.length > 10)).to.equal(true);
      expect(shown).to.deep.equal(['A', 'B']);
    });

    it('comes with one warning and no error', async () => {
      network.serve(SRC, json(flawed));
      const element = mount({ src: SRC });
      let errors = 0;
      element.addEventListener('series-schedule-error', () => errors++);
      await next(element, 'series-schedule-problems');
      expect([errors, written.errors.length, written.warnings.length]).to.deep.equal([0, 0, 1]);
      expect(written.warnings[0]?.[0]).to.match(/\$\.subEvent\[1\]\./);
    });

    it('are all in words on the console, a line each', async () => {
      network.serve(SRC, json(flawed));
      const { problems } = await next(mount({ src: SRC }), 'series-schedule-problems');
      const [line] = written.warnings[0] ?? [];
      const words = problems.map(({ path, message }) => `${path} ${message}.`).join('\n');
      expect(problems).to.have.length(2);
      expect(String(line)).to.contain(words);
    });

    it('are in words up to the fiftieth, with a list of all', async () => {
      const many = Array.from({ length: 53 }, () => ({ name: 'A', startDate: '2030-13-45T19:00' }));
      network.serve(SRC, json(seriesOf(many)));
      const { problems } = await next(mount({ src: SRC }), 'series-schedule-problems');
      const [lines, list] = written.warnings[0] ?? [];
      expect(String(lines).split('\n')).to.have.length(50);
      expect(list).to.equal(problems);
    });

    it('does not fire if the whole document could be read', async () => {
      network.serve(SRC, json(seriesNamed('A')));
      const element = mount({ src: SRC });
      let problems = 0;
      element.addEventListener('series-schedule-problems', () => problems++);
      await loaded(element);
      await nextFrame();
      expect([problems, written.warnings]).to.deep.equal([0, []]);
    });
  });
});

/** The text of the focused element in the shadow root; empty if the focus is elsewhere. */
function focusIn(element: Element): string {
  const active = focused();
  return active?.getRootNode() === element.shadowRoot ? textOf(active) : '';
}
