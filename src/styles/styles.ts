import { unsafeCSS } from 'lit';
import controls from './controls.css?inline';
import series from './series.css?inline';
import sessions from './sessions.css?inline';
import tokens from './tokens.css?inline';

/** All styles of the widget in cascade order. The text is our own, so `unsafeCSS` is safe here. */
export const styles = unsafeCSS(tokens + series + sessions + controls);
