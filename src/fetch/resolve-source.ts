import { ScheduleError } from './schedule-error.ts';

/**
 * The absolute URL of a schedule. It has to use https or the page's own origin, and must not contain credentials.
 * @param src the attribute as written
 * @param base URL against which a relative address is resolved
 * @throws ConfigurationError
 */
export function resolveSource(src: string, base: string): URL {
  let cause: unknown;
  try {
    const url = new URL(src.trim() || 'x:', base);
    const isAllowed = url.protocol === 'https:' || url.href.startsWith(`${location.origin}/`);
    if (isAllowed && !url.username && !url.password) return url;
  } catch (error) {
    cause = error;
  }
  throw new ScheduleError(
    'ConfigurationError',
    `cannot load src="${src}"; write https://… or an address on this page's server.`,
    src,
    { cause },
  );
}
