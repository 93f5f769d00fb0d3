/** The words of the window, which come with its menu; the shell has none of its own but those of a failed start. */

import type { Menu } from '../src/bridge'

let given: Menu['words'] | undefined

export function takeWords(words: Menu['words']): void {
  given = words
}

export function words(): Menu['words'] | undefined {
  return given
}
