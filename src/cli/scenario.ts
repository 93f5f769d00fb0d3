/** `rule36 scenario`: scenarios made for an estate, to change as the user knows better. */

import { READY_SCENARIOS } from '../outlook/ready/index'
import { documentPieces } from '../samples/index'
import { estateFrom, historyFrom } from './documents'
import { save, sourceOf } from './files'
import { numberOf, print, text, type Words } from './output'
import { paragraph, table } from './page'
import { EXIT, Trouble } from './trouble'

export function scenarioCommand({ files, options }: Words): number {
  const [name, estate] = files
  if (name === undefined) {
    const listed = READY_SCENARIOS.map((one) => [one.name, one.about])
    return print(
      `${table(['scenario', 'what it is'], listed)}\n\n${paragraph('Write one for your estate with rule36 scenario NAME ESTATE --out FILE.')}\n`,
    )
  }
  const chosen = READY_SCENARIOS.find((one) => one.name === name)
  if (!chosen) {
    const names = READY_SCENARIOS.map((one) => one.name).join(', ')
    throw new Trouble([`rule36 scenario: there is no scenario "${name}"; there are ${names}.`])
  }
  if (estate === undefined) throw new Trouble(['rule36 scenario: name the estate that it is for; see rule36 scenario --help.'])
  const wholeUpTo = (most: number) => (value: number) => Number.isInteger(value) && value >= 1 && value <= most
  const history = text(options.history)
  const document = chosen.make(estateFrom(sourceOf(estate)), {
    ...(history !== undefined && { history: historyFrom(sourceOf(history)) }),
    months: numberOf('months', text(options.months), wholeUpTo(1_200)) ?? 24,
    runs: numberOf('runs', text(options.runs), wholeUpTo(100_000)) ?? 200,
    seed: numberOf('seed', text(options.seed), (value) => value === 0 || wholeUpTo(Number.MAX_SAFE_INTEGER)(value)) ?? 1,
  })
  const out = text(options.out)
  if (out !== undefined) save(out, documentPieces(document))
  else for (const piece of documentPieces(document)) print(piece)
  return EXIT.done
}
