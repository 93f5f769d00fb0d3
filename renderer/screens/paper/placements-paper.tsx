/** What is printed of a proposal: the sheets of one placement, the movement lists, the summary of the plan. */

import { useEffect, useMemo } from 'react'
import { movementLists, daysOf, type MovementList } from '../../../src/advice/moves/lists'
import { disclosableSheet, ownView } from '../../../src/paper/disclosable-sheet'
import { fileSheet } from '../../../src/paper/file-sheet'
import { planSummary } from '../../../src/paper/lists'
import { movementList, orderSheet } from '../../../src/paper/movement-list'
import { go } from '../../frame/route'
import type { ScreenProps } from '../screens'
import { representationsOf } from '../../state/representations'
import { useStandings } from '../../state/use-standing'
import { answers, decisionOn } from '../../state/decisions'
import { useDesk, type Opened, type Proposal } from '../../state/desk'
import { choosePerson } from '../../state/explain'
import { useMoveDays } from '../../state/move-days'
import { useSpeech } from '../../words/say'
import { useNameOf } from '../deciding/standing-words'
import { useUnapproved } from '../deciding/use-unapproved'
import { useOpenProposal, type OpenProposal } from '../deciding/use-decided'
import { useSealedPeople } from '../deciding/use-sealed'
import { PerDay } from '../moves/per-day'
import { useMoveOrder } from '../moves/use-move-order'
import { decisionOnPaper } from './decision-on-paper'
import { Choice } from './choice'
import { changePaper } from './go-to-paper'
import { PaperStand } from './paper-stand'

const SCREEN = 'placements'

/** `['summary']`, `['moves', facility?, day?]`, or `['person', id, 'own'?]`. */
export function PlacementsPaper({ place: [kind, ...rest] }: ScreenProps) {
  const { say } = useSpeech()
  const opened = useDesk((desk) => desk.opened)
  const proposal = useDesk((desk) => desk.proposal)
  const open = useOpenProposal()
  const nothing = <PaperStand screen={SCREEN} papers={[]} instead={say('paper.no-proposal')} />
  if (!opened || !proposal) return nothing
  switch (kind) {
    case 'person':
      return <OnePlacement opened={opened} proposal={proposal} id={rest[0] ?? ''} isOwn={rest[1] === 'own'} />
    case 'moves':
      return open ? <MovementLists open={open} facility={rest[0] ?? ''} day={rest[1] ?? ''} /> : nothing
    default:
      return <Summary proposal={proposal} />
  }
}

function Summary({ proposal }: { readonly proposal: Proposal }) {
  const sealed = useSealedPeople()
  const papers = useMemo(() => [planSummary(proposal.estate, proposal.policy, proposal.plan, sealed)], [proposal, sealed])
  return <PaperStand screen={SCREEN} papers={papers} instead={null} />
}

type OneProps = { readonly opened: Opened; readonly proposal: Proposal; readonly id: string; readonly isOwn: boolean }

function OnePlacement({ opened, proposal, id, isOwn }: OneProps) {
  const { say, number } = useSpeech()
  const explanation = useDesk((desk) => desk.explained[id])
  const found = useDesk((desk) => (desk.asking?.person === id ? desk.asking.found.length : undefined))
  const { estate, policy, plan } = proposal
  const isKnown = useMemo(() => estate.people.some((person) => person.id === id), [estate, id])
  const isSealed = useSealedPeople().has(id)
  const standings = useStandings()
  const nameOf = useNameOf()
  const isToBeAsked = isKnown && !isSealed && !isOwn && !explanation && found === undefined
  useEffect(() => {
    if (isToBeAsked) choosePerson(id)
  }, [isToBeAsked, id])
  const papers = useMemo(() => {
    if (!isKnown || isSealed) return []
    const recommended = plan.placements.find(({ person }) => person === id)?.wing ?? null
    const made = decisionOn(opened.shelves, id)
    const stands = made && answers(made, recommended) ? made : undefined
    const onPaper = stands && decisionOnPaper(stands, standings(id), nameOf)
    if (isOwn) return [disclosableSheet(ownView(estate, policy, id, recommended, onPaper))]
    return explanation && [fileSheet(estate, policy, plan, explanation, onPaper, representationsOf(opened.shelves, id))]
  }, [isKnown, isSealed, isOwn, estate, policy, plan, id, explanation, opened.shelves, standings, nameOf])
  const about = useMemo(() => [id], [id])
  if (isSealed) return <Sealed person={id} />
  return (
    <PaperStand
      screen={SCREEN}
      papers={papers}
      about={about}
      instead={
        isKnown
          ? say('paper.explaining', { done: number(found ?? 0), all: number(estate.wings.length) })
          : say('paper.nobody', { id })
      }
      choices={
        isKnown && (
          <Choice
            label={say('paper.for-whom')}
            value={isOwn ? 'own' : 'file'}
            options={[
              { value: 'file', words: say('paper.for-file') },
              { value: 'own', words: say('paper.for-person') },
            ]}
            onChoose={(value) => changePaper(SCREEN, ['person', id, ...(value === 'own' ? ['own'] : [])])}
          />
        )
      }
    />
  )
}

/** Nothing of a recommendation is printed before the planner was asked where they would place the person. */
function Sealed({ person }: { readonly person: string }) {
  const { say } = useSpeech()
  const goToChoice = () => {
    choosePerson(person)
    go(SCREEN, ['queue'])
  }
  return (
    <PaperStand
      screen={SCREEN}
      papers={[]}
      instead={
        <>
          {say('paper.sealed', { person })}{' '}
          <button type="button" onClick={goToChoice}>
            {say('paper.to-choice')}
          </button>
        </>
      }
    />
  )
}

type MovesProps = { readonly open: OpenProposal; readonly facility: string; readonly day: string }

/** Without a facility or a day chosen, the order as a whole comes first. */
function MovementLists({ open, facility, day }: MovesProps) {
  const { say, number } = useSpeech()
  const order = useMoveOrder(open)
  const perDay = useMoveDays((days) => days.perDay)
  const { estate, plan } = open.proposal
  const unapproved = useUnapproved(open)
  const all = useMemo(() => {
    if (!order) return undefined
    const listed = daysOf(order, perDay)
    return { listed, lists: movementLists(estate, listed) }
  }, [order, perDay, estate])
  const chosen = useMemo(
    () =>
      all?.lists.filter((list) => (facility === '' || list.facility === facility) && (day === '' || String(list.day) === day)),
    [all, facility, day],
  )
  const papers = useMemo(() => {
    if (!order || !all) return undefined
    if (order.batches.length + order.waiting.length === 0) return []
    const whole = facility === '' && day === '' ? [orderSheet(estate, plan, order, all.listed, unapproved)] : []
    return [...whole, ...(chosen ?? []).map((list) => movementList(estate, plan, list, unapproved))]
  }, [order, all, chosen, estate, plan, facility, day, unapproved])
  const about = useMemo(() => [...new Set(chosen?.flatMap(peopleOn))], [chosen])
  const involved = new Set(all?.lists.map((list) => list.facility))
  const days = [...new Set(all?.lists.map((list) => list.day))]
  return (
    <PaperStand
      screen={SCREEN}
      papers={papers}
      about={about}
      instead={say(
        !order ? 'moves.working' : order.undecided.length > 0 ? 'moves.none-decided' : papers ? 'paper.no-moves' : 'moves.none',
      )}
      choices={
        <>
          <Choice
            label={say('paper.facility')}
            value={facility}
            options={[
              { value: '', words: say('paper.every-facility') },
              ...estate.facilities.filter(({ id }) => involved.has(id)).map(({ id, name }) => ({ value: id, words: name })),
            ]}
            onChoose={(value) => changePaper(SCREEN, ['moves', value, day])}
          />
          <Choice
            label={say('moves.day')}
            value={day}
            options={[
              { value: '', words: say('paper.every-day') },
              ...days.map((one) => ({ value: String(one), words: say('paper.day', { day: number(one) }) })),
            ]}
            onChoose={(value) => changePaper(SCREEN, ['moves', facility, value])}
          />
          <PerDay />
        </>
      }
    />
  )
}

function peopleOn({ arriving, leaving, within }: MovementList): readonly string[] {
  return [...arriving, ...leaving, ...within].map(({ person }) => person)
}
