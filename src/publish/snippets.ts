import { html, nothing } from 'lit';
import { html as whole } from '@lit-labs/ssr';
import { version } from '../../package.json' with { type: 'json' };
import releases from '../../deploy/releases.json' with { type: 'json' };
import { fallbackOf } from './fallback.ts';
import { markupOf } from './markup.ts';
import { NAMES, type Publication } from './publication.ts';

/** Stands for addresses that are not known, as everywhere in the documentation. */
const EXAMPLE = 'https://beispiel.example/';

/** Hashes of the script by version (W3C Subresource Integrity). */
type Releases = Readonly<Record<string, { readonly integrity: string }>>;

/** A page with the snippets to copy: the four ways to embed, the preload hint, and the script with its hash. */
export function snippetsOf(publication: Publication, known: Releases = releases): string {
  const { locale, words, isPublic, script, archive } = publication;
  const folder = isPublic ? publication.base : `${EXAMPLE}termine/`;
  const file = script ?? `${archive ? folder : EXAMPLE}series-schedule.js`;
  const src = `${folder}${NAMES.schedule}`;
  // Who copies from the .zip has no use for it: the assistant offers it with words of its own.
  const release = archive ? undefined : releaseOf(file, known);
  const tag = scriptTag(file);
  // A web space may answer for a folder with nothing.
  const page = publication.page ?? (archive ? `${folder}${NAMES.page}` : folder);
  const list = fallbackOf({ ...publication, page });
  const parts: readonly Part[] = [
    { title: words.head, hint: words.headHint, code: preloadHint(src) },
    { title: words.element, hint: words.elementHint, code: `${elementTag(src, list)}\n${tag}` },
    ...(release
      ? [
          {
            title: words.integrity,
            hint: words.integrityHint.replace('{version}', release.version),
            code: scriptTag(file, release.integrity),
          },
        ]
      : []),
    { title: words.line, code: lineTag(file, src) },
    { title: words.box, code: `${boxTag(src, list)}\n${tag}` },
    { title: words.link, code: linkTag(page, src, words.allDates) },
  ];
  return markupOf(whole`<!doctype html>
<html lang=${locale.lang}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${words.snippets}</title>
    <meta name="robots" content="noindex">
    <meta name="generator" content="series-schedule">
    <link rel="stylesheet" href=${archive?.styles ?? NAMES.styles}>
  </head>
  <body>
    <main>
      <h1>${words.snippets}</h1>
      <p>${words.snippetsLead}</p>
      ${isPublic && script ? nothing : html`<p>${archive ? words.placeholdersInArchive : words.placeholders}</p>`}
      ${parts.map(partView)}
    </main>
  </body>
</html>
`);
}

/** A snippet. */
interface Part {
  readonly title: string;
  readonly hint?: string;
  readonly code: string;
}

const partView = ({ title, hint, code }: Part) =>
  html`<h2>${title}</h2>
    ${hint ? html`<p>${hint}</p>` : nothing}
    <pre tabindex="0" role="group" aria-label=${title}><code>${code}</code></pre>`;

/** The release that an address names, else the one of this program; undefined if its hash is not known. */
function releaseOf(file: string, known: Releases) {
  const named = file.split('/').find((part) => /^\d+\.\d+\.\d+/.test(part)) ?? version;
  const release = Object.hasOwn(known, named) ? known[named] : undefined;
  return release && { version: named, integrity: release.integrity };
}

/** Attributes of the widget in a snippet: `{ reserve: '3', debug: '' }`. */
export type Attributes = Readonly<Record<string, string>>;

/** The widget's element. @param fallback what is shown until the schedule is there */
export const elementTag = (src: string, fallback: string, attributes: Attributes = {}): string =>
  `<series-schedule${written({ src, ...attributes })}>\n${indented(fallback.trim())}\n</series-schedule>`;

/** The form for editors that remove custom elements. */
export const boxTag = (src: string, fallback: string, attributes: Attributes = {}): string =>
  `<div${written({ 'data-series-schedule': src, ...prefixed(attributes) })}>\n${indented(fallback.trim())}\n</div>`;

/** The form that is one script tag. */
export const lineTag = (script: string, src: string, attributes: Attributes = {}): string =>
  `<script${written({ src: script, 'data-src': src, ...prefixed(attributes) })} async></script>`;

/** The form for editors that leave nothing but links. @param page where the link leads without the script */
export function linkTag(page: string, src: string, text: string, attributes: Attributes = {}): string {
  const facts = new URLSearchParams(attributes).toString();
  const fragment = `series-schedule=${encodeURIComponent(src)}${facts ? `&${facts}` : ''}`;
  return `<a${written({ href: `${page.replace(/#.*$/, '')}#${fragment}` })}>${escaped(text)}</a>`;
}

/** The script. @param integrity its hash (W3C Subresource Integrity) */
export const scriptTag = (script: string, integrity = ''): string =>
  `<script${written({ src: script, ...(integrity ? { integrity, crossorigin: '' } : {}) })} async></script>`;

/** The hint with which browsers fetch the schedule together with the script. */
export const preloadHint = (src: string): string =>
  `<link${written({ rel: 'preload', as: 'fetch', crossorigin: '', href: src })}>`;

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value ? ` ${name}="${quoted(value)}"` : ` ${name}`))
    .join('');

/** Forms other than the element have the widget's attributes as data attributes; `lang` is one of HTML. */
const prefixed = (attributes: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name === 'lang' ? name : `data-${name}`, value]),
  );

/** A text as markup. */
export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** A text as the value of an attribute. */
export const quoted = (text: string): string => escaped(text).replaceAll('"', '&quot;');
const indented = (text: string) => text.replace(/^(?=.)/gm, '  ');
