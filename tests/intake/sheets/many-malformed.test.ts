/** However many files are no good: each is refused whole, with its problems, in little time. */

import { expect, it } from 'vitest'
import { malformed } from '../../torture/malformed'
import { TIMES, TORTURE_PATIENCE } from '../../torture/times'
import { read } from './ugly'

/** No import may take more of the processor, in microseconds; the clock on the wall would count what else the machine does. */
const LONGEST = 10_000_000

it(
  `refuses ${TIMES.malformedImports} malformed imports, none in part, none in more than ten seconds`,
  async () => {
    const accepted: string[] = []
    const slow: string[] = []
    for (let number = 0; number < TIMES.malformedImports; number += 1) {
      const { fault, files } = await malformed(number)
      const before = process.cpuUsage()
      const imported = await read(files)
      const { user, system } = process.cpuUsage(before)
      if (user + system > LONGEST) slow.push(`${number}: ${fault}`)
      if (imported.status === 'read') accepted.push(`${number}: ${fault}`)
      else expect(imported.problems, `${number}: ${fault}`).not.toEqual([])
    }
    expect({ accepted, slow }).toEqual({ accepted: [], slow: [] })
  },
  TORTURE_PATIENCE,
)
