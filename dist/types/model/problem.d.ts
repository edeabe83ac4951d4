/** The kind of a problem: stable, so that pages and tools can rely on it. Documented in docs/json.md. */
export type ProblemCode = 
/** A value is there and can't be read, or only in part. */
'unreadable'
/** A key that is not known, where only known ones may stand, or that is almost one that is known. */
 | 'unknown-key'
/** Something that a visitor needs is absent. */
 | 'missing'
/** Two values exclude each other. */
 | 'contradiction'
/** Understood, but the widget does not show it. */
 | 'not-shown'
/** The same identifier, or the same session, a second time. */
 | 'duplicate'
/** Times without an offset, and no time zone that they are meant in. */
 | 'no-time-zone'
/** The text of the document is not encoded as JSON has to be. */
 | 'encoding';
/** A part of the document that could not be read, or not as written. */
export interface Problem {
    /** The place in the document, as a JSONPath: `$.subEvent[1].startDate`. */
    readonly path: string;
    /** The mistake and its correction, in English. */
    readonly message: string;
    readonly code: ProblemCode;
}
/** Records a problem. @param code `unreadable` by default */
export type Report = (path: string, message: string, code?: ProblemCode) => void;
/** A JSONPath with one more step. */
export declare const step: (path: string, key: PropertyKey) => string;
