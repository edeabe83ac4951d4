/** The part of a Trusted Types policy that the widget needs (W3C Trusted Types, TrustedTypePolicy). */
export interface MarkupPolicy {
  readonly createHTML: (markup: string) => string;
}

/** TypeScript's DOM library does not have Trusted Types yet. */
interface WithTrustedTypes {
  readonly trustedTypes?: { readonly createPolicy: (name: string, policy: MarkupPolicy) => MarkupPolicy };
}

const NAME = 'series-schedule';
const identity: MarkupPolicy = { createHTML: (markup) => markup };

/** The error with which the page refused the policy; undefined if it did not. */
export let refusal: unknown;

/**
 * The only Trusted Types policy of the bundle. Lit and the parser of texts both use it, so a page allows both with
 * `trusted-types series-schedule`. In browsers without Trusted Types it returns the markup unchanged. If the page
 * refuses the policy, `createHTML` throws, because the browser would report a plain string as a violation.
 */
export const policy: MarkupPolicy = createPolicy();

function createPolicy(): MarkupPolicy {
  // A second copy of the script defines nothing, and a second policy of the same name would be reported as a violation.
  if (globalThis.customElements?.get(NAME)) return identity;
  try {
    return (globalThis as WithTrustedTypes).trustedTypes?.createPolicy(NAME, identity) ?? identity;
  } catch (error) {
    refusal = error;
    return {
      createHTML() {
        throw error;
      },
    };
  }
}
