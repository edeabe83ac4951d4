/*
 * No npm package contains Prototype 1.6 or 1.7. This is a reimplementation, written from the documentation of the API: it
 * changes built-ins like they do, as far as that differs from what a modern script expects. It leaves out most methods
 * whose names do not exist in the language.
 */

/** Runs in a page. @param {number} version 1.6 or 1.7 */
export function prototype(version) {
  /** Assigns like Prototype, so the additions are enumerable in for-in. */
  const extend = (/** @type {any} */ target, /** @type {Record<string, unknown>} */ source) => {
    for (const name in source) target[name] = source[name];
  };
  const { slice, reverse, forEach } = Array.prototype;
  const NativeElement = /** @type {any} */ (window).Element;

  /** Supports arrays and array-like objects only; iterators give an empty array, the second argument is ignored. @param {any} list */
  const $A = (list) => {
    if (!list) return [];
    if ('toArray' in Object(list)) return list.toArray();
    const results = new Array(list.length || 0);
    for (let index = 0; index < results.length; index++) results[index] = list[index];
    return results;
  };
  extend(window, { $A, Prototype: { Version: `${version}` }, Enumerable: {}, $: $A, $$: $A });
  extend(Array, { from: $A });
  extend(Array.prototype, {
    _each: forEach,
    _reverse: reverse,
    each(/** @type {any} */ iterator) {
      // Unlike forEach, does not pass the array as the third argument.
      forEach.call(this, (value, index) => iterator(value, index));
      return this;
    },
    toArray() {
      return slice.call(this);
    },
    entries() {
      return slice.call(this);
    },
    reverse(/** @type {unknown} */ inline) {
      return reverse.call(inline === false ? slice.call(this) : this);
    },
    first() {
      return /** @type {any} */ (this)[0];
    },
    last() {
      return /** @type {any} */ (this).at(-1);
    },
    include(/** @type {unknown} */ value) {
      return /** @type {any} */ (this).indexOf(value) >= 0;
    },
    find(/** @type {any} */ iterator) {
      let found;
      forEach.call(this, (value, index) => {
        if (found === undefined && iterator(value, index)) found = value;
      });
      return found;
    },
    size() {
      return /** @type {any} */ (this).length;
    },
    inspect: String,
  });
  extend(Function.prototype, {
    delay(/** @type {number} */ seconds) {
      return setTimeout(/** @type {any} */ (this), seconds * 1000);
    },
    wrap() {
      return this;
    },
  });
  const proto = HTMLElement.prototype;
  const { remove } = proto;
  extend(proto, {
    // Throws on an element without a parent.
    remove() {
      const { parentNode } = /** @type {any} */ (this);
      parentNode.removeChild(this);
      return this;
    },
    update() {
      throw new Error('not the update of Prototype');
    },
    show: remove,
    hide: remove,
    select: (/** @type {string} */ selector) => $A(document.querySelectorAll(selector)),
    next: () => null,
    scrollTo: () => null,
    observe: () => null,
    clone: () => null,
  });
  // Replaces the Element interface with a factory that has the same prototype.
  const Element = function (/** @type {string} */ tag) {
    return document.createElement(tag);
  };
  extend(Element, NativeElement);
  Element.prototype = NativeElement.prototype;
  extend(window, { Element });
  extend(Event.prototype, { stop: () => null, element: () => null, findElement: () => null });
  extend(RegExp.prototype, { match: RegExp.prototype.test });
  extend(Date.prototype, { toJSON: () => '"ein Tag"' });
  if (version > 1.6) return;

  // Methods that later versions leave to the engine.
  const each = (/** @type {any} */ list, /** @type {any} */ use) =>
    forEach.call(list, (value, index) => use(value, index));
  extend(Array.prototype, {
    map(/** @type {any} */ iterator = (/** @type {unknown} */ value) => value) {
      /** @type {unknown[]} */
      const results = [];
      each(this, (/** @type {any} */ value, /** @type {any} */ index) =>
        results.push(iterator(value, index)),
      );
      return results;
    },
    filter(/** @type {any} */ iterator) {
      /** @type {unknown[]} */
      const results = [];
      each(this, (/** @type {any} */ value, /** @type {any} */ index) => {
        if (iterator(value, index)) results.push(value);
      });
      return results;
    },
    some(/** @type {any} */ iterator = Boolean) {
      let result = false;
      each(
        this,
        (/** @type {any} */ value, /** @type {any} */ index) => (result ||= !!iterator(value, index)),
      );
      return result;
    },
    every(/** @type {any} */ iterator = Boolean) {
      let result = true;
      each(
        this,
        (/** @type {any} */ value, /** @type {any} */ index) => (result &&= !!iterator(value, index)),
      );
      return result;
    },
    reduce() {
      return /** @type {any} */ (this).length > 1 ? this : /** @type {any} */ (this)[0];
    },
    toJSON: () => '"eine Liste"',
  });
  const keysOf = (/** @type {any} */ object) => {
    const keys = [];
    for (const key in object) keys.push(key);
    return keys;
  };
  extend(Object, {
    keys: keysOf,
    values: (/** @type {any} */ object) => keysOf(object).map((key) => object[key]),
  });
  extend(String.prototype, {
    startsWith(/** @type {string} */ text) {
      return `${this}`.indexOf(text) === 0;
    },
    endsWith(/** @type {string} */ text) {
      const at = `${this}`.length - text.length;
      return at >= 0 && `${this}`.lastIndexOf(text) === at;
    },
    toJSON: () => '"ein Text"',
  });
  extend(Number.prototype, { toJSON: () => '"eine Zahl"' });
}
