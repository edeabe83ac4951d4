/** The first address of a page in a text, without the mark of the sentence after it. */
export function linkIn(text: string): string | undefined {
  const [address] = /\bhttps?:\/\/[^\s<>"„“”»«]+/i.exec(text) ?? [];
  if (address) return trimmed(address);
  const [bare] =
    /\bwww\.[\w-]+(?:\.[\w-]+)+(?:\/[^\s<>"„“”]*)?/i.exec(text) ??
    /(?<![@\w.-])(?:[a-z\d-]+\.)+(?:de|org|com|net|eu|info|example)\/[^\s<>"„“”]*/i.exec(text) ??
    [];
  return bare && `https://${trimmed(bare)}`;
}

const trimmed = (address: string) => {
  const bare = address.replace(/[.,;:!?'’]+$/, '');
  return bare.includes('(') ? bare : bare.replace(/[)\]]+[.,;:!?]*$/, '');
};

/** The first e-mail address in a text, also as “name(at)beispiel.example”. */
export function emailIn(text: string): string | undefined {
  const [, name, host] =
    /([\w.+-]+)\s?(?:@|\s?[([]\s?(?:at|ät)\s?[)\]]\s?)\s?((?:[\w-]+(?:\.|\s?[([](?:dot|punkt)[)\]]\s?))+[a-z]{2,})/i.exec(
      text,
    ) ?? [];
  return name && host && `${name}@${host.replace(/\s?[([](dot|punkt)[)\]]\s?/gi, '.')}`;
}

/** The first telephone number in a text: after a word for it, or with a leading zero or plus. */
export function telephoneIn(text: string): string | undefined {
  const [, told] =
    /\b(?:tel(?:efon|efonisch)?|fon|phone|call|mobil|durchwahl)(?:nummer)?\b\.?\s*(?:unter|at)?\s*:?\s*([+(\d][\d\s()/.–-]{4,}\d)/i.exec(
      text,
    ) ?? [];
  const [, bare] = told
    ? []
    : (/(?<![\d./:-])(\+\d[\d\s()/–-]{6,}\d|0\d{1,4}[\s/–-]+\d[\d\s–-]{3,}\d)(?![\d.])/.exec(text) ?? []);
  return (told ?? bare)?.replace(/\s+/g, ' ').trim();
}

/** The absolute address of a text that is one, alone: `/anmelden`, `anmelden.html`. */
export function absolute(text: string, url: string): string | undefined {
  if (!/^(\/|\.{1,2}\/)\S*$|^[\w/-]+\.(html?|php|pdf)(\?\S*)?$/i.test(text) || !/^https?:/.test(url))
    return undefined;
  return URL.canParse(text, url) ? new URL(text, url).href : undefined;
}
