import { html } from 'lit';

/**
 * Whether the texts of the script are as they were built. Minifiers of the JSMin family, which optimizers of content
 * management systems use, take spaces out of template literals, and Lit then puts values in the wrong places.
 */
export const isWhole = (): boolean => html`a = "b"  c`.strings[0]?.length === 10;
