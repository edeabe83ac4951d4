/** A text of an address without percent-encoding; as it is, if it is not encoded rightly. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
