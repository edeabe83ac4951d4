import type { Moment } from './moment.ts';
import type { Offer, Registration, RegistrationState } from './series.ts';

/** An offer with what schema.org says of when and where it can be had. */
export interface DatedOffer extends Offer {
  readonly availability?: RegistrationState;
  readonly validFrom?: Moment;
  readonly validThrough?: Moment;
  readonly availabilityStarts?: Moment;
  readonly availabilityEnds?: Moment;
  readonly url?: string;
}

/**
 * Registration as schema.org offers tell it: the first that can still be had counts, else the first; none
 * where an offer only names a price.
 */
export function registrationOf(offers: readonly DatedOffer[] = []): Registration | undefined {
  const telling = offers
    .map(({ availability: state, availabilityStarts, validFrom, availabilityEnds, validThrough, url }) => ({
      state,
      opens: availabilityStarts ?? validFrom,
      closes: availabilityEnds ?? validThrough,
      url,
    }))
    .filter((offer) => Object.values(offer).some(Boolean));
  return telling.find(({ state }) => state !== 'full' && state !== 'closed') ?? telling[0];
}
