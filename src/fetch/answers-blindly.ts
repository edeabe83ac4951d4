/**
 * Whether a server answers a request whose answer the page may not read. Browsers report a missing permission and a
 * missing server in the same way, and the webmaster has to know which it is. The request asks the same address, without
 * cookies and referrer; only its head, and nothing of it reaches the page.
 * @param url absolute URL
 */
export async function answersBlindly(url: string, signal: AbortSignal): Promise<boolean> {
  // The page's own server needs no permission.
  if (new URL(url).origin === self.origin) return false;
  try {
    await fetch(url, {
      method: 'HEAD',
      mode: 'no-cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal,
    });
    return true;
  } catch {
    return false;
  }
}
