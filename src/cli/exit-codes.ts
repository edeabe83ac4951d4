/** The exit codes of all commands, documented in docs/cli.md. */
export const EXIT = {
  /** Done; a check has found nothing that has to be done. */
  fine: 0,
  /** A check has found errors or warnings, or the result could not be made or written. */
  failed: 1,
  /** The command was not understood. */
  usage: 2,
  /** A source gave nothing that can be used; the last file stays as it was. */
  source: 3,
} as const;

/** The command was not understood; `message` says what to write. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A result could not be made or written; `message` says what to do. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  constructor(
    message: string,
    readonly exitCode: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
