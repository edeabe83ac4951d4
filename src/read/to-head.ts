import type * as z from 'zod/mini';
import type { SeriesHead } from '../model/series.ts';
import { isObject } from './json-object.ts';
import { toOffers } from './registration.ts';
import type { schemas } from './schema.ts';
import { toStatus } from './status.ts';

type RawSeries = z.output<ReturnType<typeof schemas>['series']>;

/**
 * A series for the model, after validation, without its sessions.
 * @param written the same in the document
 */
export function toHead(raw: RawSeries, written: unknown): SeriesHead {
  const { '@id': id, eventStatus, status, offers, ...rest } = raw;
  // The answer of a server also has a `status`, but is no series.
  const isTyped = isObject(written) && ('@type' in written || 'type' in written);
  const foreign = isTyped || status?.member !== 'unclear' ? status : undefined;
  return {
    ...rest,
    ...toStatus({ eventStatus, status: foreign }),
    id,
    offers: offers && toOffers(offers, { pages: [rest.url] }),
  };
}
