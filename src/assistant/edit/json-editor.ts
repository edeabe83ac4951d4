import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, indentOnInput } from '@codemirror/language';
import { lintGutter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import type { Finding } from '../../check/finding.ts';
import type { Language } from '../../check/messages/messages.ts';
import { mistakeInWords } from '../messages/problems.ts';
import { jsonLook } from './json-look.ts';
import { jsonNames } from './json-names.ts';

/** What the editor of the JSON shows. */
export interface RawContent {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly language: Language;
  readonly label: string;
}

/** The editor of the JSON. */
export interface JsonEditor {
  readonly show: (content: RawContent) => void;
  readonly goToLine: (line: number) => void;
  readonly destroy: () => void;
}

/** Puts an editor into the page; in a shadow root, because its styles are adopted there and need no `<style>`. */
export function jsonEditor(place: Element, content: RawContent, changed: (text: string) => void): JsonEditor {
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  let { language } = content;
  let isOurs = false;
  const view = new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: content.text,
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        highlightActiveLine(),
        lintGutter(),
        json(),
        autocompletion({ override: [jsonNames(() => language)] }),
        EditorView.lineWrapping,
        // It can be edited, so it has the focus anyway; not all programs that check pages know that.
        EditorView.contentAttributes.of({ 'aria-label': content.label, tabindex: '0' }),
        jsonLook,
        keymap.of([...completionKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged && !isOurs) changed(state.doc.toString());
        }),
      ],
    }),
  });
  const editor: JsonEditor = {
    show({ text, findings, language: spoken }) {
      language = spoken;
      const before = view.state.doc.toString();
      if (!isSame(before, text)) {
        isOurs = true;
        view.dispatch({ changes: { from: 0, to: before.length, insert: text } });
        isOurs = false;
      }
      const sentences = (one: Finding) => mistakeInWords(one, language);
      view.dispatch(setDiagnostics(view.state, diagnosticsOf(findings, view.state, sentences)));
    },
    goToLine(line) {
      const { from } = view.state.doc.line(Math.min(line, view.state.doc.lines));
      view.dispatch({
        selection: { anchor: from },
        effects: EditorView.scrollIntoView(from, { y: 'center' }),
      });
      view.focus();
    },
    destroy: () => view.destroy(),
  };
  editor.show(content);
  return editor;
}

/** Whether two texts say the same: her own line breaks and blanks stay. */
function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  try {
    return JSON.stringify(JSON.parse(a)) === JSON.stringify(JSON.parse(b));
  } catch {
    return false;
  }
}

const SEVERITIES = { error: 'error', warning: 'warning', note: 'info' } as const;

function diagnosticsOf(
  findings: readonly Finding[],
  { doc }: EditorState,
  sentences: (one: Finding) => string,
): Diagnostic[] {
  return findings.flatMap((one) => {
    const { line, column = 1 } = one.place;
    if (!line || line > doc.lines) return [];
    const at = doc.line(line);
    const from = Math.min(at.from + column - 1, at.to);
    return [{ from, to: at.to, severity: SEVERITIES[one.severity], message: sentences(one) }];
  });
}
