import { unsafeCSS } from 'lit';
import controls from './controls.css?inline';
import series from './series.css?inline';
import sessions from './sessions.css?inline';
import tokens from './tokens.css?inline';

/** All styles of the widget, in the order in which they apply; text of our own, so nothing about it is unsafe. */
export const styles = unsafeCSS(tokens + series + sessions + controls);
