/** One person under every column: what each would mean, the explanation of two of them next to each other, and how certain it is. */

import { useEffect, useRef, useState } from 'react'
import type { Worse } from '../../../src/compare/treated-differently'
import { hrefOf } from '../../frame/route'
import { WideTable } from '../../parts/wide-table'
import { personIn, useComparing, type Shown } from '../../state/compare'
import { report } from '../../state/report-bug'
import { useViewed } from '../../state/viewed'
import { columnsOf, figure, placeNamer, type ColumnView } from '../../view/compare-view'
import { useSpeech } from '../../words/say'
import type { PersonIn } from '../../worker/compare-questions'
import { Reasons, Sources } from '../explanation/reasons'
import { Certainty } from './certainty'
import { PairChoice } from './pair-choice'
import { LeftOut, useSealedIn } from './sealed'
import { useDifferences } from './use-differences'

type Props = { readonly shown: Shown; readonly person: string }

export function PersonPart({ shown, person }: Props) {
  const { say } = useSpeech()
  const isSealed = useSealedIn(shown).has(person)
  const found = usePerson(shown, person)
  useViewed('compare', person)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [person])
  return (
    <section className="compare-person" aria-label={say('compare.person.title', { person })}>
      <p>
        <a href={hrefOf('compare', ['people'])}>{say('compare.person.back')}</a>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {say('compare.person.title', { person })}
      </h2>
      {isSealed && <LeftOut count={1} />}
      {found?.every((one) => one === null) && <p>{say('compare.person.absent', { person })}</p>}
      {!isSealed && found?.some((one) => one !== null) && (
        <>
          <Outcomes shown={shown} found={found} />
          {found.length > 1 && <PairChoice shown={shown} />}
          <Pair shown={shown} person={person} found={found} />
        </>
      )}
    </section>
  )
}

function usePerson({ columns }: Shown, person: string): readonly PersonIn[] | undefined {
  const [answer, setAnswer] = useState<{ readonly of: unknown; readonly person: string; readonly found: readonly PersonIn[] }>()
  useEffect(() => {
    let isWanted = true
    report(
      personIn(person).then((found) => {
        if (isWanted) setAnswer({ of: columns, person, found })
      }),
    )
    return () => {
      isWanted = false
    }
  }, [columns, person])
  return answer?.of === columns && answer.person === person ? answer.found : undefined
}

function Outcomes({ shown, found }: { readonly shown: Shown; readonly found: readonly PersonIn[] }) {
  const speech = useSpeech()
  const { say } = speech
  const columns = columnsOf(shown, speech)
  type Row = readonly [string, (one: NonNullable<PersonIn>['outcome'], column: ColumnView) => string]
  const rows: readonly Row[] = [
    [say('compare.person.wing'), ({ wing }, { estate }) => placeNamer(estate, speech)(wing)],
    [say('compare.person.regime'), ({ stepsAbove }) => say('compare.person.steps', { steps: stepsAbove })],
    [
      say('compare.person.apart'),
      ({ solitary, separated }) =>
        say('compare.person.apart-said', { how: solitary ? 'solitary' : separated ? 'separated' : 'no' }),
    ],
    [say('compare.person.company'), ({ alone }) => say('compare.person.company-said', { alone: alone ? 'yes' : 'no' })],
    [say('compare.person.exposure'), ({ exposure }) => say('compare.person.exposure-said', { how: exposure })],
    [say('compare.person.km'), ({ km }) => figure(km, speech)],
    [say('compare.person.programmes'), ({ unmetProgrammes }) => speech.number(unmetProgrammes)],
    [say('compare.person.move'), ({ move }) => say('compare.person.move-said', { how: move })],
  ]
  return (
    <WideTable title={say('compare.person.fact')}>
      <thead>
        <tr>
          <th scope="col">{say('compare.person.fact')}</th>
          {columns.map(({ letter, name }) => (
            <th key={letter} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([title, words], row) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            {columns.map((column, index) => {
              const outcome = found[index]?.outcome
              return (
                <td key={index}>
                  {!outcome && (row === 0 ? say('compare.person.not-there') : say('compare.figures.not-said'))}
                  {outcome && (row === 0 || outcome.wing !== null ? words(outcome, column) : say('compare.figures.not-said'))}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}

function Pair({ shown, person, found }: Props & { readonly found: readonly PersonIn[] }) {
  const speech = useSpeech()
  const { say } = speech
  const [first, second] = useComparing(({ pair }) => pair)
  const columns = columnsOf(shown, speech)
  const differences = useDifferences(shown, first, second)
  const difference = differences?.find((one) => one.person === person)
  const letters = { first: columns[first]!.letter, second: columns[second]!.letter }
  const pair = [...new Set([first, second])]
  const isThere = pair.every((index) => found[index] !== null)
  return (
    <>
      {pair.length === 2 && isThere && differences && (
        <div className="side-by-side">
          <WorseList title={say('compare.person.worse', letters)} worse={difference?.worse ?? []} />
          <WorseList title={say('compare.person.better', letters)} worse={difference?.better ?? []} />
        </div>
      )}
      {isThere && <Certainty shown={shown} person={person} pair={pair} found={found} />}
      <div className="side-by-side">
        {pair.map((index) => {
          const one = found[index]
          if (!one) return null
          return (
            <section key={index}>
              <h3>{say('compare.person.why', { column: columns[index]!.name })}</h3>
              <p>{placeNamer(columns[index]!.estate, speech)(one.outcome.wing)}</p>
              <Reasons title={say('compare.person.reasons')} reasons={one.because} />
            </section>
          )
        })}
      </div>
    </>
  )
}

function WorseList({ title, worse }: { readonly title: string; readonly worse: readonly Worse[] }) {
  const { say } = useSpeech()
  return (
    <section>
      <h3>{title}</h3>
      {worse.length === 0 && <p className="aside">{say('compare.person.in-nothing')}</p>}
      <ul className="reasons">
        {worse.map(({ aspect, by, sources }) => (
          <li key={aspect}>
            <p>{say(`aspect.${aspect}`, { by })}</p>
            <Sources ids={sources} />
          </li>
        ))}
      </ul>
    </section>
  )
}
