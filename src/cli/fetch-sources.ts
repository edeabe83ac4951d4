import type { Problem } from '../model/problem.ts';
import type { Part } from '../sources/convert.ts';
import { recognize } from '../sources/sources.ts';
import type { ConvertWish } from './convert-options.ts';
import { fetchMaterial, type Validators } from './fetch-material.ts';
import { progressOn, type Io } from './io.ts';
import { hashOf } from './last-file.ts';
import { texts } from './messages/messages.ts';

/** The materials of all sources, with all their pages. */
export interface SourcesFetched {
  /** Whether every source says that nothing has changed; there are no parts then. */
  readonly isUnchanged: boolean;
  readonly parts: readonly Part[];
  readonly validators: Readonly<Record<string, Validators>>;
  /** Sources that are longer than was wanted. */
  readonly problems: readonly Problem[];
}

/**
 * Fetches all sources. If some have changed, all are fetched, because the result needs all of them.
 * @param known validators of the last run, by the hash of the address, which may have a secret
 * @throws CommandError if one of them fails
 */
export async function fetchSources(
  wish: ConvertWish,
  known: Readonly<Record<string, Validators>>,
  io: Io,
): Promise<SourcesFetched> {
  const canAsk = wish.addresses.every((address) => {
    const { etag, lastModified } = known[hashOf(address)] ?? {};
    return etag ?? lastModified;
  });
  if (canAsk && (await areUnchanged(wish, known, io))) {
    return { isUnchanged: true, parts: [], validators: known, problems: [] };
  }
  const parts: Part[] = [];
  const problems: Problem[] = [];
  const validators: Record<string, Validators> = {};
  for (const address of wish.addresses) {
    const seen = new Set<string>();
    let next: string | undefined = address;
    while (next !== undefined && !seen.has(next)) {
      if (seen.size >= wish.pages) {
        problems.push({
          path: address,
          message: texts(io.language)('tooManyPages', { address, count: wish.pages }),
          code: 'not-shown',
        });
        break;
      }
      seen.add(next);
      const fetched = await fetched200(next, wish, io);
      // Of a long answer the first page alone can't say whether the others have changed.
      validators[hashOf(address)] = next === address ? fetched.validators : {};
      parts.push({ material: fetched.material, from: wish.from });
      next = recognize(fetched.material, wish.from).next?.(fetched.material);
      // Who converts a file wants what is in it, and no request to the server that it came from.
      if (next !== undefined && !isOnWeb(address)) {
        const message = texts(io.language)('furtherPages', { address, next });
        problems.push({ path: address, message, code: 'not-shown' });
        break;
      }
    }
  }
  return { isUnchanged: false, parts, validators, problems };
}

const isOnWeb = (address: string) => /^https?:/i.test(address);

async function areUnchanged(
  wish: ConvertWish,
  known: Readonly<Record<string, Validators>>,
  io: Io,
): Promise<boolean> {
  for (const address of wish.addresses) {
    show(address, io);
    const fetched = await fetchMaterial(address, wish.request, io, known[hashOf(address)]);
    progressOn(io).clear();
    if (!fetched.isUnchanged) return false;
  }
  return true;
}

async function fetched200(address: string, { request }: ConvertWish, io: Io) {
  show(address, io);
  const fetched = await fetchMaterial(address, request, io);
  progressOn(io).clear();
  if (fetched.isUnchanged) throw new Error(`${address} answered 304 without being asked`);
  return fetched;
}

const show = (address: string, io: Io) => progressOn(io).show(texts(io.language)('fetching', { address }));
