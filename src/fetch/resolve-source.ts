import { ScheduleError } from './schedule-error.ts';

/**
 * The absolute URL of a schedule. It has to use https or the page's own origin, and must not contain credentials.
 * @param src the attribute as written
 * @param base URL against which a relative address is resolved
 * @throws ConfigurationError
 */
export function resolveSource(src: string, base: string): URL {
  let protocol = '';
  try {
    const url = new URL(src.trim() || 'x:', base);
    ({ protocol } = url);
    // Not that of `location`, which an editor's preview in a srcdoc frame does not have.
    const isAllowed = protocol === 'https:' || url.href.startsWith(`${self.origin}/`);
    if (isAllowed && protocol !== 'file:' && !url.username && !url.password) return url;
  } catch {
    // It is no address at all.
  }
  throw new ScheduleError(protocol === 'file:' ? 'file-address' : 'bad-address', src);
}
