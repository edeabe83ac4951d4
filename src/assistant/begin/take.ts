import type { Problem } from '../../model/problem.ts';
import { isObject, type JsonObject } from '../../read/json-object.ts';
import { convert } from '../../sources/convert.ts';
import { toDocument } from '../../sources/document.ts';
import { without } from '../../sources/draft.ts';
import { SourceError, type Material } from '../../sources/source.ts';
import { recognize } from '../../sources/sources.ts';
import { AddressError } from './ask-address.ts';
import { kindOfBytes, REASONS, type Reason } from './reasons.ts';
import { leftOut } from './left-out.ts';
import { NOWHERE } from './material.ts';
import { pageText } from './page-text.ts';
import { withIds } from './with-ids.ts';

/** The zone of times whose zone nobody tells; she may change it. */
const USUAL_ZONE = 'Europe/Berlin';

/** A document that was made of a material. */
export interface TakenDocument {
  readonly kind: 'document';
  readonly document: JsonObject;
  /** Id of the source; `schedule` for a document of our own, `page-text` for the text of a web page. */
  readonly source: string;
  readonly problems: readonly Problem[];
  /** Lines of the material that are not in the document. */
  readonly leftOut: readonly string[];
  /** Whether the time zone is a guess. */
  readonly isZoneGuessed: boolean;
}

/** A material of which nothing could be taken over. */
export interface Failure {
  readonly kind: 'failure';
  readonly reason: Reason;
  readonly detail: string;
  /** The text of the material, to edit it as JSON. */
  readonly text: string;
}

/** What became of a material. */
export type Taken = TakenDocument | Failure;

/** Makes a document of a material. Never throws. */
export async function take(material: Material, now: number): Promise<Taken> {
  const { json, text, bytes } = material;
  const kind = kindOfBytes(bytes);
  if (kind) return failure(kind);
  if (!bytes.length || (!text.trim() && bytes[0] !== 0x50)) return failure('empty');
  if (isObject(json) && 'subEvent' in json && isOurs(json))
    return { kind: 'document', document: json, source: 'schedule', ...NOTHING_LOST };
  if (json === undefined && isBrokenSchedule(text)) return failure('not-json', '', text);
  try {
    return await converted(material, now);
  } catch (error) {
    const words = error instanceof SourceError && error.code === 'no-events' ? pageText(text) : '';
    if (!words) return failureOf(error, material);
    const plain = {
      url: material.url,
      mediaType: 'text/plain',
      text: words,
      bytes: new TextEncoder().encode(words),
    };
    return converted(plain, now).then(
      (taken): Taken =>
        taken.kind === 'document' ? { ...taken, source: 'page-text' } : failure('no-events'),
      () => failure('no-events'),
    );
  }
}

/** @throws SourceError if the material is of no known kind, or can't be converted */
async function converted(material: Material, now: number): Promise<Taken> {
  const source = recognize(material);
  const draft = await convert([{ material }], { now, zone: USUAL_ZONE });
  if (!draft.sessions.length) return failure('no-date', '', material.text);
  // Somebody looks after this document, so its states don't end by themselves.
  const document = withIds(without(toDocument(draft, { now }), 'expires'));
  return {
    kind: 'document',
    document,
    source: source.id,
    problems: draft.problems,
    leftOut: source.id === 'announcement' ? leftOut(material.text, document) : [],
    isZoneGuessed: source.silent.includes('zone'),
  };
}

const NOTHING_LOST = { problems: [], leftOut: [], isZoneGuessed: false } as const;

/** Where a material was read from; empty for a text or a file. */
export const addressOf = ({ url }: Pick<Material, 'url'>): string => (url === NOWHERE ? '' : url);

/** Whether a document has its sessions where the form edits them. */
const isOurs = ({ '@type': type, subEvent }: JsonObject) =>
  Array.isArray(subEvent) && (type === undefined || /Series$/.test(typeof type === 'string' ? type : ''));

/** Whether a text is JSON with a mistake that she has to see; in data of a page, what can be read is taken. */
const isBrokenSchedule = (text: string) =>
  /^\s*[[{]/.test(text) && (text.length > LARGE || /"subEvent"\s*:/.test(text));

/** Characters of data that are repaired without delay. */
const LARGE = 500_000;

/** What became of a failure. */
export function failureOf(error: unknown, { text }: Pick<Material, 'text'> = { text: '' }): Failure {
  if (error instanceof AddressError)
    return failure(error.refusal, error.status ? String(error.status) : error.address);
  const isJson = /^\s*[[{]/.test(text);
  if (error instanceof SourceError) {
    const reason = REASONS.find((one) => one === error.code);
    if (error.code === 'unknown-kind') return failure(isJson ? 'not-json' : 'unknown', '', text);
    if (reason) return failure(reason, error.message, text);
  }
  return failure(isJson ? 'not-json' : 'other', error instanceof Error ? error.message : String(error), text);
}

const failure = (reason: Reason, detail = '', text = ''): Failure => ({
  kind: 'failure',
  reason,
  detail,
  text,
});
