import { styles } from '../styles/styles.ts';
import { giveUp } from './warn.ts';

/** The style sheet of each document: a document takes none that was made for another one. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * Gives a shadow root the styles of the widget. Call it again in each document that the root is moved to, because the
 * move takes them off. Lit's own `static styles` are for one document.
 */
export function adoptStyles(root: ShadowRoot): void {
  const { ownerDocument } = root;
  // Without a window nobody sees the document.
  const { defaultView } = ownerDocument;
  if (!defaultView) return;
  try {
    let sheet = sheets.get(ownerDocument);
    if (!sheet) {
      sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync(styles.cssText);
      sheets.set(ownerDocument, sheet);
    }
    root.adoptedStyleSheets = [sheet];
  } catch (error) {
    giveUp(error);
  }
}
