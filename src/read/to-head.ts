import type * as z from 'zod/mini';
import type { SeriesHead } from '../model/series.ts';
import { toOffers } from './registration.ts';
import type { schemas } from './schema.ts';
import { toStatus } from './status.ts';

type RawSeries = z.output<ReturnType<typeof schemas>['series']>;

/** A series for the model, after validation, without its sessions. */
export function toHead(raw: RawSeries): SeriesHead {
  const { '@id': id, eventStatus, status, offers, ...rest } = raw;
  return {
    ...rest,
    ...toStatus({ eventStatus, status }),
    id,
    offers: offers && toOffers(offers, { pages: [rest.url] }),
  };
}
