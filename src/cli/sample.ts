/** `rule36 sample`: the invented estates that come with the program. */

import { documentPieces, makeSample, SAMPLES } from '../samples/index'
import { save } from './files'
import { numberOf, print, text, type Words } from './output'
import { paragraph, table } from './page'
import { EXIT, Trouble } from './trouble'

export function sampleCommand({ files, options }: Words): number {
  const [name] = files
  if (name === undefined) {
    return print(
      `${table(
        ['sample', 'what it is'],
        SAMPLES.map((one) => [one.name, one.about]),
      )}\n\n${paragraph('Write one with rule36 sample NAME --out FILE.')}\n`,
    )
  }
  const chosen = SAMPLES.find((one) => one.name === name)
  if (!chosen)
    throw new Trouble([`rule36 sample: there is no sample "${name}"; there are ${SAMPLES.map((one) => one.name).join(', ')}.`])
  const people = numberOf('people', text(options.people), (value) => Number.isInteger(value) && value > 0 && value <= 2_000_000)
  const wings = numberOf('wings', text(options.wings), (value) => Number.isInteger(value) && value > 0 && value <= 10_000)
  if (people !== undefined && chosen.scales === 'not')
    throw new Trouble([`rule36 sample: "${name}" has its own number of people; england-and-wales and country take --people.`])
  if (wings !== undefined && chosen.scales !== 'by people and wings')
    throw new Trouble([`rule36 sample: "${name}" has its own wings; only country takes --wings.`])
  const pieces = documentPieces(
    makeSample(name, { ...(people !== undefined && { people }), ...(wings !== undefined && { wings }) }),
  )
  const out = text(options.out)
  if (out !== undefined) save(out, pieces)
  else for (const piece of pieces) print(piece)
  return EXIT.done
}
