import type { Offer, Registration, RegistrationState } from './series.js';
/** A registration and its state at a moment. */
export interface RegistrationAt {
    readonly registration: Registration;
    readonly state: RegistrationState;
}
/** Registration as schema.org offers tell it at a moment; among equals the first; none where they only name prices. */
export declare function registrationOf(offers: readonly Offer[] | undefined, now: number): RegistrationAt | undefined;
