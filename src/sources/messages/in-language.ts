import type { Language } from '../../check/messages/messages.ts';
import { refusalsDe } from './de-refusals.ts';
import { repeatsDe } from './de-repeats.ts';
import { sessionsDe } from './de-sessions.ts';
import { textsDe } from './de-texts.ts';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The sentences with their German; those with the most words of their own come first. */
const SENTENCES = Object.entries({ ...sessionsDe, ...repeatsDe, ...textsDe, ...refusalsDe })
  .sort(([a], [b]) => b.replaceAll('{}', '').length - a.replaceAll('{}', '').length)
  .map(([english, german]) => ({
    pattern: new RegExp(`^${english.split('{}').map(escaped).join('([^]*?)')}$`),
    isQuoted: english.split('{}').map((before) => before.endsWith('“')),
    german,
  }));

/** A message of a source in a language; a sentence that has no German stays English. */
export function inLanguage(message: string, language: Language): string {
  if (language === 'en') return message;
  for (const { pattern, isQuoted, german } of SENTENCES) {
    const values = pattern.exec(message)?.slice(1);
    if (!values) continue;
    let hole = 0;
    // A value may be a sentence itself; what is quoted is the material's, and stays as it is.
    return german.replaceAll('{}', () => {
      const value = values[hole] ?? '';
      return isQuoted[hole++] ? value : inLanguage(value, language);
    });
  }
  return message;
}

/** A place in a source: `line 3`, `row 4, column B`. */
export function placeInLanguage(path: string, language: Language): string {
  if (language === 'en' || !/^(line|row|column|sheet) /.test(path)) return path;
  return path
    .replace(/^line (?=\d)/, 'Zeile ')
    .replace(/^row (?=\d)/, 'Zeile ')
    .replace(/(^|, )column (?=[A-Z])/, '$1Spalte ')
    .replace(/^sheet (?=“)/, 'Blatt ')
    .replace(/“([^“”]*)”/g, '„$1“');
}
