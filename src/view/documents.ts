import type { CreativeWork, Session } from '../model/series.ts';
import { enumeration, link, unseen } from './link.ts';

/** What there is to read and to see of a session: programme, slides, minutes, recordings. */
export const documentsOf = ({ subjectOf = [], recordedIn = [] }: Session): readonly CreativeWork[] => [
  ...subjectOf,
  ...recordedIn,
];

/** @param title what they belong to, for those who listen */
export const documentLinks = (documents: readonly CreativeWork[], title: string) =>
  enumeration(documents.map(({ name, url }) => link(url, [name ?? url, unseen(`: ${title}`)])));
