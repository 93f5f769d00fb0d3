/** The columns of the record. */

import { dayOfInstant } from '../../../src/retention/due'
import type { Column } from '../../parts/grid-table'
import { Mark, type Tone } from '../../parts/mark'
import type { DeedKind } from '../../../src/record/deed'
import type { useDidWords } from '../../words/did'
import type { Speech } from '../../words/say'
import type { Listed } from '../../worker/recorder-questions'

/** A column that can be written into a file as well. */
export type EntryColumn = Column<Listed> & { readonly text: (row: Listed) => string }

const TONES: Partial<Record<DeedKind, Tone>> = { overrode: 'caution', decided: 'good' }
/** More are counted. */
const MOST_NAMED = 3

/** @param steppedBack numbers of the entries before which the clock was set back */
export function entryColumns(
  { say, shortMoment, shortDate }: Speech,
  didWords: ReturnType<typeof useDidWords>,
  steppedBack: ReadonlySet<number>,
): readonly EntryColumn[] {
  const who = ({ deed }: Listed): string => (deed ? deed.who.name || say('record.unnamed') : '')
  const when = ({ deed }: Listed): string => (deed ? shortMoment(Date.parse(deed.when)) : '')
  const what = ({ deed, destroyed }: Listed): string =>
    deed
      ? didWords(deed.what)
      : destroyed
        ? say('record.destroyed', { date: shortDate(dayOfInstant(destroyed.on)), name: destroyed.by })
        : say('record.unreadable')
  const kind = ({ deed }: Listed): string => (deed ? say(`record.kind.${deed.kind}`) : '')
  const about = ({ deed }: Listed): string =>
    !deed ? '' : deed.about.length <= MOST_NAMED ? deed.about.join(', ') : say('record.people', { count: deed.about.length })
  const why = ({ deed }: Listed): string => deed?.why ?? ''
  return [
    {
      id: 'number',
      title: say('record.number'),
      width: { least: 6, share: 0.2 },
      cell: ({ number }) => number,
      key: ({ number }) => number,
      text: ({ number }) => String(number),
      numeric: true,
    },
    {
      id: 'when',
      title: say('record.when'),
      width: { least: 11, share: 0.4 },
      cell: (row) =>
        steppedBack.has(row.number) ? (
          <>
            {when(row)} <Mark tone="caution">{say('record.clock-back')}</Mark>
          </>
        ) : (
          when(row)
        ),
      key: ({ deed }) => deed?.when ?? '',
      text: ({ deed }) => deed?.when ?? '',
    },
    { id: 'who', title: say('record.who'), width: { least: 6, share: 0.8 }, cell: who, key: who, text: who },
    {
      id: 'kind',
      title: say('record.filter.kind'),
      width: { least: 7, share: 0.6 },
      cell: (row) => (row.deed ? <Mark tone={TONES[row.deed.kind] ?? 'plain'}>{kind(row)}</Mark> : null),
      key: kind,
      text: kind,
    },
    {
      id: 'what',
      title: say('record.what'),
      width: { least: 12, share: 2.4 },
      cell: (row) => (row.deed ? what(row) : <Mark tone={row.destroyed ? 'plain' : 'alarm'}>{what(row)}</Mark>),
      key: what,
      text: what,
    },
    {
      id: 'about',
      title: say('record.about'),
      width: { least: 5, share: 0.8 },
      cell: about,
      key: about,
      text: ({ deed }) => deed?.about.join(', ') ?? '',
    },
    { id: 'why', title: say('record.why'), width: { least: 6, share: 1.2 }, cell: why, key: why, text: why },
  ]
}
