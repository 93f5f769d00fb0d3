/** Whatever scenarios that are ready to use assume, and whatever is wrong with a history, every language knows it. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readEstate } from '../../src/intake/read-estate'
import { readHistory } from '../../src/intake/read-history'
import { READY_SCENARIOS } from '../../src/outlook/ready'
import { sourceWords } from '../../renderer/view/outlook-words'
import { speak } from '../../renderer/words/say'
import { mustRead } from '../support/must-read'
import { expectTold, OFFERED } from './told-entirely'

const typical = mustRead(readEstate(readFileSync(new URL('../../fixtures/typical.rule36.json', import.meta.url), 'utf8')))
const OPTIONS = { months: 24, runs: 1, seed: 36 }

/** With a closed wing, with none, and with nobody and nothing. */
const estates = [
  { ...typical, wings: typical.wings.map((wing, index) => ({ ...wing, open: index > 0 })) },
  { ...typical, people: typical.people.slice(0, 5).map(({ releaseDate: _, ...person }) => person) },
  { ...typical, wings: typical.wings.map((wing) => ({ ...wing, open: true })) },
  { ...typical, people: [], wings: [] },
]

function history(lines: readonly string[]): string {
  return ['date,facility,population,capacity', ...lines].join('\n')
}

const months = Array.from(
  { length: 40 },
  (_, month) => `${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
)
const histories = [
  history(months.map((month, index) => `${month},Ash,${100 + index},200`)),
  history(months.slice(0, 3).map((month) => `${month},Ash,100,200`)),
  history(months.map((month) => `${month},Ash,0,200`)),
].map((text) => mustRead(readHistory(text)))

const scenarios = estates.flatMap((estate) =>
  [undefined, ...histories].flatMap((past) =>
    READY_SCENARIOS.map(({ make }) => make(estate, { ...OPTIONS, ...(past && { history: past }) })),
  ),
)

const WRONG = [
  '',
  'date,facility\n',
  history([]),
  history(['soon,Ash,1,2', '2020-01,,1,2', '2020-01,Ash,many,few', '2020-02,Ash,1,2', '2020-02,Ash,1,2']),
  history(['2020-02,Ash,1,2', '2020-02,Ash,1,2']),
  history(['2020-01,"Ash,1,2']),
]

describe('what is foreseen', () => {
  it.each(OFFERED)('$name knows what ready scenarios are called and assume', async (language) => {
    const said = scenarios.flatMap(({ name, notes }) => [name, ...notes])
    expect(new Set(said).size).toBeGreaterThan(20)
    await expectTold(language, [...new Set(said)])
  })

  it.each(OFFERED)('$name calls whoever arrives by what they are', async ({ tag, load }) => {
    const speech = speak(tag, await load())
    const names = new Set(scenarios.flatMap(({ arrivals, surges }) => [...arrivals, ...surges].map(({ name }) => name)))
    expect([...names].filter((name) => sourceWords(name, speech) === name)).toEqual([])
  })

  it.each(OFFERED)('$name knows what is wrong with a history', async (language) => {
    const problems = WRONG.flatMap((text) => {
      const reading = readHistory(text)
      return reading.ok ? [] : reading.problems.map((problem) => problem.text)
    })
    expect(problems.length).toBeGreaterThan(8)
    await expectTold(language, problems)
  })
})
