/**
 * Records the properties of all objects that are reachable from the page's globals, without calling accessors. Later
 * changes are returned by `window[Symbol.for('changes')]()`. Runs in a page.
 */
export function rememberProperties() {
  /** @type {Map<object, { path: string, own: Map<PropertyKey, PropertyDescriptor> }>} */
  const known = new Map();
  const own = (/** @type {object} */ object) =>
    new Map(
      Reflect.ownKeys(object)
        // The tests use registered symbols themselves.
        .filter((key) => typeof key !== 'symbol' || !Symbol.keyFor(key))
        .map((key) => [
          key,
          /** @type {PropertyDescriptor} */ (Object.getOwnPropertyDescriptor(object, key)),
        ]),
    );
  /** @type {[unknown, string][]} */
  const open = [
    [window, 'window'],
    [document, 'document'],
    [customElements, 'customElements'],
    [history, 'history'],
    [navigator, 'navigator'],
    [performance, 'performance'],
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const [object, path] = next;
    if (!object || (typeof object !== 'object' && typeof object !== 'function') || known.has(object))
      continue;
    const properties = own(object);
    known.set(object, { path, own: properties });
    open.push([Object.getPrototypeOf(object), `${path}.__proto__`]);
    for (const [key, { value, get, set }] of properties) {
      for (const one of [value, get, set]) open.push([one, `${path}.${String(key)}`]);
    }
  }
  if (known.size < 1000) throw new Error(`only ${known.size} objects`);
  Object.defineProperty(window, Symbol.for('changes'), {
    value: () =>
      [...known].flatMap(([object, { path, own: before }]) => {
        const after = own(object);
        return [...new Set([...before.keys(), ...after.keys()])]
          .filter((key) => {
            const [one, other] = [before.get(key), after.get(key)];
            const facets = /** @type {const} */ ([
              'value',
              'get',
              'set',
              'writable',
              'enumerable',
              'configurable',
            ]);
            return !one || !other || facets.some((facet) => !Object.is(one[facet], other[facet]));
          })
          .map((key) => `${path}.${String(key)}`);
      }),
  });
}
