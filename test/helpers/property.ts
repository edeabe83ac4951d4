import * as fc from 'fast-check';

/*
 * The same commit gives the same result on every machine, while each engine in each time zone draws other
 * examples. To explore, take the seed away and raise `numRuns`.
 */
const engine = /firefox|chrome/i.exec(navigator.userAgent)?.[0] ?? 'webkit';
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
const seed = [...(engine + timeZone)].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 0);
fc.configureGlobal({ seed });

export { fc };
