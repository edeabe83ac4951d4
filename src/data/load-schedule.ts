import { ConfigurationError } from './errors.ts';
import type { ClockCheck } from './clock-skew.ts';
import { fetchDocument } from './fetch-document.ts';
import { parseSchedule, type Schedule } from './parse-schedule.ts';

export interface LoadedSchedule extends Schedule {
  /** The address as it was asked for. */
  readonly src: string;
  /** The document's own URL, after redirects. */
  readonly url: string;
  /** What the answer said of the visitor's clock. */
  readonly clock: ClockCheck;
}

/**
 * A schedule from its address to the model.
 * @param src as written in the attribute
 * @param base what a relative address is resolved against
 * @throws ScheduleError; an `AbortError` where `signal` aborts
 */
export async function loadSchedule(src: string, base: string, signal: AbortSignal): Promise<LoadedSchedule> {
  const { document, url, clock } = await fetchDocument(resolveSource(src, base), signal);
  return { ...parseSchedule(document, url), src, url, clock };
}

/** Schedules come over https, or from the page's own origin. */
function resolveSource(src: string, base: string): string {
  if (!src.trim()) {
    throw new ConfigurationError('has no src; write src="https://…/schedule.json".', '');
  }
  try {
    const { href, origin, protocol, username, password } = new URL(src, base);
    const isAllowed = protocol === 'https:' || origin === location.origin;
    if (isAllowed && !username && !password) return href;
  } catch {
    // No address at all: the same sentence.
  }
  throw new ConfigurationError(
    `cannot load src="${src}"; write one that starts with https://, or on this page's server, without a password.`,
    src,
  );
}
