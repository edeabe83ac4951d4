import { textAt } from '../document/edit.ts';
import { sessionsOf } from '../document/sessions.ts';
import type { State } from '../state.ts';
import type { PreviewMessage } from './message.ts';
import { sightOf } from './preview-frame.ts';

/** What the preview shows: in the step “see” as it is chosen there, beside the form as it is today. */
export function previewMessage(
  { step, sight, language, history, places, editor }: State,
  text: string,
): PreviewMessage {
  const { document } = history.present;
  const { inLanguage } = document;
  const lang = typeof inLanguage === 'string' ? inLanguage : language;
  const { scheme, page, hasPictures, moment } = sightOf(step, sight);
  const { colours } = places;
  const isCut = step !== 'see';
  const edited = step === 'edit' && editor.session !== undefined && sessionsOf(document)[editor.session];
  const session = edited ? textAt(edited, ['@id']) || textAt(edited, ['name']) : undefined;
  return { kind: 'show', text, lang, scheme, page, hasPictures, moment, colours, isCut, session };
}
