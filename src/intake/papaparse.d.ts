/** The little of papaparse that is used here; its own types would bring Node's along. */

declare module 'papaparse' {
  type ParsedRows = {
    readonly data: string[][]
    readonly errors: readonly { readonly type: string; readonly row?: number; readonly message: string }[]
  }
  type Papa = { readonly parse: (text: string, options: { readonly skipEmptyLines: 'greedy' }) => ParsedRows }
  const papa: Papa
  export default papa
}
