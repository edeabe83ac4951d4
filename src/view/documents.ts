import type { CreativeWork, Session } from '../model/series.ts';
import { enumeration, link, unseen } from './link.ts';

/** The documents and recordings of a session. */
export const documentsOf = ({ subjectOf = [], recordedIn = [] }: Session): readonly CreativeWork[] => [
  ...subjectOf,
  ...recordedIn,
];

/** Links to documents. @param title the session or series that they belong to, as visually hidden text */
export const documentLinks = (documents: readonly CreativeWork[], title: string) =>
  enumeration(documents.map(({ name, url }) => link(url, [name ?? url, unseen(`: ${title}`)])));
