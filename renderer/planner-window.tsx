/** The window: the estate on top, then the policy and the proposal, then wings, people and what needs attention, beside an explanation. */

import { useEffect, useMemo, useState } from 'react'
import { Tabs } from './parts/tabs'
import { Attention, countAttention } from './screens/attention/attention'
import { DetailPanel } from './screens/explanation/detail-panel'
import { Header } from './screens/header/header'
import { NoticeLine } from './screens/header/notice-line'
import { Refused } from './screens/header/refused'
import { People } from './screens/people/people'
import { PolicyBar } from './screens/proposal/policy-bar'
import { Result } from './screens/proposal/result'
import { Board } from './screens/wings/board'
import { useDesk } from './state/desk'
import { openAtStart } from './state/open'
import { report } from './state/report-bug'
import { viewEstate, type EstateView } from './view/estate-view'
import { usePolicyName } from './view/policy-name'
import { useSpeech } from './words/say'

type TabId = 'wings' | 'people' | 'attention'

let isOpening = false

export function PlannerWindow() {
  const { say } = useSpeech()
  const nameOf = usePolicyName()
  useEffect(() => {
    if (isOpening) return
    isOpening = true
    report(openAtStart(nameOf))
  }, [nameOf])

  const opened = useDesk((desk) => desk.opened)
  const policy = useDesk((desk) => desk.proposal?.policy ?? desk.policy)
  const plan = useDesk((desk) => desk.proposal?.plan)
  const view = useMemo(() => opened && viewEstate(opened.estate, policy, plan), [opened, policy, plan])
  return (
    <div className="window">
      <a className="skip" href="#placements">
        {say('app.skip')}
      </a>
      <Header />
      <NoticeLine />
      <Refused />
      {view ? <Desktop view={view} /> : <main className="opening">{say('app.opening')}</main>}
    </div>
  )
}

function Desktop({ view }: { readonly view: EstateView }) {
  const { say, number } = useSpeech()
  const [tab, setTab] = useState<TabId>('wings')
  const attention = countAttention(
    view,
    useDesk((desk) => desk.proposal?.plan),
  )
  const counted = (name: string, count: number): string => say('tabs.count', { name, count: number(count) })
  return (
    <>
      <main id="placements" tabIndex={-1}>
        <PolicyBar />
        <Result view={view} />
        <Tabs
          label={say('tabs.title')}
          chosen={tab}
          onChoose={setTab}
          tabs={[
            { id: 'wings', title: counted(say('tabs.wings'), view.wings.size), panel: () => <Board view={view} /> },
            { id: 'people', title: counted(say('tabs.people'), view.people.size), panel: () => <People view={view} /> },
            { id: 'attention', title: counted(say('tabs.attention'), attention), panel: () => <Attention view={view} /> },
          ]}
        />
      </main>
      <DetailPanel view={view} />
    </>
  )
}
