import type { Problem } from '../model/problem.ts';
import { absolute } from './addresses.ts';
import { compact } from './draft.ts';
import { attributeOf, elementsOf, type HtmlElement } from './html-tree.ts';
import { parseJson } from './loose-json.ts';
import { microdataIn } from './microdata.ts';
import { isLinkedData, readLinkedData } from './schema-org.ts';
import { SourceError, type Draft, type Material, type Source } from './source.ts';
import { contentOf, oneLine } from './text.ts';

/** A web page with JSON-LD, or else with microdata. */
export const webPage: Source = {
  id: 'web-page',
  name: 'web page with JSON-LD or microdata',
  recognizes: ({ text, mediaType }) =>
    /^(text\/html|application\/xhtml\+xml)$/.test(mediaType) ||
    /^\uFEFF?\s*<(!doctype html|html|head|body)\b/i.test(text),
  read: (material, options) => {
    const elements = elementsOf(material.text);
    const base = baseOf(elements, material.url);
    const { blocks, problems } = linkedDataIn(elements);
    const feeds = feedsIn(elements, base);
    // Sites often have the same events in both; JSON-LD is the one that plug-ins maintain.
    const documents = [blocks.filter(isLinkedData), microdataIn(elements)].find((one) => isLinkedData(one));
    if (!documents) throw noEvents(elements, blocks, material, feeds);
    const draft = readLinkedData(documents.length === 1 ? documents[0] : documents, base, options, [
      ...problems,
      ...feeds.map(aboutFeed),
    ]);
    return withTitle(draft, elements, material);
  },
  silent: ['registration', 'zone'],
};

const baseOf = (elements: readonly HtmlElement[], url: string) => {
  const href = elements
    .map((one) => (one.tagName === 'base' ? attributeOf(one, 'href') : undefined))
    .find(Boolean);
  const fragment = url.includes('#') ? url.slice(url.indexOf('#')) : '';
  return (absolute(href, url) ?? url.replace(/#.*$/, '')) + fragment;
};

function linkedDataIn(elements: readonly HtmlElement[]) {
  const problems: Problem[] = [];
  const scripts = elements.filter(
    (one) =>
      one.tagName === 'script' && /^application\/ld\+json\b/i.test(attributeOf(one, 'type')?.trim() ?? ''),
  );
  const blocks = scripts.map((script, index) => {
    const text = script.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
    // Some systems still put the text into a comment or a CDATA section.
    const bare = text.replace(
      /^\s*(<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g,
      '',
    );
    const { value, problem } = parseJson(bare, `JSON-LD ${index + 1}`);
    if (problem) problems.push(problem);
    return value;
  });
  return { blocks, problems };
}

/** Addresses of feeds of the same events, which tell more than the page. */
function feedsIn(elements: readonly HtmlElement[], base: string): readonly string[] {
  const found = elements.flatMap((one) => {
    const href = attributeOf(one, 'href')?.replace(/^webcals?:/i, 'https:');
    const isCalendar =
      (one.tagName === 'link' && /^text\/calendar\b/i.test(attributeOf(one, 'type') ?? '')) ||
      (one.tagName === 'a' &&
        /^webcals?:|[?&](outlook-)?ical=1\b|\.ics(\?|$)/i.test(attributeOf(one, 'href') ?? ''));
    const isRest = one.tagName === 'link' && /\/tribe\/events\/v1\/?$/.test(href ?? '');
    const url = isCalendar || isRest ? absolute(href, base) : undefined;
    return url === undefined ? [] : [isRest ? `${url.replace(/\/$/, '')}/events?per_page=50` : url];
  });
  return [...new Set(found)].slice(0, 5);
}

const aboutFeed = (feed: string): Problem => ({
  path: '$',
  message: `the page names a feed, which may tell more: convert ${feed}`,
  code: 'not-shown',
});

function noEvents(
  elements: readonly HtmlElement[],
  blocks: readonly unknown[],
  { url }: Material,
  feeds: readonly string[],
): SourceError {
  const types = new Set([
    ...[...JSON.stringify(blocks).matchAll(/"@type":\s*"([^"]+)"/g)].map(([, type]) => type),
    ...elements.map((one) => attributeOf(one, 'itemtype')?.replace(/^.*\//, '')),
  ]);
  types.delete(undefined);
  const found = types.size
    ? `It describes ${[...types].slice(0, 8).join(', ')}, no Event.`
    : 'It has neither.';
  const way = feeds.length
    ? `It names a feed: convert ${feeds.join(' or ')}`
    : 'Convert the address of a calendar (.ics) or of an interface of the system instead, or take its text.';
  return new SourceError('no-events', `${url} has no event in JSON-LD or microdata. ${found} ${way}`);
}

/** The heading and the address of the page, where the events tell no name and address for the whole. */
function withTitle(draft: Draft, elements: readonly HtmlElement[], { url }: Material): Draft {
  const heading =
    elements.find(({ tagName }) => tagName === 'h1') ?? elements.find(({ tagName }) => tagName === 'title');
  const isList = draft.sessions.length > 1;
  const name = draft.series.name ?? (isList && heading ? oneLine(contentOfTitle(heading)) : undefined);
  const page = draft.series.url ?? absolute(url.replace(/#.*$/, ''), url);
  return { ...draft, series: compact({ ...draft.series, name, url: page }) };
}

const contentOfTitle = (element: HtmlElement) =>
  element.tagName === 'title'
    ? element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
    : contentOf(element);
