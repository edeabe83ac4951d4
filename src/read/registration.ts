import type { MomentOrWords } from '../model/moment.ts';
import type { Offer, Registration, RegistrationState } from '../model/series.ts';
import type { Words } from './values.ts';

interface RawRegistration extends Omit<Registration, 'state' | 'url' | 'waitlistUrl'> {
  readonly state?: RegistrationState | Words;
  readonly url?: string | Words;
  readonly waitlistUrl?: string | Words;
}

// “Tel. 030 123 45-67”
const TELEPHONE = /^(?:(?:tele?|fon)\w*[.:\s]*)?[+(\d][\d\s()/.–-]{4,}$/i;

/**
 * Registration for the model. Words in place of a link or a state become the telephone number or a part of the note.
 * Undefined if the registration says nothing.
 */
export function toRegistration(raw: RawRegistration): Registration | undefined {
  const { state, url, waitlistUrl, telephone, note, ...rest } = raw;
  const words = [state, url, waitlistUrl].flatMap((one) => (typeof one === 'object' ? one.words : []));
  const number = telephone ? undefined : words.find((one) => TELEPHONE.test(one));
  const registration = {
    ...rest,
    state: textOf(state),
    url: textOf(url),
    waitlistUrl: textOf(waitlistUrl),
    telephone: telephone ?? number,
    note: [note, ...words.filter((one) => one !== number)].filter(Boolean).join(' · ') || undefined,
  };
  return Object.values(registration).some(Boolean) ? registration : undefined;
}

const textOf = <T extends string>(value: T | Words | undefined) =>
  typeof value === 'object' ? undefined : value;

interface RawOffer extends Pick<Offer, 'name' | 'price' | 'priceCurrency'>, Pick<RawRegistration, 'url'> {
  readonly availability?: RegistrationState | Words;
  readonly validFrom?: MomentOrWords;
  readonly validThrough?: MomentOrWords;
  readonly availabilityStarts?: MomentOrWords;
  readonly availabilityEnds?: MomentOrWords;
}

/** An offer for the model, with a registration if it has a state, a period or a link. */
export const toOffer = ({ name, price, priceCurrency, ...offer }: RawOffer): Offer => ({
  name,
  price,
  priceCurrency,
  registration: toRegistration({
    state: offer.availability,
    opens: offer.availabilityStarts ?? offer.validFrom,
    closes: offer.availabilityEnds ?? offer.validThrough,
    url: offer.url,
  }),
});
