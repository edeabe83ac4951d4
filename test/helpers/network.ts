/** A server's answer to one request; it rejects if the request fails. */
export type Answer = () => Response | Promise<Response>;

export interface AskedFor {
  /** Absolute URL. */
  readonly url: string;
  readonly init: RequestInit;
}

const realFetch = window.fetch.bind(window);
const realTiming = performance.getEntriesByName.bind(performance);
const answers = new Map<string, Answer>();

/**
 * A fake network, the only thing that these tests replace. Importing it replaces `fetch` in the tests of the file.
 */
export const network = {
  /** The requests that were sent since the test began. */
  requests: [] as AskedFor[],

  /** Gives this answer to each request for the address from now on. */
  serve(address: string, answer: Answer): void {
    answers.set(absolute(address), answer);
  },

  /** Restores the real `fetch` for the rest of the test. */
  useReal(): void {
    window.fetch = realFetch;
    performance.getEntriesByName = realTiming;
  },
};

/** JSON as an endpoint sends it, with headers that the page may read. */
export const json =
  (document: unknown, headers: Readonly<Record<string, string>> = {}): Answer =>
  () =>
    new Response(JSON.stringify(document), { headers: { 'content-type': 'application/json', ...headers } });

export const text =
  (body: string, contentType: string, status = 200): Answer =>
  () =>
    new Response(body, { status, headers: { 'content-type': contentType } });

export const status = (code: number): Answer => text(`{"status": ${code}}`, 'application/json', code);

/** Offline, unknown host, refused, blocked by CORS or CSP: `fetch` fails in the same way for all of them. */
export const unreachable: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

export const neverAnswering: Answer = () => new Promise(() => {});

/** Gives these answers one after the other, and then repeats the last one. */
export function inTurn(...answers: readonly [Answer, ...Answer[]]): Answer {
  let count = 0;
  return () => (answers[Math.min(count++, answers.length - 1)] ?? answers[0])();
}

/** A body that is sent as it is, with the media type of JSON. */
export const bytes =
  (body: BodyInit): Answer =>
  () =>
    new Response(body, { headers: { 'content-type': 'application/json' } });

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
  // Browsers tell when a request was sent; the widget trusts only an answer that came over the network.
  const times = new Map<string, Partial<PerformanceResourceTiming>>();
  performance.getEntriesByName = (name) => [times.get(name) ?? []].flat() as PerformanceEntryList;
  window.fetch = (input, init = {}) => {
    const { signal } = init;
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
    const url = absolute(input instanceof Request ? input.url : String(input));
    const answer = answers.get(url);
    times.set(url, { transferSize: 300, workerStart: 0 });
    network.requests.push({ url, init });
    if (!answer) {
      // Fails the test.
      reportError(new Error(`The test serves nothing at ${url}`));
      return neverAnswering() as Promise<Response>;
    }
    return signal
      ? Promise.race([bodyUntil(signal, answer()), abortionOf(signal)])
      : Promise.resolve(answer());
  };
});

afterEach(() => {
  network.useReal();
});

/** The same answer, but its body fails as soon as the request is aborted. */
async function bodyUntil(signal: AbortSignal, answer: ReturnType<Answer>): Promise<Response> {
  const response = await answer;
  const reader = response.body?.getReader();
  if (!reader) return response;
  const start = (body: ReadableStreamDefaultController) =>
    signal.addEventListener('abort', () => {
      body.error(signal.reason);
      reader.cancel().catch(() => {});
    });
  const pull = async (body: ReadableStreamDefaultController) => {
    const { done, value } = await reader.read();
    if (signal.aborted) return;
    if (done) body.close();
    else body.enqueue(value);
  };
  const cancel = (reason: unknown) => reader.cancel(reason);
  return new Response(new ReadableStream({ start, pull, cancel }, { highWaterMark: 0 }), response);
}

const abortionOf = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    const abort = () => reject(signal.reason as Error);
    signal.addEventListener('abort', abort);
  });
