import type { Language } from '../check/messages/messages.ts';

/** What a command knows of the world around it; tests give their own. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** What comes in on standard input, at most as many bytes. */
  readonly stdin: (most: number) => Promise<Uint8Array>;
  /** Whether a person watches standard error. */
  readonly isTerminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder against which the names of files are resolved. */
  readonly cwd: string;
  /** The moment, in milliseconds since the epoch. */
  readonly now: () => number;
  /** Hides the secrets of environment and arguments in a text; `stdout` and `stderr` do so by themselves. */
  readonly hide: (text: string) => string;
  /** Language of the messages. */
  readonly language: Language;
  /** The language that `--lang` asks for; absent if only the environment has one. */
  readonly chosen?: Language;
}

/** Shows on a terminal what is going on, in one line that is replaced; silent elsewhere. */
export interface Progress {
  readonly show: (text: string) => void;
  readonly clear: () => void;
}

const CLEAR_LINE = '\r\x1b[2K';

/** The progress of a command. */
export const progressOn = ({ isTerminal, stderr }: Pick<Io, 'isTerminal' | 'stderr'>): Progress => ({
  show: (text) => isTerminal && stderr(`${CLEAR_LINE}${text.slice(0, 100)}`),
  clear: () => isTerminal && stderr(CLEAR_LINE),
});

/** The language that the environment asks for (POSIX, “Internationalization Variables”); English if it is unknown. */
export function languageOf(env: Io['env']): Language {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find(Boolean) ?? '';
  return /^de(?![a-z])/i.test(locale) ? 'de' : 'en';
}
