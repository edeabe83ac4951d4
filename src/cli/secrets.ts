import { UsageError } from './exit-codes.ts';
import type { Io } from './io.ts';
import type { Say } from './messages/messages.ts';

/** A name of an environment variable in an address, as it is written or percent-encoded. */
const PLACEHOLDER = /(?:\{|%7B)(SERIES_SCHEDULE_\w+?)(?:\}|%7D)/gi;

/** Parameters of addresses that are secret. */
const PARAMETER =
  /([?&](?:(?:api|access|license|auth)?[-_]?(?:key|token)|secret|password|sig(?:nature)?)=)([^&#\s"]+)/gi;

/** A value shorter than this is no secret, and hiding it would spoil the text. */
const SHORT = 6;

const HIDDEN = '…';

/** The address to request: names of environment variables in braces give way to their values. */
export const withSecrets = (address: string, env: Io['env'], say: Say): string =>
  address.replace(PLACEHOLDER, (_, name: string) => {
    const value = env[name];
    if (!value) throw new UsageError(say('missingVariable', { name }));
    return encodeURIComponent(value);
  });

/** An address without its secrets: a server may repeat a key in the address that it redirects to. */
export function withPlaceholders(address: string, env: Io['env']): string {
  let text = address;
  for (const [name, value] of secretVariables(env)) {
    text = text.replaceAll(encodeURIComponent(value), `{${name}}`).replaceAll(value, `{${name}}`);
  }
  return text;
}

/** The header that authorizes requests to one server; none for all others. */
export function authorization(url: URL, env: Io['env'], say: Say): Readonly<Record<string, string>> {
  const { SERIES_SCHEDULE_TOKEN: token, SERIES_SCHEDULE_TOKEN_HOST: host } = env;
  if (!token) return {};
  if (!host) throw new UsageError(say('tokenWithoutHost'));
  if (url.host !== host.trim().toLowerCase()) return {};
  return { authorization: /\s/.test(token.trim()) ? token.trim() : `Bearer ${token.trim()}` };
}

/** Makes a function that hides the values of secrets in a text. @param args the arguments, which may name secrets */
export function hiding(env: Io['env'], args: readonly string[]): (text: string) => string {
  const values = new Set(secretVariables(env).flatMap(([, value]) => [value, ...value.split(/\s+/)]));
  for (const arg of args) {
    for (const [, , value = ''] of arg.matchAll(PARAMETER)) values.add(value).add(decoded(value));
    for (const [, value = ''] of arg.matchAll(/\/(private-[\w-]+)\//g)) values.add(value);
    for (const [, value = ''] of arg.matchAll(/^https?:\/\/([^/?#@]+)@/g)) values.add(value);
  }
  const secrets = [...values].filter((value) => value.length >= SHORT).sort((a, b) => b.length - a.length);
  return (text) => {
    let shown = text;
    for (const secret of secrets) {
      shown = shown.replaceAll(secret, HIDDEN).replaceAll(encodeURIComponent(secret), HIDDEN);
    }
    return shown.replace(PARAMETER, (found, name: string, value: string) =>
      value.startsWith('{') || value.startsWith('%7B') ? found : `${name}${HIDDEN}`,
    );
  };
}

const secretVariables = (env: Io['env']): readonly (readonly [string, string])[] =>
  Object.entries(env).flatMap(([name, value]) =>
    /^SERIES_SCHEDULE_\w+$/.test(name) && !name.endsWith('_HOST') && value ? [[name, value] as const] : [],
  );

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
