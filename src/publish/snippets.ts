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
  const { locale, words, isPublic, script } = publication;
  const folder = isPublic ? publication.base : `${EXAMPLE}termine/`;
  const file = script ?? `${EXAMPLE}series-schedule.js`;
  const src = `${folder}${NAMES.schedule}`;
  const release = releaseOf(file, known);
  const tag = `<script src="${quoted(file)}" async></script>`;
  const list = fallbackOf({ ...publication, base: folder, isPublic: true }).trim();
  const fragment = `${folder}#series-schedule=${encodeURIComponent(src)}`;
  const parts: readonly Part[] = [
    {
      title: words.head,
      hint: words.headHint,
      code: `<link rel="preload" as="fetch" crossorigin href="${quoted(src)}">`,
    },
    {
      title: words.element,
      hint: words.elementHint,
      code: `<series-schedule src="${quoted(src)}">\n${indented(list)}\n</series-schedule>\n${tag}`,
    },
    ...(release
      ? [
          {
            title: words.integrity,
            hint: words.integrityHint.replace('{version}', release.version),
            code: `<script src="${quoted(file)}" integrity="${release.integrity}" crossorigin async></script>`,
          },
        ]
      : []),
    { title: words.line, code: `<script src="${quoted(file)}" data-src="${quoted(src)}" async></script>` },
    {
      title: words.box,
      code: `<div data-series-schedule="${quoted(src)}">\n${indented(list)}\n</div>\n${tag}`,
    },
    { title: words.link, code: `<a href="${quoted(fragment)}">${escaped(words.allDates)}</a>` },
  ];
  return markupOf(whole`<!doctype html>
<html lang=${locale.lang}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${words.snippets}</title>
    <meta name="robots" content="noindex">
    <meta name="generator" content="series-schedule">
    <link rel="stylesheet" href=${NAMES.styles}>
  </head>
  <body>
    <main>
      <h1>${words.snippets}</h1>
      <p>${words.snippetsLead}</p>
      ${isPublic && script ? nothing : html`<p>${words.placeholders}</p>`}
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

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const quoted = (text: string) => escaped(text).replaceAll('"', '&quot;');
const indented = (text: string) => text.replace(/^(?=.)/gm, '  ');
