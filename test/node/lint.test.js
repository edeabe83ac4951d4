import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  overrideConfigFile: 'test/eslint.config.js',
});

/** The rules that a line breaks in a file of this path. @param {string} line @param {string} filePath */
async function rulesBrokenBy(line, filePath) {
  const [{ messages } = { messages: [] }] = await eslint.lintText(`${line}\n`, { filePath });
  return messages.map(({ ruleId, message }) => ruleId ?? message);
}

const LOCAL_TIME = [
  'export const read = (date) => date.getHours();',
  'export const read = (date) => date.getDay() + date.getTimezoneOffset();',
  'export const read = (date) => date.toDateString();',
  'export const read = (date) => date.toLocaleString("de");',
  'export const read = (date) => date.toLocaleDateString("de", { dateStyle: "full" });',
  'export const date = new Date(2030, 3, 1);',
  'export const date = new Date("2030-04-01T12:00");',
  'export const read = (day) => new Date(`${day}T12:00:00`);',
  'export const moment = Date.parse("2030-04-01T12:00");',
  'export const text = Date();',
  'export const format = new Intl.DateTimeFormat("de", { dateStyle: "full" });',
];

const TIME_OF_A_ZONE = [
  'export const read = (date) => date.getUTCHours();',
  'export const read = (date) => date.toLocaleString("de", { timeZone: "Europe/Berlin" });',
  'export const read = (date, timeZone) => date.toLocaleDateString("de", { timeZone });',
  'export const date = new Date("2030-04-01T12:00Z");',
  'export const date = new Date("2030-04-01");',
  'export const read = (day) => new Date(`${day}T12:00:00Z`);',
  'export const format = new Intl.DateTimeFormat("de", { timeZone: "UTC" });',
];

const SLEEPS = [
  'import { setTimeout } from "node:timers/promises"; await setTimeout(500);',
  'await new Promise((resolve) => setTimeout(resolve, 500));',
  'await aTimeout(50);',
];

describe('lint', () => {
  for (const line of LOCAL_TIME) {
    it(`refuses what is in the time zone of the machine: ${line}`, async () => {
      assert.ok((await rulesBrokenBy(line, 'demo/example.js')).includes('no-restricted-syntax'));
    });
  }

  for (const line of TIME_OF_A_ZONE) {
    it(`lets pass what says its time zone: ${line}`, async () => {
      assert.deepEqual(await rulesBrokenBy(line, 'demo/example.js'), []);
    });
  }

  for (const line of SLEEPS) {
    it(`refuses fixed sleeps in tests: ${line}`, async () => {
      const rules = await rulesBrokenBy(line, 'test/hosts/example.test.js');
      assert.ok(rules.some((rule) => /no-restricted-(imports|syntax)/.test(rule)));
    });
  }
});
