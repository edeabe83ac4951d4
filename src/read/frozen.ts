/** Deeply freezes a value, because elements on a page share it and pass it to scripts. */
export function frozen<T>(value: T): T {
  // `isFrozen` is true for null. Functions are left alone: libraries add them to Object.prototype and Array.prototype.
  if (typeof value === 'object' && !Object.isFrozen(value)) Object.values(value as object).forEach(frozen);
  return Object.freeze(value);
}
