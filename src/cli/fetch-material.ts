import { isLoginPage, reachFindings, type AnswerFacts } from '../check/answer.ts';
import { inWords } from '../check/messages/messages.ts';
import type { Material } from '../sources/source.ts';
import type { BinaryAnswer } from '../check/received.ts';
import { ask, type Request } from './ask.ts';
import { CommandError, EXIT } from './exit-codes.ts';
import type { Io } from './io.ts';
import { texts } from './messages/messages.ts';

/** What an answer is known by when it is asked for again (RFC 9110, 8.8). */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** A material, or the message that it has not changed. */
export type Fetched =
  | { readonly isUnchanged: true }
  | { readonly isUnchanged: false; readonly material: Material; readonly validators: Validators };

/**
 * Fetches what is to be converted.
 * @param known validators of the answer before; the server then says if nothing has changed
 * @throws CommandError if there is no usable answer
 */
export async function fetchMaterial(
  address: string,
  request: Request,
  io: Io,
  known: Validators = {},
): Promise<Fetched> {
  const conditions = {
    ...(known.etag && { 'if-none-match': known.etag }),
    ...(known.lastModified && { 'if-modified-since': known.lastModified }),
  };
  const answer = await ask(address, { ...request, headers: conditions }, io, texts(io.language));
  if (answer.status === 304) return { isUnchanged: true };
  refuseUnusable(answer, io);
  const { etag, 'last-modified': lastModified } = answer.headers;
  return { isUnchanged: false, material: materialOf(answer), validators: { etag, lastModified } };
}

function refuseUnusable(answer: AnswerFacts, { language }: Io) {
  const found = reachFindings(answer).find(({ severity }) => severity === 'error');
  // A page with a login beside its content may still have dates, if it was not redirected to.
  if (
    !found ||
    (found.code === 'login-page' && isLoginPage(answer) && !answer.redirects.length && hasDates(answer))
  )
    return;
  throw new CommandError(`${answer.requested}: ${inWords(found, language).join(' ')}`, EXIT.source);
}

const hasDates = ({ text }: AnswerFacts) => /application\/ld\+json|itemprop\s*=/.test(text);

function materialOf({ url, mediaType, text, bytes }: BinaryAnswer): Material {
  const isBinary = /spreadsheet|octet-stream|zip/.test(mediaType) || (bytes[0] === 0x50 && bytes[1] === 0x4b);
  const written = isBinary ? '' : text.replace(/^\ufeff/, '');
  return { url, mediaType, text: written, json: isBinary ? undefined : jsonIn(written), bytes };
}

function jsonIn(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
