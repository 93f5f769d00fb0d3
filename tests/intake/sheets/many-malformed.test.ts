/** However many files are no good: each is refused whole, with its problems, in little time. */

import { expect, it } from 'vitest'
import { malformed } from '../../torture/malformed'
import { TIMES, TORTURE_PATIENCE } from '../../torture/times'
import { read } from './ugly'

/** No import may take longer, in milliseconds. */
const LONGEST = 10_000

it(
  `refuses ${TIMES.malformedImports} malformed imports, none in part, none in more than ten seconds`,
  async () => {
    const accepted: string[] = []
    const slow: string[] = []
    for (let number = 0; number < TIMES.malformedImports; number += 1) {
      const { fault, files } = await malformed(number)
      const began = performance.now()
      const imported = await read(files)
      if (performance.now() - began > LONGEST) slow.push(`${number}: ${fault}`)
      if (imported.status === 'read') accepted.push(`${number}: ${fault}`)
      else expect(imported.problems, `${number}: ${fault}`).not.toEqual([])
    }
    expect({ accepted, slow }).toEqual({ accepted: [], slow: [] })
  },
  TORTURE_PATIENCE,
)
