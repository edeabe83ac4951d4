/** Name of the element. */
export declare const TAG = "series-schedule";
/**
 * Defines the element, unless another copy of the script has done so, or there is no page, as on a server. Browsers older
 * than the supported ones lack `Object.hasOwn` or `replaceSync`; they keep showing the fallback.
 */
export declare function define(): void;
