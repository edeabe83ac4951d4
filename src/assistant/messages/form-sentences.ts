import type { Sentence } from '../../check/messages/sentences.ts';

/** Sentences by the code of the finding; those for one property have its name after the code. */
export type FormSentences = Readonly<Record<string, Sentence>>;
