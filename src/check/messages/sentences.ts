/** The mistake, and what to do about it. Facts replace “{names}” in braces. */
export type Sentence = readonly [what: string, remedy: string];

/** Sentences by the code of their finding. */
export type Sentences = Readonly<Record<string, Sentence>>;

/** The same findings in another language: the compiler names one that is missing. */
export type Translated<T> = Readonly<Record<keyof T, Sentence>>;
