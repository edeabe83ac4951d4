import { pause } from '../../fetch/pause.ts';
import { barrierOfPolicy, barrierTo, type Barrier } from './barriers.ts';

/** This page may not ask for an address; its server has nothing to do with it. */
export class BarrierError extends Error {
  override readonly name = 'BarrierError';

  constructor(
    readonly barrier: Barrier,
    readonly address: string,
    options?: ErrorOptions,
  ) {
    super(`${address}: ${barrier}`, options);
  }
}

/**
 * Asks an address as the widget does: once, without cookies and referrer.
 * @param url absolute URL
 * @throws BarrierError if this page may not ask; else what `fetch` throws
 */
export async function askPlainly(url: string, signal?: AbortSignal): Promise<Response> {
  const barrier = barrierTo(url);
  if (barrier) throw new BarrierError(barrier, url);
  let policy: string | undefined;
  const note = ({ effectiveDirective, disposition, originalPolicy }: SecurityPolicyViolationEvent) => {
    if (effectiveDirective === 'connect-src' && disposition === 'enforce') policy = originalPolicy;
  };
  addEventListener('securitypolicyviolation', note);
  try {
    return await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
      ...(signal && { signal }),
    });
  } catch (cause) {
    // The report of the policy comes a moment later.
    await pause();
    if (policy !== undefined) throw new BarrierError(barrierOfPolicy(policy), url, { cause });
    throw cause;
  } finally {
    removeEventListener('securitypolicyviolation', note);
  }
}
