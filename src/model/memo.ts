/** A page that lives long must not grow: beyond these all are made anew. */
const MOST = 999;

/** A function of which each value is made once, because making it is dear. What throws is asked again. */
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
