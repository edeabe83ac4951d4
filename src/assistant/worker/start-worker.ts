import address from './worker.ts?worker&url';

/** TypeScript's DOM library does not have Trusted Types yet. */
interface WithTrustedTypes {
  readonly trustedTypes?: {
    readonly createPolicy: (
      name: string,
      policy: { createScriptURL: (url: string) => string },
    ) => { readonly createScriptURL: (url: string) => string };
  };
}

/** Starts the worker that checks and packs documents; undefined where the page's policy allows none. */
export function startWorker(): Worker | undefined {
  try {
    const identity = { createScriptURL: (url: string) => url };
    const policy =
      (globalThis as WithTrustedTypes).trustedTypes?.createPolicy('assistant', identity) ?? identity;
    return new Worker(policy.createScriptURL(address), { type: 'module' });
  } catch {
    return undefined;
  }
}
