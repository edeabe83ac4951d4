/**
 * Bytes of the answers to a visitor's requests: bodies compressed with brotli, headers as in HTTP/1.1.
 *
 * @typedef {object} Bytes
 * @property {{ body: number, headers: number }} script
 * @property {{ body: number, headers: number }} schedule
 * @property {{ body: number, headers: number }} unchangedSchedule 304
 * @property {{ body: number, headers: number }} unchangedScript 304 of the floating channel
 */

/** Shares of views by visitors with both files in their browser's cache: none, the assumed share, all. */
const RETURNING = [0, 0.3, 1];
const ASSUMED = 0.3;
/** EUR per GB. */
const PRICES = [0.01, 0.08];
/** EUR per 10,000 requests, for providers that bill requests. */
const REQUEST_PRICE = 0.01;
const VIEWS_PER_DAY = [10, 10_000, 10_000_000];
/** Peak load as a multiple of the day's average. */
const PEAK = 10;

/** The tables of deploy/README.md. @returns {string} */
export function tablesOf(/** @type {Bytes} */ bytes) {
  return [bytesTable(bytes), costTable(bytes), loadTable(bytes)].join('\n\n');
}

function bytesTable(/** @type {Bytes} */ { script, schedule, unchangedSchedule, unchangedScript }) {
  const line = (/** @type {string} */ name, /** @type {Bytes['script']} */ { body, headers }) =>
    [name, body, headers, body + headers].map(String);
  return table(
    ['Answer', 'Body, bytes', 'Headers, bytes', 'Together'],
    [
      line('`S` script, new', script),
      line('`J` schedule, new', schedule),
      line('`J′` schedule, unchanged (304)', unchangedSchedule),
      line('`S′` script of the floating channel, unchanged (304), once an hour', unchangedScript),
    ],
  );
}

function costTable(/** @type {Bytes} */ bytes) {
  const [low, high] = PRICES.map((price) => price.toFixed(2));
  return table(
    [
      '`r`',
      'GB',
      `EUR at \`p\` = ${low}`,
      `EUR at \`p\` = ${high}`,
      `and at \`q\` = ${REQUEST_PRICE.toFixed(2)}`,
    ],
    RETURNING.map((returning) => {
      const gigabytes = bytesPerView(bytes, returning) / 1000;
      return [
        `${returning * 100} %`,
        gigabytes.toFixed(1),
        ...PRICES.map((price) => (gigabytes * price).toFixed(2)),
        `+ ${(requestsPerView(returning) * 100 * REQUEST_PRICE).toFixed(2)}`,
      ];
    }),
  );
}

function loadTable(/** @type {Bytes} */ bytes) {
  return table(
    ['Views a day', 'Views a second at peak', 'Requests a second at peak', 'Mbit/s at peak', 'GB in 30 days'],
    VIEWS_PER_DAY.map((views) => {
      const peak = (views / 86_400) * PEAK;
      const size = bytesPerView(bytes, ASSUMED);
      const figures = [
        peak,
        peak * requestsPerView(ASSUMED),
        (peak * size * 8) / 1e6,
        (views * 30 * size) / 1e9,
      ];
      return [views.toLocaleString('en'), ...figures.map(rounded)];
    }),
  );
}

const together = (/** @type {Bytes['script']} */ { body, headers }) => body + headers;

/** (1 − r) (S + J) + r J′ */
const bytesPerView = (
  /** @type {Bytes} */ { script, schedule, unchangedSchedule },
  /** @type {number} */ r,
) => (1 - r) * (together(script) + together(schedule)) + r * together(unchangedSchedule);

/** 2 − r */
const requestsPerView = (/** @type {number} */ returning) => 2 - returning;

/** Rounded to two significant digits below 100, else to a whole number. */
const rounded = (/** @type {number} */ value) =>
  value < 100
    ? value.toLocaleString('en', { maximumSignificantDigits: 2 })
    : value.toLocaleString('en', { maximumFractionDigits: 0 });

const table = (/** @type {string[]} */ head, /** @type {string[][]} */ rows) =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
