import { html } from 'lit';
import type { Context } from '../context.ts';
import type { Path } from '../document/edit.ts';
import { entryList, type EntryField } from './entries.ts';

/** The documents of a session: programme and slides, and the recording. */
export const sessionDocuments = (context: Context, path: Path) => html`
  ${documents(context, [...path, 'subjectOf'])} ${recordings(context, [...path, 'recordedIn'])}
`;

/** The documents of the whole series. */
export const seriesDocuments = (context: Context) =>
  html`<section class="panel" aria-labelledby="documents-title">
    <h3 id="documents-title">${context.say('documents')}</h3>
    <p class="hint">${context.say('seriesDocumentsHint')}</p>
    ${documents(context, ['subjectOf'])}
  </section>`;

function documents(context: Context, path: Path) {
  const { say } = context;
  const suggestions = [say('programme'), say('slides'), say('minutes'), say('documentation')];
  return entryList(
    context,
    {
      what: path.length > 1 ? say('document') : say('seriesDocument'),
      path,
      textIs: 'url',
      rows: [fieldsOf(context, suggestions)],
    },
    { label: say('addDocument'), entry: { '@type': 'CreativeWork' } },
  );
}

function recordings(context: Context, path: Path) {
  const { say } = context;
  return entryList(
    context,
    { what: say('recording'), path, textIs: 'url', rows: [fieldsOf(context, [say('recording')])] },
    { label: say('addRecording'), entry: { '@type': 'CreativeWork', name: say('recording') } },
  );
}

const fieldsOf = ({ say }: Context, suggestions: readonly string[]): readonly EntryField[] => [
  { name: 'name', label: say('documentName'), hint: say('documentNameHint'), suggestions },
  { name: 'url', label: say('documentUrl'), type: 'url' },
];
