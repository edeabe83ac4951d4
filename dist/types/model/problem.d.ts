/** A part of the document that could not be read, or not as written. */
export interface Problem {
    /** The place in the document, as a JSONPath: `$.subEvent[1].startDate`. */
    readonly path: string;
    /** The mistake and its correction, in English. */
    readonly message: string;
}
/** Records a problem. */
export type Report = (path: string, message: string) => void;
/** A JSONPath with one more step. */
export declare const step: (path: string, key: PropertyKey) => string;
