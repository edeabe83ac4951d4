import { isMoment } from '../model/moment.ts';
import { readPrice } from '../model/price.ts';
import { step, type Report } from '../model/problem.ts';
import { deadlineOf } from '../model/registration-state.ts';
import type { Offer, Registration } from '../model/series.ts';

/** Reports a registration that closes before it opens; `deadlineOf` ignores such a deadline. */
export function checkWindow(registration: Registration = {}, path: string, report: Report) {
  if (isMoment(registration.closes) && deadlineOf(registration) === undefined) {
    report(path, 'closes before it opens', 'contradiction');
  }
}

/** Reports a price of nothing for a session that is not free of charge. */
export function checkPrices(
  offers: readonly Offer[] = [],
  isFree: boolean | undefined,
  path: string,
  report: Report,
) {
  if (isFree === false && offers.some(({ price }) => readPrice(price)?.amount === 0)) {
    report(step(path, 'isAccessibleForFree'), 'contradicts the price 0 in "offers"', 'contradiction');
  }
}
