/** How certain it is that someone is treated so: by proofs, by wings as good, by facts not known, and by what other weights would do. */

import { useEffect, useState } from 'react'
import type { Explanation } from '../../../src/domain/explanation'
import { explainIn, type Shown } from '../../state/compare'
import { report } from '../../state/report-bug'
import { columnsOf, placeNamer, type ColumnView } from '../../view/compare-view'
import { useSpeech, type Speech } from '../../words/say'
import type { PersonIn } from '../../worker/compare-questions'

type Props = {
  readonly shown: Shown
  readonly person: string
  readonly pair: readonly number[]
  readonly found: readonly PersonIn[]
}

export function Certainty({ shown, person, pair, found }: Props) {
  const speech = useSpeech()
  const { say } = speech
  const explained = useExplained(shown, person, pair)
  const columns = columnsOf(shown, speech)
  const [first, second] = [pair[0]!, pair.at(-1)!]
  const isReady = pair.every((index) => explained.has(index))
  const isSure = isReady && pair.every((index) => isSureIn(shown, index, explained.get(index)!, found[index]!))
  return (
    <section className="necessity">
      <h3>{say('compare.certain.title')}</h3>
      <p role="status">
        {!isReady && say('compare.certain.working', { person, first: columns[first]!.letter, second: columns[second]!.letter })}
        {isReady && (isSure ? say('compare.certain.sure', { person }) : say('compare.certain.unsure'))}
      </p>
      <ul>
        {pair.flatMap((index) =>
          linesOf(shown, columns[index]!, person, found[index]!, explained.get(index), speech).map((line) => (
            <li key={line}>{line}</li>
          )),
        )}
      </ul>
    </section>
  )
}

/** The explanations of a person in some columns, as far as they are there. */
function useExplained({ columns }: Shown, person: string, pair: readonly number[]): ReadonlyMap<number, Explanation> {
  const [answers, setAnswers] = useState<{ readonly of: string; readonly found: ReadonlyMap<number, Explanation> }>()
  const wanted = pair.join(' ')
  useEffect(() => {
    let isWanted = true
    const of = `${person} ${wanted}`
    for (const index of wanted.split(' ').map(Number)) {
      if (index >= columns.length) continue
      report(
        explainIn(index, person, () => undefined).then((explanation) => {
          if (!isWanted) return
          setAnswers((before) => ({ of, found: new Map([...(before?.of === of ? before.found : []), [index, explanation]]) }))
        }),
      )
    }
    return () => {
      isWanted = false
    }
  }, [columns, person, wanted])
  return answers?.of === `${person} ${wanted}` ? answers.found : new Map()
}

function isSureIn({ comparison }: Shown, index: number, { alternatives }: Explanation, found: NonNullable<PersonIn>): boolean {
  return (
    comparison.columns[index]!.status === 'optimal' &&
    alternatives.every(({ verdict }) => verdict !== 'equal') &&
    found.gaps.every(({ effect }) => effect !== 'could change the plan')
  )
}

function linesOf(
  { comparison }: Shown,
  { index, letter, estate, policy }: ColumnView,
  person: string,
  { gaps }: NonNullable<PersonIn>,
  explanation: Explanation | undefined,
  speech: Speech,
): readonly string[] {
  const { say, retell, list } = speech
  const { status } = comparison.columns[index]!
  const equal = explanation?.alternatives.filter(({ verdict }) => verdict === 'equal') ?? []
  const nameOf = placeNamer(estate, speech)
  const tried = comparison.extra.changes.filter((change) => change.policy === policy.name)
  const elsewhere = tried.filter(({ people }) => people.some((one) => one.person === person))
  const lines: (string | false | undefined)[] = [
    say(`compare.certain.${status}`, { letter, person }),
    explanation && equal.length === 0 && status === 'optimal' && say('compare.certain.only', { letter }),
    explanation && equal.length === 0 && status !== 'optimal' && say('compare.certain.nearest', { letter }),
    equal.length > 0 &&
      say('compare.certain.equal', { letter, count: equal.length, wings: list(equal.map(({ wing }) => nameOf(wing))) }),
    ...gaps.map(({ fact, effect }) =>
      say('compare.certain.gap', {
        letter,
        fact: retell(fact),
        effect: say(effect === 'could change the plan' ? 'attention.gap-could' : 'attention.gap-would-not'),
      }),
    ),
    tried.length === 0 && say('compare.certain.not-tried', { letter }),
    tried.length > 0 && elsewhere.length === 0 && say('compare.certain.stable', { letter, count: tried.length }),
    elsewhere.length > 0 && say('compare.certain.unstable', { letter, changed: elsewhere.length, count: tried.length }),
  ]
  return lines.filter((line) => typeof line === 'string')
}
