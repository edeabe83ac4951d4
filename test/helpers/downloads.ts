/** A file that the page has saved for the visitor. */
export interface Download {
  readonly fileName: string;
  readonly type: string;
  /** Its octets decoded as UTF-8, with a byte order mark if there is one. */
  readonly text: string;
}

const createObjectURL = URL.createObjectURL.bind(URL);
const revokeObjectURL = URL.revokeObjectURL.bind(URL);
// eslint-disable-next-line @typescript-eslint/unbound-method -- afterEach restores it
const { click } = HTMLAnchorElement.prototype;
const files = new Map<string, Blob>();
let saved: Promise<Download>[] = [];

/** Catches the files that the page saves during the rest of the test, so that the browser does not download them. */
export function keepDownloads(): void {
  URL.createObjectURL = (file: Blob) => {
    const url = createObjectURL(file);
    files.set(url, file);
    return url;
  };
  URL.revokeObjectURL = (url) => {
    files.delete(url);
    revokeObjectURL(url);
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const file = files.get(this.href);
    if (!file) return click.call(this);
    saved.push(read(file, this.download));
  };
}

/** The files that were saved since the test began. */
export const downloads = (): Promise<readonly Download[]> => Promise.all(saved);

/** How many files the page still holds in memory. */
export const filesHeld = (): number => files.size;

async function read(file: Blob, fileName: string): Promise<Download> {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
  return { fileName, type: file.type, text };
}

afterEach(() => {
  Object.assign(URL, { createObjectURL, revokeObjectURL });
  HTMLAnchorElement.prototype.click = click;
  files.clear();
  saved = [];
});
