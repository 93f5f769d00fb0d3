/** Compare: the same people under several models, policies, plans or days; what each would mean, for whom, and how certain that is. */

import { hasLostFocus } from '../../parts/lost-focus'
import { useEffect, useRef } from 'react'
import { go } from '../../frame/route'
import { ScreenMain } from '../../frame/screen-main'
import { Tabs, type Tab } from '../../parts/tabs'
import { saveComparison, saveReview, useComparing, type Shown } from '../../state/compare'
import { useDesk } from '../../state/desk'
import { useSpeech, type Speech } from '../../words/say'
import { useSealedPeople } from '../deciding/use-sealed'
import type { ScreenProps } from '../screens'
import { ChartsPart } from './charts-part'
import { ChoosePart } from './choose-part'
import { DisparityPart } from './disparity-part'
import { EvidenceAside } from './evidence'
import { FiguresPart } from './figures-part'
import { JudgementPart } from './judgement-part'
import { PeoplePart } from './people-part'
import { PersonPart } from './person-part'
import { ReportPart } from './report-part'
import { SensitivityPart } from './sensitivity-part'
import { StandingLines } from './standing-lines'
import { WingsPart } from './wings-part'
import { WorkLine } from './work-line'

const TABS = ['choose', 'figures', 'people', 'charts', 'wings', 'sensitivity', 'disparity', 'judgement', 'report'] as const
type TabId = (typeof TABS)[number]

export default function CompareScreen({ place: [wanted, person] }: ScreenProps) {
  const { say } = useSpeech()
  const opened = useDesk((desk) => desk.opened)
  const shown = useComparing((comparing) => comparing.shown)
  const isIdle = useComparing((comparing) => comparing.work.status === 'idle')
  const known = TABS.find((one) => one === wanted) ?? (shown ? 'figures' : 'choose')
  const tab = shown || known === 'judgement' ? known : 'choose'
  useArrival(shown, known)
  if (!opened) return null
  const tabs = shown ? tabsOf(shown, person, say) : tabsBefore(say)
  return (
    <>
      <ScreenMain
        title="screen.compare"
        actions={
          <div className="header-actions">
            <SaveComparison shown={shown} />
            <button
              type="button"
              disabled={shown?.origin.kind !== 'made' || !isIdle}
              onClick={() => saveReview(say('compare.review-kind'))}
            >
              {say('compare.save-review')}
            </button>
          </div>
        }
      >
        <WorkLine />
        {shown && <StandingLines shown={shown} />}
        <Tabs label={say('compare.tabs')} chosen={tab} onChoose={(id) => go('compare', [id])} tabs={tabs} />
      </ScreenMain>
      {shown && tab === 'figures' && <EvidenceAside shown={shown} />}
    </>
  )
}

function SaveComparison({ shown }: { readonly shown: Shown | undefined }) {
  const { say } = useSpeech()
  const sealed = useSealedPeople()
  return (
    <button type="button" disabled={!shown} onClick={() => saveComparison(say('compare.save-kind'), sealed)}>
      {say('compare.save')}
    </button>
  )
}

/** What there is before anything is compared. */
function tabsBefore(say: Speech['say']): readonly Tab<TabId>[] {
  return [
    { id: 'choose', title: say('compare.tab.choose'), panel: () => <ChoosePart /> },
    { id: 'judgement', title: say('compare.tab.judgement'), panel: () => <JudgementPart /> },
  ]
}

function tabsOf(shown: Shown, person: string | undefined, say: Speech['say']): readonly Tab<TabId>[] {
  const [choose, judgement] = tabsBefore(say)
  return [
    choose!,
    { id: 'figures', title: say('compare.tab.figures'), panel: () => <FiguresPart shown={shown} /> },
    {
      id: 'people',
      title: say('compare.tab.people'),
      panel: () => (person === undefined ? <PeoplePart shown={shown} /> : <PersonPart shown={shown} person={person} />),
    },
    { id: 'charts', title: say('compare.tab.charts'), panel: () => <ChartsPart shown={shown} /> },
    { id: 'wings', title: say('compare.tab.wings'), panel: () => <WingsPart shown={shown} /> },
    { id: 'sensitivity', title: say('compare.tab.sensitivity'), panel: () => <SensitivityPart shown={shown} /> },
    { id: 'disparity', title: say('compare.tab.disparity'), panel: () => <DisparityPart shown={shown} /> },
    judgement!,
    { id: 'report', title: say('compare.tab.report'), panel: () => <ReportPart shown={shown} /> },
  ]
}

/** Whoever waits where comparisons are chosen is shown the figures once they are there. */
function useArrival(shown: Shown | undefined, tab: TabId): void {
  const before = useRef({ shown, tab })
  useEffect(() => {
    const was = before.current
    before.current = { shown, tab }
    if (shown?.comparison === was.shown?.comparison || was.tab !== 'choose') return
    go('compare', ['figures'])
    if (hasLostFocus()) document.querySelector<HTMLElement>('[data-tab="figures"]')?.focus()
  }, [shown, tab])
}
