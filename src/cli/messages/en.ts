/** Texts of the command line in English. Facts replace “{names}” in braces. */
export const en = {
  usage: `Usage: series-schedule <command> [options]

Commands:
  check     says what is wrong with a schedule or with a page that shows one
  convert   makes a schedule from calendars, feeds and tables
  publish   writes everything that is served from one schedule: calendar, page, list, newsletter, snippets

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
  usagePublish: `Usage: series-schedule publish <address or file> --out <folder> [options]

Writes everything that is served from one schedule: the schedule itself, a calendar to subscribe to, a page that needs no
script, the list of dates for the inside of the element, a text for newsletters, the snippets. “-” reads standard input.

  --out <folder>       the folder
  --url <address>      public address of the folder: https://beispiel.example/termine/
  --script <address>   address of the widget’s script, for the snippets
  --at <moment>        states of this moment instead of now: 2027-05-12T18:00
  --expires <when>     until when the schedule may be believed: 12h, 7d, a moment, or none; else as it says itself
  --dry-run            lists what would change, and writes nothing
  --force              writes even if the schedule has errors, or more than half of the sessions vanish
  --timeout <s>        seconds for the request; 30 if absent
  --lang <de|en>       language of messages and page; else the page has that of the schedule

Exit codes: 0 written, or nothing to do, 1 failed, 2 not understood, 3 the schedule can’t be used; all files stay.`,
  unknownCommand: '“{name}” is not a command. Write check, convert or publish; --help explains them.',
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
  furtherPages:
    '{address} is one page of several, and only this one is read. For all of them, convert the address: {next}',
  lastFileStays: 'The last file stays as it was: {file}',
  vanished: '{count} of {total} sessions to come have vanished. If that is right, run again with --force.',
  nothingFound: 'No session was found. If that is right, run again with --force.',
  notOurs: '{file} is not a schedule and is not overwritten. Choose another file for --out.',
  cantWrite: '{file} can’t be written: {detail}',
  badOverlay: 'The overlay {file} can’t be read: {detail}',
  overlayFitsNothing: 'The overlay’s entry {path} fits no session: {key}. Correct it, or remove it.',
  written: '{count} sessions written to {file}.',
  unchanged: 'The sources have not changed; {file} is valid for longer now.',
  noFolder: 'The folder is missing; write --out and its name.',
  oneSchedule: 'Only one schedule at a time can be published.',
  badAddress: '--{name} {value}: write an address such as {example}.',
  sourceInFolder:
    '{file} would be replaced by the published schedule. Keep the schedule in another folder than --out.',
  cantPublish: 'The schedule has errors, so nothing was written. Correct them, or run again with --force.',
  cantUse: '{address} can’t be used: nothing was written.',
  foreignFile: '{file} was not written by publish and is not overwritten. Move it, or choose another folder.',
  fileNew: 'new      {file}',
  fileChanged: 'changed  {file}',
  fileRemoved: 'removed  {file}',
  nothingToDo: 'Nothing to do: {folder} is up to date.',
  published: '{count} files written or removed in {folder}.',
  noUrl: 'Without --url the page has no canonical address, and the schedule does not name its calendar.',
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
