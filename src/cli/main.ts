import { version } from '../../package.json' with { type: 'json' };
import { run as check } from './check.ts';
import { run as convert } from './convert.ts';
import { CommandError, EXIT, UsageError } from './exit-codes.ts';
import { languageOf, type Io } from './io.ts';
import { texts } from './messages/messages.ts';
import { run as publish } from './publish.ts';
import { hiding } from './secrets.ts';

/** Runs a command with its own arguments. @returns the exit code */
type Command = (args: readonly string[], io: Io) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = { check, convert, publish };

/**
 * Runs the command line: `series-schedule <command> …`.
 * @param args the arguments after the name of the program
 * @returns the exit code
 */
export async function main(
  args: readonly string[],
  world: Omit<Io, 'language' | 'chosen' | 'hide'>,
): Promise<number> {
  const hide = hiding(world.env, args);
  const io: Io = {
    ...world,
    stdout: (text) => world.stdout(hide(text)),
    stderr: (text) => world.stderr(hide(text)),
    hide,
    language: languageOf(world.env),
  };
  const { language, rest } = chosenLanguage(args);
  if (language === 'de' || language === 'en') return dispatch(rest, { ...io, language, chosen: language });
  if (language === undefined) return dispatch(rest, io);
  io.stderr(`${texts(io.language)('badLanguage', { value: language })}\n`);
  return EXIT.usage;
}

async function dispatch([name = '--help', ...args]: readonly string[], io: Io): Promise<number> {
  const say = texts(io.language);
  if (name === '--help' || name === '-h' || name === 'help') {
    io.stdout(`${say('usage')}\n`);
    return EXIT.fine;
  }
  if (name === '--version') {
    io.stdout(`${version}\n`);
    return EXIT.fine;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (!command) throw new UsageError(say('unknownCommand', { name }));
    return await command(args, io);
  } catch (error) {
    return reported(error, io);
  }
}

function reported(error: unknown, { stderr, language }: Io): number {
  const say = texts(language);
  if (error instanceof UsageError) {
    stderr(`${error.message}\n`);
    return EXIT.usage;
  }
  if (error instanceof CommandError) {
    stderr(`${error.message}\n`);
    return error.exitCode;
  }
  stderr(`${say('internal', { detail: (error as Error).stack ?? String(error) })}\n`);
  return EXIT.failed;
}

/** `--lang` may stand anywhere. */
function chosenLanguage(args: readonly string[]): {
  readonly language?: string;
  readonly rest: readonly string[];
} {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const option = args[at];
  if (option === undefined) return { rest: args };
  const isApart = option === '--lang';
  return {
    language: isApart ? (args[at + 1] ?? '') : option.slice('--lang='.length),
    rest: [...args.slice(0, at), ...args.slice(at + (isApart ? 2 : 1))],
  };
}
