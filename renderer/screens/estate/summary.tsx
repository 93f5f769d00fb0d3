/** How the estate stands, in six figures. */

import type { EstateView } from '../../view/estate-view'
import { useSpeech } from '../../words/say'
import type { Broken } from './broken'

type Figure = { readonly words: string; readonly count: number | undefined; readonly remark?: string; readonly isAlarm?: boolean }

export function Summary({ view, broken }: { readonly view: EstateView; readonly broken: Broken }) {
  const { say, number } = useSpeech()
  const wings = [...view.wings.values()]
  const sum = (count: (wing: (typeof wings)[number]) => number): number => wings.reduce((total, wing) => total + count(wing), 0)
  const living = sum(({ now }) => now)
  const isPlanned = wings.some(({ planned }) => planned !== undefined)
  const figures: readonly Figure[] = [
    {
      words: say('summary.people'),
      count: living,
      ...(isPlanned && { remark: say('summary.planned', { count: number(sum(({ planned = 0 }) => planned)) }) }),
    },
    { words: say('summary.arrivals'), count: view.people.size - living },
    {
      words: say('summary.free'),
      count: sum(({ wing, now }) => (wing.open ? Math.max(0, wing.places.operational - now) : 0)),
    },
    { words: say('summary.over'), count: sum(({ wing, now }) => Math.max(0, now - wing.places.certified)) },
    {
      words: say('summary.breaks'),
      // Not judged yet is not zero.
      count: broken.isCurrent ? broken.byPerson.size : undefined,
      isAlarm: broken.isCurrent && broken.byPerson.size > 0,
    },
    { words: say('summary.closed'), count: wings.filter(({ wing }) => !wing.open).length },
  ]
  return (
    <ul className="tier-strip summary" aria-label={say('summary.title')}>
      {figures.map(({ words, count, remark, isAlarm }) => (
        <li key={words} className={isAlarm ? 'tier tier-alarm' : 'tier'}>
          <span className="tier-name">{words}</span>
          <span className="tier-value">{count === undefined ? '…' : number(count)}</span>
          {remark && <span className="tier-proof">{remark}</span>}
        </li>
      ))}
    </ul>
  )
}
