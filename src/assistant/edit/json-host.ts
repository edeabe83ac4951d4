import type { JsonEditor, jsonEditor, RawContent } from './json-editor.ts';

/** Holds the editor while its place is in the page. */
export interface JsonHost {
  readonly use: (host: Element | undefined) => void;
  readonly show: (content: RawContent) => void;
  readonly goToLine: (line: number) => void;
}

/** Loads the editor when the browser has nothing else to do, so that it is there offline too. */
export function jsonHost(changed: (text: string) => void): JsonHost {
  const loaded = new Promise<{ readonly jsonEditor: typeof jsonEditor }>((resolve) => {
    const load = () => void import('./json-editor.ts').then(resolve);
    if ('requestIdleCallback' in window) window.requestIdleCallback(load, { timeout: 2000 });
    else setTimeout(load, 500);
  });
  let place: Element | undefined;
  let editor: JsonEditor | undefined;
  let content: RawContent | undefined;
  return {
    use(next) {
      if (next === place) return;
      place = next;
      editor?.destroy();
      editor = undefined;
      if (next)
        void loaded.then((module) => {
          if (place !== next || !content) return;
          editor = module.jsonEditor(next, content, changed);
        });
    },
    show(next) {
      content = next;
      editor?.show(next);
    },
    goToLine: (line) => editor?.goToLine(line),
  };
}
