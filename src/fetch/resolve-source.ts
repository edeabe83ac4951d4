import { ScheduleError } from './schedule-error.ts';

/**
 * The absolute URL of a schedule. It has to use https or the page's own origin, and must not contain credentials.
 * @param src the attribute as written
 * @param base URL against which a relative address is resolved
 * @throws ConfigurationError
 */
export function resolveSource(src: string, base: string): URL {
  let cause: unknown;
  let isFile = false;
  try {
    const url = new URL(src.trim() || 'x:', base);
    isFile = url.protocol === 'file:';
    const isAllowed = url.protocol === 'https:' || url.href.startsWith(`${location.origin}/`);
    if (isAllowed && !isFile && !url.username && !url.password) return url;
  } catch (error) {
    cause = error;
  }
  const code = src.trim() ? (isFile ? 'file-address' : 'bad-address') : 'no-src';
  throw new ScheduleError(code, src, '', { cause });
}
