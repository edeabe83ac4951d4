/**
 * Whether a word becomes another by so few changes: one letter that is missing, too many or wrong, or two that are
 * exchanged.
 */
export function isNear(a: string, b: string, changes: number): boolean {
  if (a === b) return true;
  if (!changes || Math.abs(a.length - b.length) > changes) return false;
  let same = 0;
  while (a[same] === b[same]) same++;
  const from = (text: string, letters: number) => text.slice(same + letters);
  const isExchanged = a[same] === b[same + 1] && a[same + 1] === b[same];
  return (
    isNear(from(a, 1), from(b, 1), changes - 1) ||
    isNear(from(a, 1), from(b, 0), changes - 1) ||
    isNear(from(a, 0), from(b, 1), changes - 1) ||
    (isExchanged && isNear(from(a, 2), from(b, 2), changes - 1))
  );
}
