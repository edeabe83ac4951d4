/** Texts of the command line in English. Facts replace “{names}” in braces. */
export const en = {
  usage: `Usage: series-schedule <command> [options]

Commands:
  check     says what is wrong with a schedule or with a page that shows one
  convert   makes a schedule from calendars, feeds and tables

  --help      this text; after a command, the text of the command
  --version   the version
  --lang      language of the messages: de or en; else that of the environment

Exit codes: 0 done, 1 findings or failed, 2 not understood, 3 the source failed and the last file stays.`,
  usageCheck: `Usage: series-schedule check <address or file> [options]

Checks a schedule, or a page that shows one: what is wrong, where, and what to do. “-” reads standard input.

  --at <moment>       state of the sessions at this moment: 2027-05-12T18:00Z
  --as <kind>         schedule or page; else by what the address gives
  --origin <origin>   for a schedule: the page's server that has to be able to read it
  --json              findings and sessions as JSON
  --timeout <s>       seconds for each request; 30 if absent
  --lang <de|en>      language of the messages

Exit codes: 0 nothing to do, 1 errors or warnings, 2 not understood, 3 the address gave no answer.`,
  usageConvert: `Usage: series-schedule convert <address or file>… [options]

Makes one schedule from one or several sources. “-” reads standard input.

  --out <file>         writes to this file; else to standard output
  --from <kind>        kind of the sources; else by their own marks: {kinds}
  --zone <name>        zone of times without one: Europe/Berlin
  --field <a=b>        name in the source (b) of what we call a; may be repeated
  --name <text>        name of the series, where the sources tell none
  --overlay <file>     JSON kept by hand that wins over the sources: by @id, else url, else startDate
  --expires <when>     until when the result may be believed: 12h, 7d, a moment, or none
  --pages <number>     pages of a long answer that are fetched at most; 20 if absent
  --timeout <s>        seconds for each request; 30 if absent
  --force              writes even if more than half of the sessions vanish
  --json               problems as JSON
  --lang <de|en>       language of the messages

Keys and tokens come from the environment: {SERIES_SCHEDULE_…} in an address, and SERIES_SCHEDULE_TOKEN for the server
SERIES_SCHEDULE_TOKEN_HOST.

Exit codes: 0 written, 1 failed, 2 not understood, 3 a source failed or too much vanished; the last file stays.`,
  unknownCommand: '“{name}” is not a command. Write check or convert; --help explains them.',
  noAddress: 'An address or a file is missing; --help explains the command.',
  oneAddress: 'Only one address or file at a time can be checked.',
  badOption: '{detail} (--help explains the options.)',
  badLanguage: '--lang {value}: write de or en.',
  badMoment: '--at {value}: write a moment such as 2027-05-12T18:00+02:00.',
  badKind: '--as {value}: write schedule or page.',
  badOrigin: '--origin {value}: write https://partner.example.',
  badSource: '--from {value}: write one of {kinds}.',
  badZone: '--zone {value}: write an IANA name such as Europe/Berlin.',
  badField: '--field {value}: write name=name, such as startDate=field_date.',
  badExpires: '--expires {value}: write 12h, 7d, 2027-05-12T18:00Z or none.',
  badNumber: '--{name} {value}: write a number from 1 on.',
  missingVariable: 'The address needs the environment variable {name}; set it.',
  tokenWithoutHost:
    'SERIES_SCHEDULE_TOKEN is set without SERIES_SCHEDULE_TOKEN_HOST; name the server that may see the token.',
  internal: 'An unexpected error: {detail}. Please report it.',
  fetching: 'Asking {address} …',
  reading: 'Reading {address} …',
  tooManyPages: '{address} has more than {count} pages; the others are left out. Raise --pages.',
  lastFileStays: 'The last file stays as it was: {file}',
  vanished: '{count} of {total} sessions to come have vanished. If that is right, run again with --force.',
  nothingFound: 'No session was found. If that is right, run again with --force.',
  notOurs: '{file} is not a schedule and is not overwritten. Choose another file for --out.',
  cantWrite: '{file} can’t be written: {detail}',
  badOverlay: 'The overlay {file} can’t be read: {detail}',
  overlayFitsNothing: 'The overlay’s entry {path} fits no session: {key}. Correct it, or remove it.',
  written: '{count} sessions written to {file}.',
  unchanged: 'The sources have not changed; {file} is valid for longer now.',
  error: 'Error',
  warning: 'Warning',
  note: 'Note',
  line: 'line {line}',
  column: 'column {column}',
  header: 'header {header}',
  fine: 'Nothing to complain about.',
  more: '… and {count} more; --json has all of them.',
  sum: '{errors} errors, {warnings} warnings, {notes} notes',
  sessionsAt: 'Sessions as visitors see them on {moment}:',
  embeddingAt: 'Form {number} ({form}) in line {line}: {schedule}',
  scriptAt: 'Script: {url}, {version}',
  version: 'version {version}',
  unknownVersion: 'of unknown version',
} as const;

/** The texts of the command line. */
export type Texts = Readonly<Record<keyof typeof en, string>>;
