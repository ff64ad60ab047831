declare global {
  interface Window {
    /** Trusted Types, which TypeScript's DOM library doesn't know yet. */
    readonly trustedTypes?: {
      readonly createPolicy: (
        name: string,
        rules: { readonly createScriptURL: (url: string) => string },
      ) => { readonly createScriptURL: (url: string) => unknown };
    };
  }
}

/** The content security policy lets only this policy name scripts, and it names our own workers only. */
const policy = window.trustedTypes?.createPolicy('crosscheck-worker', { createScriptURL: (url: string) => url });

/** Starts one of our workers; `url` comes from an import with `?worker&url`. */
export function startWorker(url: string, name: string): Worker {
  const trusted: unknown = policy?.createScriptURL(url) ?? url;
  return new Worker(trusted as string, { type: 'module', name });
}
