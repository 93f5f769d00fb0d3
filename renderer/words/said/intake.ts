/** Sentences of `src/intake` and `src/working`, word for word: problems of what was read or written. Gaps as in `advice.ts`. */

export const intake = {} as const
