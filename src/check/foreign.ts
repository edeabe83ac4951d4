import { SOURCES } from '../sources/sources.ts';
import type { Material } from '../sources/source.ts';
import { finding, type Finding } from './finding.ts';

/** Sources without marks of their own: a document with mistakes may look like one of them. */
const VAGUE = /^(web-page|schema-org|json-list|table|announcement)$/;

/**
 * The finding for a document of another kind, with the command that converts it if there is one.
 * @param json the parsed text, if it is JSON
 * @param kind what the reader calls it, in English; without it, only a source with marks of its own is meant
 */
export function foreignFinding(url: string, text: string, json: unknown, kind?: string): Finding | undefined {
  const material: Material = { url, mediaType: '', text, json, bytes: new Uint8Array() };
  const source = SOURCES.find((one) => (kind || !VAGUE.test(one.id)) && one.recognizes(material));
  if (!source) return kind ? finding(url, 'foreign-unread', { kind: KINDS[kind] ?? kind }) : undefined;
  const address = url.startsWith('file:') ? decodeURIComponent(new URL(url).pathname) : url;
  const name = VAGUE.test(source.id) && kind ? (KINDS[kind] ?? kind) : source.name;
  return finding(url, 'foreign-document', { kind: name, address });
}

/** What the reader says in English words, so that it is the same in both languages. */
const KINDS: Readonly<Record<string, string>> = {
  'an RSS or Atom feed': 'RSS/Atom',
  'a web page with JSON-LD in it': 'HTML + JSON-LD',
  'pretalx or frab': 'pretalx/frab',
};
