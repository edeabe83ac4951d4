import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The one way through the house: attributes → config → fetch → read → state → view. */
const closed = (/** @type {string[]} */ ...rooms) => ({
  regex: `^\\.\\.?/(.*/)?(${rooms.join('|')})/`,
  message: 'Imports point back along attributes → config → fetch → read → state → view.',
});
const zodAtAll = { regex: '^zod', message: 'Schemas live in src/read.' };
const zodBesidesMini = { regex: '^zod(?!/mini$)', message: 'Only zod/mini is small and free of eval.' };
const unsafeDirectives = {
  regex: '^lit(-html)?/(directives/(unsafe-.*|style-map)|static-html)',
  message: 'Hosts with a strict content security policy or trusted types forbid what this writes.',
};
const forbidImports = (/** @type {object[]} */ ...patterns) => ({
  'no-restricted-imports': ['error', { patterns: [unsafeDirectives, ...patterns] }],
});

const fetchElsewhere = 'Requests live in src/fetch.';
const defaultExport = { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' };
const markup = {
  selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
  message: 'Markup comes from templates, or trusted types forbid it.',
};
const markupInTemplate = { ...markup, selector: 'TemplateElement[value.raw=/\\.(inner|outer)HTML=/]' };
const partialRun = {
  selector:
    'MemberExpression[object.name=/^(it|test|describe|suite|context)$/][property.name=/^(only|skip|todo)$/]',
  message: 'Every test runs, always.',
};

const inZone =
  'Times are in the zone of the schedule or in UTC, not in that of the machine: use Intl with a timeZone.';
const withoutZone = ":not(:has(Property[key.name='timeZone']))";
const wallClock = '/\\d\\dT\\d[\\d:.]*$/';
const timeAlone = '/T\\d[\\d:.]*$/';
/** What reads the time zone of the machine. */
const localTime = [
  'MemberExpression[property.name=/^[gs]et(Hours|Minutes|Seconds|Milliseconds|Date|Day|Month|FullYear|Year)$/]',
  'MemberExpression[property.name=/^(getTimezoneOffset|toDateString|toTimeString)$/]',
  `CallExpression[callee.property.name=/^toLocale(Date|Time)String$/]${withoutZone}`,
  "NewExpression[callee.name='Date'][arguments.length>1]",
  "CallExpression[callee.name='Date']",
  `NewExpression[callee.name='Date'] > Literal[value=${wallClock}]`,
  `NewExpression[callee.name='Date'] > TemplateLiteral > TemplateElement[tail=true][value.raw=${timeAlone}]`,
  `CallExpression[callee.object.name='Date'] > Literal[value=${wallClock}]`,
  `CallExpression[callee.object.name='Date'] > TemplateLiteral > TemplateElement[tail=true][value.raw=${timeAlone}]`,
].map((selector) => ({ selector, message: inZone }));
/** Numbers have the first of these too, and tests ask for the browser's zone by the second. */
const localTimeShown = [
  `CallExpression[callee.property.name='toLocaleString']${withoutZone}`,
  `:matches(NewExpression, CallExpression)[callee.property.name='DateTimeFormat']${withoutZone}`,
].map((selector) => ({ selector, message: inZone }));

const fixedSleep =
  'Tests wait for conditions; what must not happen has longEnough of test/hosts/harness/long-enough.js.';
const sleepInPage = [
  "NewExpression[callee.name='Promise'] CallExpression[callee.name='setTimeout'] > Literal[value>0]",
  "CallExpression[callee.name='aTimeout'] > Literal[value>0]",
].map((selector) => ({ selector, message: fixedSleep }));

const forbid = (/** @type {object[]} */ ...syntax) => ({
  'no-restricted-syntax': ['error', defaultExport, ...localTime, ...syntax],
});

export default defineConfig(
  // The types for frameworks are checked by their compilers (test/node/package.test.js), with these frameworks installed.
  globalIgnores(['dist', 'release', '**/.cache*', 'src/frameworks']),
  js.configs.recommended,
  { rules: forbid() },
  { files: ['demo/**'], rules: forbid(...localTimeShown) },
  {
    files: ['**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly'])),
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, lit.configs['flat/recommended']],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: fileURLToPath(new URL('..', import.meta.url)) },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-this-assign-in-render': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      // WebKit takes a list without markers for no list, unless its role says so.
      'lit-a11y/no-redundant-role': 'off',
      ...forbidImports(zodAtAll),
      'no-restricted-globals': ['error', { name: 'fetch', message: fetchElsewhere }],
      'no-restricted-properties': ['error', { property: 'fetch', message: fetchElsewhere }],
      ...forbid(markup, markupInTemplate, ...localTimeShown),
      'wc/no-closed-shadow-root': 'error',
      'wc/no-typos': 'error',
      'wc/require-listener-teardown': 'error',
    },
  },
  {
    files: ['src/fetch/**'],
    rules: {
      ...forbidImports(zodAtAll, closed('element', 'view', 'read')),
      'no-restricted-globals': 'off',
      'no-restricted-properties': 'off',
    },
  },
  {
    files: ['src/read/**'],
    rules: forbidImports(zodBesidesMini, closed('element', 'view')),
  },
  {
    files: ['src/view/**'],
    rules: forbidImports(zodAtAll, closed('fetch', 'read', 'element')),
  },
  {
    files: ['src/{model,calendar,i18n,styles}/**'],
    rules: forbidImports(zodAtAll, closed('fetch', 'read', 'element', 'view')),
  },
  {
    files: ['src/sources/**'],
    rules: forbidImports(zodAtAll, closed('fetch', 'element', 'view', 'cli')),
  },
  {
    files: [
      'src/cli/**',
      'src/assistant/preview.ts',
      'src/assistant/reach/ask-plainly.ts',
      'src/assistant/script-file.ts',
    ],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' },
  },
  {
    files: ['src/publish/**'],
    rules: forbidImports(zodAtAll, closed('fetch', 'read', 'element', 'cli')),
  },
  {
    files: ['src/check/**'],
    rules: forbidImports(zodAtAll, closed('cli', 'view'), {
      regex: '^node:',
      message: 'The assistant, a web page, runs these checks too.',
    }),
  },
  {
    files: ['test/**/*.{ts,js}'],
    rules: forbid(partialRun),
  },
  {
    files: ['test/**/*.test.{ts,js}'],
    rules: {
      ...forbid(partialRun, ...sleepInPage),
      'no-restricted-imports': ['error', { paths: [{ name: 'node:timers/promises', message: fixedSleep }] }],
    },
  },
  {
    // Functions that tests send into a page: TypeScript knows the names there.
    files: ['test/hosts/**', 'test/bench/**'],
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai asserts by properties, and its types call every assertion a promise.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  {
    files: ['**/*.config.{js,ts}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
