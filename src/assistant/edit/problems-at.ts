import type { Finding } from '../../check/finding.ts';
import type { FindingCode } from '../../check/messages/messages.ts';
import type { Context } from '../context.ts';
import { jsonPath, type Path } from '../document/edit.ts';

/** The strict schema is for people who write JSON: what it forbids, the form can't write. */
const isForForm = ({ code }: Finding) => !code.startsWith('schema');

/** What is wrong in a document, as far as a form can help. */
export const formFindings = ({ checked }: Context): readonly Finding[] => checked.findings.filter(isForForm);

/** What is wrong at a path or below it. */
export function findingsIn(context: Context, path: Path): readonly Finding[] {
  const whole = jsonPath(path);
  return formFindings(context).filter(
    ({ place: { path: at = '' } }) =>
      at === whole || (at.startsWith(whole) && /^[.[]/.test(at.slice(whole.length))),
  );
}

/** The field that shows what is wrong with an object as a whole. */
const FIELDS: Partial<Record<FindingCode, string>> = {
  'missing-name': 'name',
  'contradiction-window': 'closes',
};

/** What a field shows: what is wrong at its path, or with the object that it belongs to. */
export function findingsOfField(context: Context, path: Path): readonly Finding[] {
  const around = jsonPath(path.slice(0, -1));
  const ofWhole = formFindings(context).filter(
    ({ code, place }) => FIELDS[code] === path.at(-1) && place.path === around,
  );
  const found = [...new Set([...findingsIn(context, path), ...ofWhole])];
  for (const one of found) context.shown.add(one);
  return found;
}
