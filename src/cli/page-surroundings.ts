import { createHash } from 'node:crypto';
import type { PageSurroundings, ReadPage } from '../check/page.ts';
import type { ScriptFacts } from '../check/scripts.ts';
import type { BinaryAnswer } from '../check/received.ts';

/** Files of one page that are fetched, of each kind. */
const MOST = 20;

/** Fetches the script and the style sheets of a page. */
export async function fetchSurroundings(
  { scripts, styleSheets }: ReadPage,
  policy: string | undefined,
  fetchPart: (url: string) => Promise<BinaryAnswer>,
): Promise<PageSurroundings> {
  const files = new Map<string, ScriptFacts>();
  for (const url of new Set(scripts.slice(0, MOST).map(({ url }) => url))) {
    const answer = await fetchPart(url);
    files.set(url, { answer, integrity: hashesOf(answer.bytes) });
  }
  const styles = new Map<string, string>();
  for (const url of new Set(styleSheets.slice(0, MOST))) {
    // A style sheet that can't be loaded hides nothing.
    const { failure, status, text } = await fetchPart(url);
    if (!failure && (status === 200 || status === 0)) styles.set(url, text);
  }
  return { policy, scripts: files, styles };
}

/** The hashes of a file as Subresource Integrity writes them (W3C SRI, 3.2). */
const hashesOf = (bytes: Uint8Array) =>
  Object.fromEntries(
    ['sha256', 'sha384', 'sha512'].map((name) => [
      name,
      `${name}-${createHash(name).update(bytes).digest('base64')}`,
    ]),
  );
