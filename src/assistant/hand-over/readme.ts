import { COPIED } from '../../publish/files.ts';
import type { Say } from '../messages/say.ts';

/** The files of the package, in the order of their use. */
export const FILES = [
  'schedule.json',
  'series-schedule.js',
  '.htaccess',
  'index.html',
  'schedule.css',
  'schedule.ics',
  'calendar',
  'snippets.html',
  'newsletter.txt',
  'fallback.html',
] as const;

/** What to do with a package: the first file that people open. @param folder where it is uploaded; empty if unknown */
export function readmeOf(say: Say, title: string, folder: string): string {
  const lines = (isCopied: boolean) =>
    FILES.filter((name) => COPIED.includes(name) === isCopied).map(
      (name) => `   ${name.padEnd(20)}${say(`file-${name}`)}`,
    );
  return [
    title,
    '',
    `1. ${say('readmeUpload', { folder: say('uploadFolder') })}${folder && `\n   ${folder}`}`,
    '',
    ...lines(false),
    '',
    `   ${say('readmeNeeded')}`,
    '',
    `2. ${say('readmeInsert', { folder: say('copyFolder') })}`,
    '',
    ...lines(true),
    '',
    say('readmeLater'),
    '',
  ].join('\n');
}
