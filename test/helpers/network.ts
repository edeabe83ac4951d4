/** What a server answers to one request; it rejects where no answer comes. */
export type Answer = () => Response | Promise<Response>;

export interface AskedFor {
  /** Absolute URL. */
  readonly url: string;
  readonly init: RequestInit;
}

const realFetch = window.fetch.bind(window);
const answers = new Map<string, Answer>();

/**
 * The only thing that these tests replace. Importing it puts a network of answers of ours in place of `fetch`
 * for the tests of the file.
 */
export const network = {
  /** What has been asked for since the test began. */
  requests: [] as AskedFor[],

  /** Answers each request for this address so from now on. */
  serve(address: string, answer: Answer): void {
    answers.set(absolute(address), answer);
  },

  /** Gives the rest of the test the real one. */
  useReal(): void {
    window.fetch = realFetch;
  },
};

/** JSON as an endpoint sends it, with such headers as a page may read. */
export const json =
  (document: unknown, headers: Readonly<Record<string, string>> = {}): Answer =>
  () =>
    new Response(JSON.stringify(document), { headers: { 'content-type': 'application/json', ...headers } });

export const text =
  (body: string, contentType: string, status = 200): Answer =>
  () =>
    new Response(body, { status, headers: { 'content-type': contentType } });

export const status = (code: number): Answer => text(`{"status": ${code}}`, 'application/json', code);

/** Offline, unknown host, refused, blocked by CORS or CSP: `fetch` tells none of them from the others. */
export const unreachable: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

export const neverAnswering: Answer = () => new Promise(() => {});

/** An answer that waits until it is released. */
export function held(answer: Answer): { readonly answer: Answer; readonly release: () => void } {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  return { answer: () => released.then(answer), release };
}

const absolute = (address: string) => new URL(address, location.href).href;

beforeEach(() => {
  network.requests = [];
  answers.clear();
  window.fetch = (input, init = {}) => {
    const url = absolute(input instanceof Request ? input.url : String(input));
    const answer = answers.get(url);
    network.requests.push({ url, init });
    if (!answer) {
      // Fails the test.
      reportError(new Error(`The test serves nothing at ${url}`));
      return neverAnswering() as Promise<Response>;
    }
    const { signal } = init;
    return Promise.race([answer(), ...(signal ? [abortionOf(signal)] : [])]);
  };
});

afterEach(() => {
  window.fetch = realFetch;
});

const abortionOf = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
  });
