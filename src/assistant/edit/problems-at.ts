import type { Finding } from '../../check/finding.ts';
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

/** What a field shows: what is wrong at its path, and for a name also that it is missing. */
export function findingsOfField(context: Context, path: Path): readonly Finding[] {
  const around = jsonPath(path.slice(0, -1));
  const missing =
    path.at(-1) === 'name'
      ? formFindings(context).filter(({ code, place }) => code === 'missing-name' && place.path === around)
      : [];
  const found = [...findingsIn(context, path), ...missing];
  for (const one of found) context.shown.add(one);
  return found;
}
