/**
 * Downloads a text as a file, without a request and without leaving the page.
 * @param type media type of the file
 */
export function download(text: string, type: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = fileName;
  link.click();
  // Safari reads the file only some time after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
