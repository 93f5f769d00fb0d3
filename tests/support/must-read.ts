/** Reads a document that a test knows to be right; otherwise the test fails with every problem in it. */

import type { Reading } from '../../src/problem'

export function mustRead<T>(reading: Reading<T>): T {
  if (reading.ok) return reading.value
  throw new Error(reading.problems.map(({ at, text }) => `${at}: ${text}`).join('\n'))
}
