import parsePolicy from 'content-security-policy-parser';
import { allows, policyFindings } from '../../check/policy.ts';
import type { Addresses } from './places.ts';

/**
 * The directives that a policy has to have, whole: those of a policy that is there already keep what it allows.
 * @param policy as it is now; empty for one that allows nothing
 * @param site any address on the page's server
 * @param pictures addresses of pictures that the widget shows
 */
export function policyLines(
  policy: string,
  { schedule, script }: Pick<Addresses, 'schedule' | 'script'>,
  site: string,
  pictures: readonly string[],
): readonly string[] {
  const text = policy.replace(/^\s*content-security-policy\s*:/i, '').trim() || "default-src 'none'";
  const needs = { page: site, scripts: [{ url: script }], schedules: [schedule] };
  const lines = policyFindings([{ text, where: 'header' }], needs).flatMap(
    ({ facts }) => facts.directive ?? [],
  );
  return [...new Set([...lines, ...pictureLine(text, site, pictures)])];
}

function pictureLine(policy: string, site: string, pictures: readonly string[]): readonly string[] {
  const directives = parsePolicy(policy);
  const sources = directives.get('img-src') ?? directives.get('default-src');
  const missing = sources ? pictures.filter((url) => !allows(sources, url, site)) : [];
  if (!sources || !missing.length) return [];
  const kept = directives.has('img-src') ? sources.filter((source) => source !== "'none'") : [];
  const added = missing.map((url) => {
    const { origin } = new URL(url);
    return origin === new URL(site).origin ? "'self'" : origin;
  });
  return [['img-src', ...new Set([...kept, ...added])].join(' ')];
}
