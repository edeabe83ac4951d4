/** A Trusted Types policy as far as the widget needs it (W3C Trusted Types, TrustedTypePolicy). */
export interface MarkupPolicy {
  readonly createHTML: (markup: string) => string;
}

/** TypeScript's DOM library has no Trusted Types yet. */
interface WithTrustedTypes {
  readonly trustedTypes?: { readonly createPolicy: (name: string, policy: MarkupPolicy) => MarkupPolicy };
}

const NAME = 'series-schedule';
const identity: MarkupPolicy = { createHTML: (markup) => markup };

/** Why the page refuses our policy, if it does. Where it also requires Trusted Types, nothing can be rendered. */
export let refusal: unknown;

/**
 * The one policy of the bundle: Lit's templates and the parser of texts pass through it, so that a page allows both
 * with `trusted-types series-schedule`. Without Trusted Types, or where the page refuses the policy, it returns the
 * markup as it is; the browser then decides whether it takes a plain string.
 */
export const policy: MarkupPolicy = createPolicy();

function createPolicy(): MarkupPolicy {
  // A second copy of the script defines nothing, and its policy of the same name would be reported as a violation.
  if (globalThis.customElements?.get(NAME)) return identity;
  try {
    return (globalThis as WithTrustedTypes).trustedTypes?.createPolicy(NAME, identity) ?? identity;
  } catch (error) {
    refusal = error;
    return identity;
  }
}
