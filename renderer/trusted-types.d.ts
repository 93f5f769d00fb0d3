/** The part of Trusted Types that the window uses; TypeScript's own description of the browser lacks it. */

type TrustedScriptAddress = string

interface Window {
  readonly trustedTypes?: {
    readonly createPolicy: (
      name: string,
      rules: { readonly createScriptURL: (address: string) => string },
    ) => { readonly createScriptURL: (address: string) => TrustedScriptAddress }
  }
}
