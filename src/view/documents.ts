import type { CreativeWork, Session } from '../model/series.ts';
import { enumeration, link } from './link.ts';

/** What there is to read and to see of a session: programme, slides, minutes, recordings. */
export const documentsOf = ({ subjectOf = [], recordedIn = [] }: Session): readonly CreativeWork[] => [
  ...subjectOf,
  ...recordedIn,
];

export const documentLinks = (documents: readonly CreativeWork[]) =>
  enumeration(documents.map(({ name, url }) => link(url, name ?? url)));
