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

/** Registration as schema.org offers tell it: the first that can still be had counts, else the first. */
export function registrationOf(offers: readonly DatedOffer[] = []): Registration | undefined {
  const offer =
    offers.find(({ availability }) => availability !== 'full' && availability !== 'closed') ?? offers[0];
  return (
    offer && {
      state: offer.availability,
      opens: offer.availabilityStarts ?? offer.validFrom,
      closes: offer.availabilityEnds ?? offer.validThrough,
      url: offer.url,
    }
  );
}
