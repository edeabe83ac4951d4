import { markupParser } from '../../element/markup-parser.ts';
import type { JsonObject } from '../../read/json-object.ts';
import { documentOf, type State } from '../state.ts';
import { documentIn } from './publication.ts';

/**
 * The document as a file of its own: once a package was saved, the same as in there, so that its calendar stays on the
 * pages when only this file is uploaded later.
 */
export function documentToSave(state: State): JsonObject {
  const schedule = state.archived?.addresses?.schedule;
  return schedule
    ? documentIn(documentOf(state), new URL('.', schedule).href, markupParser)
    : documentOf(state);
}
