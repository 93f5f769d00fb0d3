/** Sets French the French way: a narrow space that never breaks before ; : ? ! » and after «. */

const NARROW = '\u202F'

/** Written with plain spaces, so that the words can be read and changed by anyone. Whether ICU MessageFormat or plain text. */
export function typeset(text: string): string {
  return text.replaceAll(/ (?=[;:?!»%])/g, NARROW).replaceAll('« ', `«${NARROW}`)
}

export function typesetAll<Words extends Readonly<Record<string, string>>>(words: Words): Readonly<Record<keyof Words, string>> {
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, typeset(text)])) as Record<keyof Words, string>
}
