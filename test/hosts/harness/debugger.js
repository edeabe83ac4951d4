import { SourceMap } from 'node:module';

/**
 * A place in a source, as the debugger shows it.
 *
 * @typedef {object} Place
 * @property {string} url of the source
 * @property {number} line from 1
 * @property {string} text of the line, in the copy of the source that the source map holds
 */

/** Options of tests that use the debugger, which only Chromium offers to a driver. */
export const WITH_DEBUGGER = { only: /** @type {const} */ (['chromium']) };

/** Chromium's debugger on a page: it notes where errors are thrown, including those that are caught. */
export class Debugger {
  /** @type {Map<string, { url: string, sourceMapURL?: string }>} */
  #scripts = new Map();
  /** @type {{ error: string, scriptId: string, line: number, column: number }[]} */
  #throws = [];

  /** @param {import('puppeteer-core').Page} page */
  async open(page) {
    const client = await page.createCDPSession();
    client.on('Debugger.scriptParsed', (script) => this.#scripts.set(script.scriptId, script));
    client.on('Debugger.paused', ({ data, callFrames: [frame] }) => {
      // At the end of a test, its page may be closed already.
      client.send('Debugger.resume').catch(() => {});
      if (!frame) return;
      const { scriptId, lineNumber: line, columnNumber: column = 0 } = frame.location;
      this.#throws.push({ error: String(data?.description), scriptId, line, column });
    });
    await client.send('Debugger.enable');
    await client.send('Debugger.setPauseOnExceptions', { state: 'all' });
  }

  /** Whether an error with that text has been thrown. @param {string} text */
  hasSeen(text) {
    return this.#throws.some(({ error }) => error.includes(text));
  }

  /**
   * The place of the first error with that text, by the source map that the script names.
   *
   * @param {string} text
   * @param {(url: string) => Promise<string>} read the content at an address
   * @returns {Promise<Place>}
   */
  async placeOf(text, read) {
    const thrown = this.#throws.find(({ error }) => error.includes(text));
    const script = thrown && this.#scripts.get(thrown.scriptId);
    if (!script?.sourceMapURL) throw new Error(`${script?.url ?? text} names no source map`);
    const mapUrl = new URL(script.sourceMapURL, script.url).href;
    const map = JSON.parse(await read(mapUrl));
    // Node has this class from the developer tools of Chromium.
    const entry = new SourceMap(map).findEntry(thrown.line, thrown.column);
    if (!('originalSource' in entry)) throw new Error(`${mapUrl} has no source for ${text}`);
    const { originalSource, originalLine } = entry;
    const source = map.sourcesContent?.[map.sources.indexOf(originalSource)] ?? '';
    return {
      url: new URL(originalSource, mapUrl).href,
      line: originalLine + 1,
      text: source.split('\n')[originalLine] ?? '',
    };
  }
}
