import type { Request } from './ask.ts';
import { expiryOf } from './convert-options.ts';
import { UsageError } from './exit-codes.ts';
import type { Io } from './io.ts';
import type { Say } from './messages/messages.ts';
import { instantOf, numberOf, parseOptions } from './options.ts';

/** What a publication was asked for. */
export interface PublishWish {
  readonly address: string;
  readonly out: string;
  /** Public address of the folder, with a slash at its end. */
  readonly url?: string;
  readonly script?: string;
  readonly at?: string;
  readonly expires?: string;
  readonly dryRun: boolean;
  readonly force: boolean;
  readonly request: Request;
}

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  url: { type: 'string' },
  script: { type: 'string' },
  at: { type: 'string' },
  expires: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  timeout: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Bytes that a widget accepts: a larger schedule would be of no use. */
const LIMIT = 5 * 2 ** 20;

/** Reads the arguments of `publish`; undefined if help is asked for. @throws UsageError */
export function publishWish(args: readonly string[], io: Io, say: Say): PublishWish | undefined {
  const { values, positionals } = parseOptions(args, OPTIONS, say);
  if (values.help) return undefined;
  const [address] = positionals;
  if (!address) throw new UsageError(say('noAddress'));
  if (positionals.length > 1) throw new UsageError(say('oneSchedule'));
  const { out, url, script, at, expires, force } = values;
  if (!out) throw new UsageError(say('noFolder'));
  if (at !== undefined && instantOf(at) === undefined) throw new UsageError(say('badMoment', { value: at }));
  // Only whether it is one: the moment from which it counts is known later.
  if (expires !== undefined) expiryOf(expires, io.now(), say);
  return {
    address,
    out,
    url:
      url === undefined
        ? undefined
        : folderAt(addressOf('url', url, 'https://beispiel.example/termine/', say)),
    script:
      script === undefined
        ? undefined
        : addressOf('script', script, 'https://beispiel.example/series-schedule.js', say).href,
    at,
    expires,
    dryRun: values['dry-run'],
    force,
    request: { timeout: numberOf('timeout', values.timeout, 30, say) * 1000, limit: LIMIT },
  };
}

function addressOf(name: string, value: string, example: string, say: Say): URL {
  try {
    const url = new URL(value);
    if (/^https?:$/.test(url.protocol) && !url.username && !url.password) return url;
  } catch {
    // Not an address: the same remedy.
  }
  throw new UsageError(say('badAddress', { name, value, example }));
}

/** The address of a folder, also if that of its page was given, or its slash is missing. */
function folderAt({ href }: URL): string {
  const url = new URL(href);
  url.search = '';
  url.hash = '';
  if (/\.html?$/.test(url.pathname)) return new URL('.', url).href;
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}
