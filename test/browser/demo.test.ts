import { expect, fixtureSync } from '@open-wc/testing';
import type { SeriesScheduleElement } from '../../src/element/series-schedule-element.ts';
import { show } from '../helpers/element.ts';
import { byPart } from '../helpers/inside.ts';
import { demo } from '../helpers/schedules.ts';
import { waitUntil } from '../helpers/wait.ts';

const DAY = 86_400_000;
const PHASES = ['upcoming', 'running', 'over', 'cancelled', 'postponed'];
const REGISTRATIONS = [
  'not-yet-open',
  'open',
  'few-left',
  'waitlist',
  'full',
  'closed',
  'not-required',
  'by-contact',
];

describe('the example series', () => {
  it('is read without a problem', async () => {
    const problems: unknown[] = [];
    const collect = (event: Event) => problems.push(event);
    addEventListener('series-schedule-problems', collect);
    await show(await demo('example-series'));
    removeEventListener('series-schedule-problems', collect);
    expect(problems).to.deep.equal([]);
  });

  it('shows each state at some moment', async () => {
    const element = await show(await demo('example-series'));
    const seen = new Set<string>();
    const [first, last] = [Date.parse('2026-08-25T10:00Z'), Date.parse('2027-05-05T10:00Z')];
    // The step is two hours, and no session is shorter.
    for (let now = first; now < last; now += DAY / 12) {
      element.now = now;
      await element.updateComplete;
      for (const one of byPart(element, 'state').concat(byPart(element, 'registration')))
        for (const part of one.part) seen.add(part);
      for (const one of byPart(element, 'session')) for (const part of one.part) seen.add(part);
    }
    expect([...seen]).to.include.members([...PHASES, ...REGISTRATIONS]);
  }).timeout(60_000);
});

describe('the time machine of the demo page', () => {
  /** Opens the demo page, and returns its two chapters: the real series and the example series. */
  async function open() {
    const frame = fixtureSync<HTMLIFrameElement>('<iframe src="/demo/index.html"></iframe>');
    const page = () => frame.contentDocument as Document;
    const sliders = () => [...page().querySelectorAll<HTMLInputElement>('[type=range]')];
    await waitUntil(() => sliders().length === 2 && sliders().every(({ disabled }) => !disabled));
    await waitUntil(() => [...page().querySelectorAll('series-schedule')].every(({ series }) => series));
    return [...page().querySelectorAll<HTMLElement>('.chapter')].map((chapter) => {
      const output = chapter.querySelector('output');
      const slider = chapter.querySelector<HTMLInputElement>('[type=range]');
      if (!output || !slider) throw new Error('a chapter without time machine');
      return {
        chapter,
        slider,
        /** The visible text, and the text for screen readers. */
        said: () => [output.textContent, slider.getAttribute('aria-valuetext')],
        press: (selector: string) => chapter.querySelector<HTMLButtonElement>(selector)?.click(),
        moments: () =>
          [...chapter.querySelectorAll<SeriesScheduleElement>('series-schedule')].map(({ now }) => now),
      };
    });
  }

  it('says the moment in words, and shows it in every view of its own series only', async () => {
    const [real, example] = await open();
    real?.press('[data-now^="2021-04-28"]');
    const words = 'Mittwoch, 28. April 2021, 14:30\xa0Uhr';
    expect(real?.said()).to.deep.equal([words, words]);
    expect(real?.moments()).to.deep.equal(Array(2).fill(Date.parse('2021-04-28T14:30+02:00')));
    expect(example?.moments()).to.deep.equal(Array(3).fill(undefined));
  });

  it('lets the slider go from before the first opening until after the last session', async () => {
    const [, example] = await open();
    const ends: number[] = [];
    for (const value of ['0', example?.slider.max ?? '']) {
      if (example) example.slider.value = value;
      example?.slider.dispatchEvent(new InputEvent('input'));
      await waitUntil(() => example?.moments()[0] !== ends[0]);
      ends.push(Number(example?.moments()[0]));
    }
    expect(ends[0]).to.be.below(Date.parse('2026-09-01T09:00+02:00'));
    expect(ends[1]).to.be.above(Date.parse('2027-04-25T00:00+02:00'));
  });

  it('steps from change to change, and back to the present', async () => {
    const [real] = await open();
    real?.press('[data-now^="2021-03-01"]');
    const moments = ['[data-step="1"]', '[data-step="1"]', '[data-step="-1"]', '.now'].map((button) => {
      real?.press(button);
      return real?.moments()[0];
    });
    const [begin, end] = ['2021-04-28T14:00+02:00', '2021-04-28T17:00+02:00'].map(Date.parse);
    expect(moments).to.deep.equal([begin, end, begin, undefined]);
    expect(real?.said()[0]).to.match(/, jetzt$/);
  });
});
