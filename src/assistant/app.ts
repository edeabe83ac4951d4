import { render } from 'lit';
import type { Language } from '../check/messages/messages.ts';
import { creationScope } from '../isolation/creation-scope.ts';
import type { Material } from '../sources/source.ts';
import { askAddress } from './begin/ask-address.ts';
import { materialOfFile, materialOfText } from './begin/material.ts';
import { addressOf, failureOf, take } from './begin/take.ts';
import { textOfDocument } from './check/check-document.ts';
import { checker } from './check/checker.ts';
import { startWorker } from './worker/start-worker.ts';
import type { Context, Effects } from './context.ts';
import { copyText, saveFile } from './effects.ts';
import { jsonHost } from './edit/json-host.ts';
import { isPackaged } from './embed/written-addresses.ts';
import { formHost } from './form-host.ts';
import { documentToSave } from './hand-over/document-to-save.ts';
import { laterEffects } from './later-effects.ts';
import { texts } from './messages/say.ts';
import { pageView } from './page-view.ts';
import { previewHost } from './preview-host.ts';
import { rawFrom } from './raw.ts';
import { asked, documentTaken, keptAs, redo, undo, wouldLose } from './replace.ts';
import { previewMessage } from './see/preview-message.ts';
import { sightOn } from './see/sight.ts';
import {
  beginning,
  begunWith,
  documentOf,
  editing,
  emptyDocument,
  initialState,
  isUnsaved,
  savedNow,
  seeing,
  told,
  toStep,
  type Change,
} from './state.ts';

/** What has an undo of its own. */
const FIELDS = 'input, textarea, select, [contenteditable]';

/** How the assistant begins. */
export interface Start {
  /** Of a document to continue with; empty for none. */
  readonly address: string;
  /** Whether the form of another system gives the document, and saves it. */
  readonly isInForm: boolean;
}

/** Starts the assistant in an element. */
export function startAssistant(root: HTMLElement, language: Language, start: Start): void {
  let state = seeing(sightOn(innerWidth))(initialState(language, start));
  const form = start.isInForm ? formHost((text) => void openSaved(text)) : undefined;
  const preview = previewHost((spoken) => act(seeing({ spoken })));
  const json = jsonHost((text) => act(rawFrom(text)));
  const worker = startWorker();
  const documents = checker('document', worker, () => draw());
  const raws = checker('json', worker, () => draw());
  root.replaceChildren();

  function act(change: Change, focus?: string) {
    state = change(state);
    draw();
    if (focus) document.getElementById(focus)?.focus();
  }

  /** Takes another document, and asks before if work of hers would be lost. */
  const replaceBy = (change: Change, focus: string) =>
    wouldLose(state) ? act(asked({ change, focus })) : act(change, focus);

  const effects: Effects = {
    readText: () => void read(() => Promise.resolve(materialOfText(state.begin.text))),
    readPasted: (text) => void read(() => Promise.resolve(materialOfText(text))),
    readFile: (file) => void (file && read(() => materialOfFile(file))),
    readAddress: () => void read(() => askAddress(state.begin.address)),
    startEmpty: () =>
      replaceBy(
        (one) => toStep('edit')(editing({ isRaw: false })(documentTaken(emptyDocument(one.language))(one))),
        'step-title',
      ),
    answer(isReplaced) {
      const { question } = state;
      act(asked(undefined));
      if (isReplaced && question) act(question.change, question.focus);
      else document.getElementById('step-title')?.focus();
    },
    save() {
      const document = documentToSave(state);
      saveFile('schedule.json', textOfDocument(document));
      const news = isPackaged(document) ? 'savedAlone' : 'saved';
      act((one) => told(texts(one.language)(news), 'saving')(savedNow(one)));
    },
    saveCalendar: (name, text) => saveFile(name, text, 'text/calendar'),
    copy: (text) =>
      void copyText(text).then((isAllowed) =>
        act((one) => ({
          ...told(texts(one.language)(isAllowed ? 'copied' : 'notCopied'))(one),
          copied: { text, isAllowed },
        })),
      ),
    newId: () => `#${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36) ?? ''}`,
    preview: preview.use,
    jsonEditor: json.use,
    goToLine: json.goToLine,
    ...laterEffects({ state: () => state, act, replaceBy, goToLine: json.goToLine, worker }),
  };

  /** Reads what she begins with; what can be taken over becomes the document. */
  async function read(find: () => Promise<Material>) {
    act(beginning({ isBusy: true, taken: undefined }));
    // The page shows that it is busy before the work begins.
    await new Promise((resolve) => setTimeout(resolve));
    let address = '';
    const taken = await find()
      .then((material) => {
        address = addressOf(material);
        return take(material, Date.now());
      })
      .catch(failureOf);
    act(beginning({ isBusy: false }));
    const shown = beginning({ taken });
    if (taken.kind === 'failure') return act(shown, 'result-title');
    // The address of a page, or of somebody else's calendar, is not that of her schedule.
    const own = taken.source === 'schedule' ? address : '';
    replaceBy((one) => keptAs(taken)(documentTaken(taken.document, own)(shown(one))), 'result-title');
  }

  /** Opens the document of the form; what can't be read is corrected as JSON. */
  async function openSaved(text: string) {
    const material = materialOfText(text);
    const taken = material.json === undefined ? undefined : await take(material, Date.now());
    act(taken?.kind === 'document' ? begunWith(taken) : (one) => rawFrom(text)(toStep('edit')(one)));
  }

  function draw() {
    const text = textOfDocument(documentOf(state));
    const { raw } = state.editor;
    const checked = documents.check(text);
    const rawFindings = raw ? raws.check(raw.text).findings : checked.findings;
    const context: Context = {
      state,
      say: texts(state.language),
      checked,
      rawFindings,
      isChecking: documents.isBusy() || (!!raw && raws.isBusy()),
      text,
      shown: new Set(),
      now: Date.now(),
      act,
      effects,
    };
    if (isUnsaved(state)) form?.take(raw?.text ?? text);
    else form?.takeBack();
    document.documentElement.lang = state.language;
    document.title = context.say('title');
    render(pageView(context), root, { creationScope });
    json.show({
      text: raw?.text ?? text,
      findings: rawFindings,
      language: state.language,
      label: context.say('jsonLabel'),
    });
    preview.show(previewMessage(state, text));
  }

  window.addEventListener('beforeunload', (event) => {
    if (!form && isUnsaved(state)) event.preventDefault();
  });
  window.addEventListener('keydown', (event) => {
    // In a field, the browser takes back the letters.
    const isTyping = event.composedPath().some((one) => one instanceof Element && one.matches(FIELDS));
    if (!isTyping && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      act(event.shiftKey ? redo : undo);
    }
  });
  for (const type of ['dragover', 'drop'] as const) {
    window.addEventListener(type, (event) => {
      // A file that is dropped anywhere must not replace the page.
      event.preventDefault();
      if (type === 'drop' && state.step === 'begin') effects.readFile(event.dataTransfer?.files[0]);
    });
  }
  draw();
  form?.ready();
  if (start.address) effects.readAddress();
}
