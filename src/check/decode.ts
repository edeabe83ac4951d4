/** A text and the encoding that it was read in. */
export interface DecodedText {
  readonly text: string;
  /** Label of the encoding (WHATWG Encoding): `utf-8`. */
  readonly charset: string;
}

/**
 * Decodes a text: by its byte order mark, else as UTF-8 if it is that, else as the answer says, else as its own head
 * says (HTML, XML), else as windows-1252. A wrong label for UTF-8 is common, UTF-8 by chance is not.
 * @param declared the charset of the Content-Type header
 */
export function decode(bytes: Uint8Array, declared = ''): DecodedText {
  const mark = markOf(bytes);
  if (mark) return { text: decodeAs(bytes, mark), charset: mark };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), charset: 'utf-8' };
  } catch {
    const charset = [declared, labelIn(bytes), 'windows-1252']
      .map(canonical)
      .find((label) => label && label !== 'utf-8');
    return { text: decodeAs(bytes, charset ?? 'windows-1252'), charset: charset ?? 'windows-1252' };
  }
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** The charset that the head of an HTML or XML text names (HTML, “prescan a byte stream”). */
function labelIn(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const [, label = ''] =
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head) ??
    /^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/.exec(head) ??
    [];
  return label;
}

function canonical(label: string): string | undefined {
  try {
    return label ? new TextDecoder(label).encoding : undefined;
  } catch {
    return undefined;
  }
}

// In parts: Node 20 reads windows-1252 as ISO 8859-1 if it decodes the whole at once.
function decodeAs(bytes: Uint8Array, charset: string): string {
  const decoder = new TextDecoder(charset);
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}
