import { defaultHighlightStyle, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** The colours of the package, which are made for white, and light ones of the same hue for a dark page. */
const COLOURS = HighlightStyle.define(
  defaultHighlightStyle.specs.map(({ color, ...spec }) => ({
    ...spec,
    ...(typeof color === 'string' && {
      color: `light-dark(${color}, color-mix(in srgb, ${color} 40%, white))`,
    }),
  })),
);

const MARKED = 'light-dark(#7a5a00, #e5c76b)';

/** In the colours of the page, whose custom properties reach into the editor's shadow root. */
const THEME = EditorView.theme({
  '&': { fontSize: '0.875rem', maxHeight: '70vh', backgroundColor: 'var(--sheet)', color: 'var(--ink)' },
  '&.cm-focused': { outline: '3px solid var(--accent)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: 'ui-monospace, Consolas, monospace', lineHeight: '1.5' },
  '.cm-gutters': { backgroundColor: 'var(--paper)', color: 'var(--quiet)', border: 'none' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'light-dark(#0a66400f, #7ed3a81a)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'light-dark(#bfe0cd, #2f5744)',
  },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--tint)', outline: '1px solid var(--edge)' },
  '&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'var(--bad-tint)' },
  '.cm-tooltip': {
    maxWidth: '30rem',
    backgroundColor: 'var(--sheet)',
    color: 'var(--ink)',
    border: '1px solid var(--edge)',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--accent)',
    color: 'var(--on-accent)',
  },
  // The marks of the package are data: pictures, which a strict policy forbids.
  '.cm-lintRange': { backgroundImage: 'none !important', textDecoration: 'underline wavy 1px' },
  '.cm-lintRange-error': { textDecorationColor: 'var(--bad)' },
  '.cm-lintRange-warning, .cm-lintRange-info': { textDecorationColor: MARKED },
  '.cm-lint-marker': { content: 'none !important' },
  '.cm-lint-marker::before': { content: '"●"' },
  '.cm-lint-marker-error': { color: 'var(--bad)' },
  '.cm-lint-marker-warning, .cm-lint-marker-info': { color: MARKED },
});

/** The look of the JSON, light and dark. */
export const jsonLook: Extension = [THEME, syntaxHighlighting(COLOURS)];
