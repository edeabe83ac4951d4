import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Device } from '@siteimprove/alfa-device';
import { Document } from '@siteimprove/alfa-dom';
import { Native } from '@siteimprove/alfa-dom/native';
import { Request, Response } from '@siteimprove/alfa-http';
import { Rules } from '@siteimprove/alfa-rules';
import { Conformance, Criterion } from '@siteimprove/alfa-wcag';
import { Page } from '@siteimprove/alfa-web';
import { file } from './network.js';

/*
 * Three independent accessibility checkers; each misses something that another one finds.
 */

/**
 * @typedef {object} Report
 * @property {string[]} findings violations, as `rule: where`
 * @property {string[]} passed rules that passed for an element inside a shadow root
 */

const AXE = await file('test/node_modules/axe-core/axe.min.js');
const ACE = await file('test/node_modules/accessibility-checker-engine/ace.js');

/** axe-core, with the rules for WCAG 2.2 AA and EN 301 549, which the law requires. @param {import('puppeteer-core').Page} page @returns {Promise<Report>} */
export async function axe(page) {
  await page.evaluate(String(AXE));
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'EN-301-549v4'];
    const { violations, passes } = await /** @type {any} */ (window).axe.run(document, { runOnly: tags });
    const where = (/** @type {any} */ { target }) => target.flat().join(' ');
    return {
      findings: violations.flatMap((/** @type {any} */ { id, nodes }) =>
        nodes.map((/** @type {any} */ node) => `${id}: ${where(node)}`),
      ),
      passed: passes
        .filter((/** @type {any} */ { nodes }) =>
          nodes.some((/** @type {any} */ { target }) => Array.isArray(target[0])),
        )
        .map((/** @type {any} */ { id }) => id),
    };
  });
}

/** IBM's Equal Access checker. @param {import('puppeteer-core').Page} page @returns {Promise<Report>} */
export async function ace(page) {
  await page.evaluate(`${ACE};globalThis.ace ??= ace;`);
  return page.evaluate(async () => {
    const checker = new /** @type {any} */ (window).ace.Checker();
    /** @type {{ results: { ruleId: string, value: [string, string], path: { dom: string }, message: string }[] }} */
    const { results } = await checker.check(document, ['WCAG_2_2']);
    return {
      findings: results
        .filter(({ value: [level, result] }) => level === 'VIOLATION' && result === 'FAIL')
        .map(({ ruleId, path, message }) => `${ruleId}: ${path.dom} ${message}`),
      passed: [
        ...new Set(
          results
            .filter(
              ({ value: [, result], path }) => result === 'PASS' && path.dom.includes('#document-fragment'),
            )
            .map(({ ruleId }) => ruleId),
        ),
      ],
    };
  });
}

const AA = Conformance.isAA();

/** Rules for WCAG 2.2 criteria of levels A and AA. */
const rules = [...Rules.values()].filter((rule) =>
  [...rule.requirements].some((requirement) => Criterion.isCriterion(requirement) && AA(requirement)),
);

/**
 * Writes the browser's computed colours onto the elements, because Alfa computes colours itself and supports neither
 * `color-scheme` nor `light-dark()`.
 */
function writeColours() {
  const all = [...document.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot?.querySelectorAll('*') ?? []),
  ]);
  const inSrgb = (/** @type {string} */ colour) => {
    const [, channels, alpha = '1'] = /^color\(srgb ([^/]+?)(?: \/ (.+))?\)$/.exec(colour) ?? [];
    const bytes = channels?.split(' ').map((channel) => Math.round(255 * Number(channel)));
    return bytes ? `rgba(${bytes.join(', ')}, ${alpha})` : colour;
  };
  const colours = all.map((element) => {
    const { color, backgroundColor } = getComputedStyle(element);
    return [inSrgb(color), inSrgb(backgroundColor)];
  });
  all.forEach((element, index) => {
    const [color = '', background = ''] = colours[index] ?? [];
    if (!(element instanceof HTMLElement)) return;
    element.style.setProperty('color', color, 'important');
    element.style.setProperty('background-color', background, 'important');
  });
}

/** Siteimprove's Alfa; it changes the page, so run it last. @param {import('puppeteer-core').Page} page @returns {Promise<Report>} */
export async function alfa(page) {
  await page.evaluate(writeColours);
  const tree = await page.evaluate(Native.fromNode);
  const device = Device.standard();
  const document = Document.from(/** @type {any} */ (tree), device);
  const outcomes = [
    ...(await Audit.of(
      Page.of(Request.empty(), Response.empty(), document, device),
      /** @type {any} */ (rules),
    ).evaluate()),
  ];
  const idOf = (/** @type {any} */ outcome) => outcome.rule.uri.split('/').at(-1);
  return {
    findings: outcomes
      .filter(Outcome.isFailed)
      .map((outcome) => `${idOf(outcome)}: ${String(outcome.target).slice(0, 160)}`),
    passed: [...new Set(outcomes.filter(Outcome.isPassed).map(idOf))],
  };
}
