/** The columns of the queue. */

import type { Column } from '../../parts/grid-table'
import { Mark, type Tone } from '../../parts/mark'
import type { EstateView, Place } from '../../view/estate-view'
import { ruleTitle, wingName } from '../../view/names'
import type { Speech } from '../../words/say'
import { isSettled } from '../../state/approvals'
import { shortStanding } from '../deciding/standing-words'
import { WAITING_FOR, type Waiting, type WaitingFor } from './queue'
import type { BrokenNow } from './use-broken-now'

const TONES: Readonly<Record<WaitingFor, Tone>> = { arrival: 'plain', breach: 'alarm', review: 'caution', move: 'plain' }

export function queueColumns(speech: Speech, view: EstateView, brokenNow: BrokenNow): readonly Column<Waiting>[] {
  const { say, retell, date } = speech
  const placeName = (place: Place | undefined): string | undefined =>
    place && say('person.wing', { wing: place.wing.name, facility: place.facility.name })
  const nowIn = ({ view: { from } }: Waiting): string => placeName(from) ?? say('people.nowhere')
  const recommended = ({ view: { to, change, kept, sealed } }: Waiting): string =>
    sealed || kept || !change ? say(sealed ? 'own.sealed' : 'people.not-proposed') : (placeName(to) ?? say('people.unplaced'))
  const whyWords = ({ rules, reviews }: Waiting, why: WaitingFor): string =>
    say(`queue.is.${why}`, {
      rules: rules.map((id) => retell(ruleTitle(id))).join(' · '),
      date: reviews[0] ? date(reviews[0].due) : '',
    })
  const decided = ({ view: { person }, decision, earlier, standing }: Waiting): string => {
    if (!decision) return say(earlier ? 'queue.earlier' : 'queue.not-yet')
    const words = say(`decided.${decision.kind}`)
    const full =
      decision.kind === 'changed' && decision.wing !== null
        ? say('pair.named', { name: words, value: wingName(view, decision.wing) })
        : words
    const approval = standing && shortStanding(standing, speech)
    const said = approval === undefined ? full : say('queue.with-approval', { decision: full, approval })
    return brokenNow?.has(person.id) ? say('queue.now-breaks', { decision: said }) : said
  }
  return [
    {
      id: 'person',
      title: say('people.person'),
      width: { least: 5, share: 0.7 },
      cell: ({ view: { person } }) => person.id,
      key: ({ view: { person } }) => person.id,
    },
    {
      id: 'why',
      title: say('queue.why'),
      width: { least: 15, share: 2 },
      cell: (row) => (
        <>
          {row.why.map((why) => (
            <Mark key={why} tone={TONES[why]}>
              {whyWords(row, why)}
            </Mark>
          ))}
        </>
      ),
      key: ({ why }) => WAITING_FOR.indexOf(why[0]!),
    },
    { id: 'now', title: say('people.now'), width: { least: 9, share: 1.3 }, cell: nowIn, key: nowIn },
    { id: 'recommended', title: say('people.recommended'), width: { least: 9, share: 1.3 }, cell: recommended, key: recommended },
    {
      id: 'decision',
      title: say('queue.decision'),
      width: { least: 9, share: 1.3 },
      cell: (row) => (row.decision ? <Mark tone={toneOf(row, brokenNow)}>{decided(row)}</Mark> : decided(row)),
      key: decided,
    },
  ]
}

function toneOf({ view: { person }, decision, standing }: Waiting, brokenNow: BrokenNow): Tone {
  if (brokenNow?.has(person.id)) return 'alarm'
  if (standing && !isSettled(standing)) return standing.status === 'awaiting' ? 'caution' : 'alarm'
  return decision?.kind === 'accepted' ? 'good' : 'plain'
}
