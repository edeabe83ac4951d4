/*
 * Code of the product that reads the time zone of the machine throws, and fails the test even where somebody catches that.
 * Test libraries may read it. Runs in the page of every test file, as a classic script before all others.
 */
{
  const PRODUCT = /\/\/[^/]+\/(src|dist|demo)\//;
  const GETTERS =
    /^([gs]et(Hours|Minutes|Seconds|Milliseconds|Date|Day|Month|FullYear|Year)|getTimezoneOffset)$/;
  const TEXTS = /^to(String|DateString|TimeString|LocaleString|LocaleDateString|LocaleTimeString)$/;
  /** A date and a time without `Z` or an offset, which is then of the machine's zone. */
  const WITHOUT_ZONE = /\dT\d[\d:.]*$/;
  const { Date: RealDate } = globalThis;
  const { DateTimeFormat } = Intl;

  /** The line of the stack that names the script which has called. */
  const caller = () =>
    (new Error().stack ?? '')
      .split('\n')
      .find((line) => /\w:\/\//.test(line) && !line.includes('/test/runner/local-time-trap.js'));

  const refuse = (/** @type {string} */ what) => {
    if (!PRODUCT.test(caller() ?? '')) return;
    const error = new Error(`${what} is in the time zone of the machine`);
    globalThis.reportError(error);
    throw error;
  };

  for (const name of Object.getOwnPropertyNames(RealDate.prototype)) {
    if (!GETTERS.test(name) && !TEXTS.test(name)) continue;
    const real = RealDate.prototype[name];
    RealDate.prototype[name] = function (...args) {
      if (!args[1]?.timeZone) refuse(`Date.prototype.${name}`);
      return Reflect.apply(real, this, args);
    };
  }

  globalThis.Date = RealDate.prototype.constructor = new Proxy(RealDate, {
    construct(target, args, newTarget) {
      if (args.length > 1 || WITHOUT_ZONE.test(args[0])) refuse(`new Date(${args})`);
      return Reflect.construct(target, args, newTarget);
    },
    apply(target) {
      refuse('Date()');
      return target();
    },
  });

  RealDate.parse = new Proxy(RealDate.parse, {
    apply(target, self, args) {
      if (WITHOUT_ZONE.test(args[0])) refuse(`Date.parse('${args[0]}')`);
      return Reflect.apply(target, self, args);
    },
  });

  const refuseFormat = (/** @type {any[]} */ [, options]) => {
    if (!options?.timeZone) refuse('Intl.DateTimeFormat without timeZone');
  };
  Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
    construct(target, args, newTarget) {
      refuseFormat(args);
      return Reflect.construct(target, args, newTarget);
    },
    apply(target, self, args) {
      refuseFormat(args);
      return Reflect.apply(target, self, args);
    },
  });
}
