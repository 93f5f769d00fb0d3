/** Who is treated differently in one column than in another, and who is worse or better off in what; a person opens both explanations. */

import { useDeferredValue, useMemo, useState } from 'react'
import type { Difference } from '../../../src/compare/differences'
import type { WorseAspect } from '../../../src/compare/treated-differently'
import { go } from '../../frame/route'
import { GridTable, type Column } from '../../parts/grid-table'
import { sortRows } from '../../parts/sort-rows'
import { useSorting } from '../../parts/use-sorting'
import { useComparing, type Shown } from '../../state/compare'
import { columnsOf, placeNamer, worseInWords, type ColumnView } from '../../view/compare-view'
import { useSpeech, type Speech } from '../../words/say'
import { PairChoice } from './pair-choice'
import { LeftOut, useSealedIn } from './sealed'
import { useDifferences } from './use-differences'

type Filter = 'all' | 'worse' | 'better' | WorseAspect

export function PeoplePart({ shown }: { readonly shown: Shown }) {
  const { say } = useSpeech()
  const { elsewhere } = shown.comparison.extra
  return (
    <section className="people compare-people" aria-label={say('compare.people.title')}>
      {shown.columns.length < 2 ? (
        <p>{say('compare.people.only-one')}</p>
      ) : (
        <>
          <PairChoice shown={shown} />
          {elsewhere > 0 && <p className="aside">{say('compare.people.elsewhere', { count: elsewhere })}</p>}
          <Differences shown={shown} />
        </>
      )}
    </section>
  )
}

function Differences({ shown }: { readonly shown: Shown }) {
  const speech = useSpeech()
  const { say } = speech
  const [first, second] = useComparing(({ pair }) => pair)
  const columns = columnsOf(shown, speech)
  const differences = useDifferences(shown, first, second)
  const sealed = useSealedIn(shown)
  const seen = useMemo(() => differences?.filter(({ person }) => !sealed.has(person)) ?? [], [differences, sealed])
  if (!differences) return <p role="status">{say('compare.people.waiting')}</p>
  const count = (holds: (one: Difference) => boolean): number => differences.filter(holds).length
  const letters = { first: columns[first]!.letter, second: columns[second]!.letter }
  return (
    <>
      <p role="status">
        {say('compare.people.counts', { ...letters, differ: differences.length, worse: count(isWorse), better: count(isBetter) })}
      </p>
      <LeftOut count={differences.length - seen.length} />
      {seen.length > 0 && <People differences={seen} first={columns[first]!} second={columns[second]!} />}
    </>
  )
}

type PeopleProps = { readonly differences: readonly Difference[]; readonly first: ColumnView; readonly second: ColumnView }

function People({ differences, first, second }: PeopleProps) {
  const speech = useSpeech()
  const { say } = speech
  const [filter, setFilter] = useState<Filter>('worse')
  const [text, setText] = useState('')
  const { sorting, onSort } = useSorting('worse')
  const sought = useDeferredValue(text.trim().toLocaleLowerCase())
  const columns = useMemo(() => columnsFor(first, second, speech), [first, second, speech])
  const [filters, shownFilter] = useFilters(differences, filter, speech)
  const rows = useMemo(() => {
    const wanted = differences.filter(
      (one) =>
        fits(one, shownFilter) && (sought === '' || columns.some(({ words }) => words(one).toLocaleLowerCase().includes(sought))),
    )
    const by = columns.find(({ id }) => id === sorting.column)!
    return sortRows([...wanted], by, sorting.descending, speech.compare)
  }, [differences, shownFilter, sought, columns, sorting, speech])
  return (
    <>
      <div className="people-bar">
        <label className="search">
          <span>{say('people.search')}</span>
          <input type="search" value={text} onChange={({ target }) => setText(target.value)} />
        </label>
        <label className="search">
          <span>{say('compare.people.filter')}</span>
          <select value={shownFilter} onChange={({ target }) => setFilter(filters.find(({ id }) => id === target.value)!.id)}>
            {filters.map(({ id, words }) => (
              <option key={id} value={id}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <p id="compare-people-help" className="people-help">
          {say('compare.people.help')}
        </p>
      </div>
      {rows.length === 0 ? (
        <p className="people-none">{say('compare.people.none')}</p>
      ) : (
        <GridTable
          label={say('compare.people.title')}
          describedBy="compare-people-help"
          columns={columns}
          rows={rows}
          keyOf={idOf}
          chosen={undefined}
          onChoose={({ person }) => go('compare', ['people', person])}
          sorting={sorting}
          onSort={onSort}
          sortLabel={(column) => say('sort.by', { column })}
          wraps
        />
      )}
    </>
  )
}

type DifferenceColumn = Column<Difference> & { readonly words: (row: Difference) => string }

function columnsFor(first: ColumnView, second: ColumnView, speech: Speech): readonly DifferenceColumn[] {
  const { say } = speech
  const [firstPlace, secondPlace] = [placeNamer(first.estate, speech), placeNamer(second.estate, speech)]
  const inWords = (id: string, title: string, least: number, share: number, words: (row: Difference) => string) => ({
    id,
    title,
    width: { least, share },
    words,
    cell: words,
    key: words,
  })
  const worse = inWords('worse', say('compare.people.worse-in'), 11, 2, (one) => worseInWords(one.worse, speech))
  const better = inWords('better', say('compare.people.better-in'), 11, 2, (one) => worseInWords(one.better, speech))
  return [
    inWords('person', say('compare.people.person'), 5, 1, idOf),
    inWords('first', say('compare.people.under', { letter: first.letter }), 9, 2, ({ from }) => firstPlace(from)),
    inWords('second', say('compare.people.under', { letter: second.letter }), 9, 2, ({ to }) => secondPlace(to)),
    { ...worse, key: (one) => graveness(one.worse) },
    { ...better, key: (one) => graveness(one.better) },
  ]
}

/** What is most grievous first; whoever is worse off in nothing last. */
const ASPECTS: readonly WorseAspect[] = [
  'no-place',
  'solitary',
  'company',
  'restriction',
  'exposed',
  'exposed-unknown',
  'distance',
  'programmes',
  'transfer',
  'move',
]

function graveness(worse: Difference['worse']): number {
  const [first] = worse
  if (!first) return ASPECTS.length
  return ASPECTS.indexOf(first.aspect) - first.by / (first.by + 1)
}

function useFilters(
  differences: readonly Difference[],
  chosen: Filter,
  { say }: Speech,
): readonly [readonly { readonly id: Filter; readonly words: string }[], Filter] {
  const count = (filter: Filter): number => differences.filter((one) => fits(one, filter)).length
  const filters = [
    { id: 'worse' as const, words: say('compare.people.filter.worse', { count: count('worse') }) },
    { id: 'better' as const, words: say('compare.people.filter.better', { count: count('better') }) },
    { id: 'all' as const, words: say('compare.people.filter.all', { count: count('all') }) },
    ...ASPECTS.flatMap((aspect) => {
      const some = count(aspect)
      if (some === 0) return []
      const words = say('compare.people.filter.aspect', { aspect: say(`aspect.name.${aspect}`), count: some })
      return [{ id: aspect, words }]
    }),
  ]
  return [filters, filters.some(({ id }) => id === chosen) ? chosen : 'worse']
}

function fits(one: Difference, filter: Filter): boolean {
  if (filter === 'all') return true
  if (filter === 'worse') return isWorse(one)
  if (filter === 'better') return isBetter(one)
  return one.worse.some(({ aspect }) => aspect === filter)
}

function isWorse({ worse }: Difference): boolean {
  return worse.length > 0
}

function isBetter({ better }: Difference): boolean {
  return better.length > 0
}

function idOf({ person }: Difference): string {
  return person
}
