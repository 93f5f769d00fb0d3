/** The little of papaparse that is used. Its own declarations would bring in those of Node and of browsers, which `src` does without. */

declare module 'papaparse' {
  type ParseError = { readonly type: string; readonly code: string; readonly message: string; readonly row?: number }
  const papaparse: {
    readonly parse: (
      text: string,
      options: { readonly delimiter?: string; readonly preview?: number; readonly skipEmptyLines?: 'greedy' },
    ) => { readonly data: readonly (readonly string[])[]; readonly errors: readonly ParseError[] }
    readonly unparse: (rows: readonly (readonly string[])[], options: { readonly newline: string }) => string
  }
  export default papaparse
}
