import { styles } from '../styles/styles.ts';
import page from './page.css?inline';

/** Begins the file, so that it is known as ours. */
export const STYLES_MARK = '/* series-schedule: written by publish */';

/**
 * The style sheet of the published pages: the widget's own, for a box with the class `series-schedule` in place of the
 * shadow root's host, and what a whole page needs.
 */
export const styleSheet = (): string => `${STYLES_MARK}\n${forPage(styles.cssText)}\n${page}`;

/** `:host(…)` and `:host` select the host; a class has the same specificity as the pseudo-class. */
const forPage = (css: string): string =>
  css.replace(
    /:host(?:\(((?:[^()]|\([^()]*\))*)\))?/g,
    (_host, compound = '') => `.series-schedule${compound}`,
  );
