/**
 * The text of bytes: UTF-16 by its byte order mark, UTF-8 if they are that, else Windows-1252, which is what Excel
 * writes as “CSV”.
 */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Without `stream`, Node 20 takes Windows-1252 for Latin-1: “€” and “–” would be control characters.
    const decoder = new TextDecoder('windows-1252');
    return decoder.decode(bytes, { stream: true }) + decoder.decode();
  }
}
