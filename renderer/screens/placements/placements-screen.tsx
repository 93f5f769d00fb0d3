/** Placements: the policy and the proposal, then wings, people and what needs attention, beside an explanation. */

import { useEffect, useMemo } from 'react'
import { go } from '../../frame/route'
import { ScreenMain } from '../../frame/screen-main'
import { Tabs } from '../../parts/tabs'
import { useDesk, type Opened } from '../../state/desk'
import { savePlan } from '../../state/save'
import { prepareVerdicts } from '../../state/verdicts'
import type { EstateView } from '../../view/estate-view'
import { useSpeech } from '../../words/say'
import { Attention, countAttention } from '../attention/attention'
import { useSealed, useSealedPeople, viewWhole } from '../deciding/use-sealed'
import { DetailPanel } from '../explanation/detail-panel'
import { Moves } from '../moves/moves-part'
import { openPaper, PAPER } from '../paper/go-to-paper'
import { PlacementsPaper } from '../paper/placements-paper'
import { People } from '../people/people'
import { PolicyBar } from '../proposal/policy-bar'
import { Result } from '../proposal/result'
import { Queue } from '../queue/queue-list'
import { useQueue } from '../queue/use-queue'
import type { ScreenProps } from '../screens'
import { Board } from '../wings/board'

const TABS = ['queue', 'wings', 'people', 'moves', 'attention'] as const
type TabId = (typeof TABS)[number]

export default function PlacementsScreen({ place: [tab, ...rest] }: ScreenProps) {
  const opened = useDesk((desk) => desk.opened)
  const policy = useDesk((desk) => desk.proposal?.policy ?? desk.policy)
  const proposal = useDesk((desk) => desk.proposal)
  const estate = opened?.estate
  const view = useMemo(() => estate && viewWhole(estate, policy, proposal), [estate, policy, proposal])
  if (!view || !opened) return null
  if (tab === PAPER) return <PlacementsPaper place={rest} />
  return <Placements whole={view} opened={opened} tab={TABS.find((one) => one === tab) ?? 'wings'} />
}

type Props = { readonly whole: EstateView; readonly opened: Opened; readonly tab: TabId }

function Placements({ whole, opened, tab }: Props) {
  const { say, number } = useSpeech()
  const view = useSealed(whole, opened)
  const sealed = useSealedPeople()
  const plan = useDesk((desk) => desk.proposal?.plan)
  const proposal = useDesk((desk) => desk.proposal)
  const queue = useQueue(view)
  useEffect(() => {
    if (proposal) prepareVerdicts(proposal)
  }, [proposal])
  const counted = (name: string, count: number): string => say('tabs.count', { name, count: number(count) })
  return (
    <>
      <ScreenMain
        title="screen.placements"
        actions={
          <div className="form-actions">
            <button type="button" disabled={!plan} onClick={() => openPaper('placements', ['summary'])}>
              {say('paper.summary')}
            </button>
            <button type="button" disabled={!plan} onClick={() => savePlan(say('header.plan-files'), sealed)}>
              {say('header.save')}
            </button>
          </div>
        }
      >
        <PolicyBar />
        <Result view={whole} />
        <Tabs
          label={say('tabs.title')}
          chosen={tab}
          onChoose={(id) => go('placements', [id])}
          tabs={[
            {
              id: 'queue',
              title: counted(say('tabs.queue'), queue.filter(({ decision }) => !decision).length),
              panel: () => <Queue view={view} queue={queue} />,
            },
            { id: 'wings', title: counted(say('tabs.wings'), view.wings.size), panel: () => <Board view={view} /> },
            { id: 'people', title: counted(say('tabs.people'), view.people.size), panel: () => <People view={view} /> },
            { id: 'moves', title: say('tabs.moves'), panel: () => <Moves view={view} /> },
            {
              id: 'attention',
              title: counted(say('tabs.attention'), countAttention(view, plan)),
              panel: () => <Attention view={view} />,
            },
          ]}
        />
      </ScreenMain>
      <DetailPanel view={view} />
    </>
  )
}
