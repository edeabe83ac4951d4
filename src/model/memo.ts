/** Size of each bounded cache: a full one is emptied, so that a page that stays open does not use more memory. */
const MOST = 999;

/** Caches a function that is expensive to call, one value for each key. A call that throws is not cached. */
export function memo<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      if (made.size > MOST) made.clear();
      made.set(key, (value = make(key)));
    }
    return value;
  };
}
