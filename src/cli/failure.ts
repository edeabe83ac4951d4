import type { Failure } from '../check/answer.ts';

/** Codes of Node for certificates that are not trusted. */
const SELF_SIGNED = /SELF_SIGNED/;
const CERTIFICATE = /CERT|TLS|SSL|EPROTO|UNABLE_TO/;

/** Why a request got no answer. */
export function failureOf(error: unknown, url: string, timeout: number): Failure {
  const host = hostOf(url);
  const { name } = error as Error;
  if (name === 'TimeoutError' || name === 'AbortError') {
    return { code: 'timeout', facts: { host, seconds: String(Math.round(timeout / 1000)) } };
  }
  const code = codeOf(error);
  const facts = { host, detail: code };
  if (code === 'ERR_INVALID_URL') return { code: 'bad-address', facts: { address: url } };
  if (/ENOTFOUND|EAI_AGAIN/.test(code)) return { code: 'unknown-host', facts };
  if (code === 'CERT_HAS_EXPIRED') return { code: 'certificate-expired', facts };
  if (SELF_SIGNED.test(code)) return { code: 'certificate-self-signed', facts };
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return { code: 'certificate-name', facts };
  return { code: CERTIFICATE.test(code) ? 'certificate' : 'unreachable', facts };
}

/** The code of an error or of the innermost of its causes. */
function codeOf(error: unknown): string {
  let found = '';
  for (
    let one = error as { code?: unknown; cause?: unknown; message?: string } | undefined, depth = 0;
    one && depth < 5;
    depth++
  ) {
    if (typeof one.code === 'string') found = one.code;
    else found ||= one.cause ? '' : (one.message ?? '');
    one = one.cause as typeof one;
  }
  return found || 'network';
}

function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
}
