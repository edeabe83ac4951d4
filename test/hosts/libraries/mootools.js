/*
 * No npm package contains MooTools for browsers (the one on npm is its server part, without elements and events). This
 * is a reimplementation, written from the documentation of the API: it changes built-ins like MooTools 1.2 to 1.6 and
 * MooTools More do, as far as that differs from what a modern script expects.
 */

/** Runs in a page. @param {number} version 1.2 to 1.6 */
export function mootools(version) {
  const extend = (/** @type {any} */ target, /** @type {Record<string, unknown>} */ source) => {
    for (const name in source) target[name] = source[name];
  };
  /** Like MooTools, keeps methods that the engine already has. */
  const implement = (/** @type {any} */ target, /** @type {Record<string, unknown>} */ source) => {
    for (const name in source) target[name] ??= source[name];
  };
  const NativeElement = /** @type {any} */ (window).Element;

  extend(window, { MooTools: { version: `${version}` }, $: (/** @type {unknown} */ id) => id });
  for (const Type of [Array, String, Number, Function, RegExp, Date, Object]) {
    extend(Type, { $family: { name: 'native' } });
    if (Type !== Object) extend(Type.prototype, { $family: () => Type.name.toLowerCase() });
  }
  implement(Array.prototype, {
    each: Array.prototype.forEach,
    clean: () => [],
    contains: () => false,
    getLast: () => null,
    include: () => [],
    empty: () => [],
    pick: () => null,
  });
  implement(String.prototype, { contains: () => false, test: () => false, clean: () => '', toInt: () => 0 });
  implement(Number.prototype, { times: () => null, limit: () => null, toInt: () => 0 });
  implement(Function.prototype, {
    extend: () => null,
    pass: () => null,
    delay: () => 0,
    periodical: () => 0,
    attempt: () => null,
  });
  const proto = HTMLElement.prototype;
  extend(proto, {
    get: () => null,
    set: () => null,
    getElement: () => null,
    match: () => false,
    addEvent: () => null,
    fireEvent: () => null,
    clone: () => null,
    dispose: () => null,
    erase: () => null,
    show: () => null,
    hide: () => null,
    toggle: () => null,
    measure: () => null,
  });
  const Element = function (/** @type {string} */ tag) {
    return document.createElement(tag);
  };
  Element.prototype = NativeElement.prototype;
  extend(window, { Element });

  if (version < 1.5) {
    // Replaces the Event interface with MooTools' own class, so subclasses of Event are no real events.
    const OwnEvent = function (/** @type {any} */ event) {
      /** @type {any} */ (OwnEvent).last = event.type.indexOf('key');
    };
    extend(window, { Event: OwnEvent });
  }
  if (version > 1.2 && version < 1.6) {
    // Returns arrays unchanged, converts array-like objects, wraps everything else; ignores the second argument.
    const { slice } = Array.prototype;
    extend(Array, {
      from: (/** @type {any} */ item) =>
        item == null
          ? []
          : Array.isArray(item)
            ? item
            : typeof item === 'object' && typeof item.length === 'number'
              ? slice.call(item)
              : [item],
    });
  }
  if (version < 1.3) {
    extend(Function.prototype, {
      /** The second argument is a list of arguments. @this {any} @param {unknown} self @param {any} args */
      bind(self, args) {
        return (/** @type {any[]} */ ...given) => this.apply(self, args ? [].concat(args) : given);
      },
    });
  }
}

/** The dates of MooTools More: Date.parse returns a Date instead of a number. Runs in a page. */
export function mootoolsMore() {
  const { parse } = Date;
  const native = /** @type {any} */ (Date);
  native.parse = (/** @type {any} */ from) => (from ? new Date(parse(from)) : null);
  for (const name of ['get', 'set', 'increment', 'format', 'isValid', 'diff'])
    native.prototype[name] = () => 0;
}
