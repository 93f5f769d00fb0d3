/** Outlook: a scenario of who comes, stays and goes, what it does to the estate over the months, and how sure that is. */

import { go } from '../../frame/route'
import { ScreenMain } from '../../frame/screen-main'
import { Tabs, type Tab } from '../../parts/tabs'
import { useDesk } from '../../state/desk'
import { useOutlook } from '../../state/outlook'
import { useScenarios } from '../../state/scenarios'
import { useSpeech } from '../../words/say'
import type { ScreenProps } from '../screens'
import { AssumedPanel } from './assumed-panel'
import { ChoosePart } from './choose-part'
import { DifferencePart } from './difference-part'
import { ForecastPart } from './forecast-part'
import { MarginPart } from './margin-part'
import { ResultActions } from './result-actions'
import { ResultsPart } from './results-part'
import { ScenarioPart } from './scenario-part'
import { WorkLine } from './work-line'

const OUTLOOK = 'outlook'
const TABS = ['scenario', 'results', 'difference', 'margin', 'forecast'] as const
type TabId = (typeof TABS)[number]

export default function OutlookScreen({ place: [wanted] }: ScreenProps) {
  const { say } = useSpeech()
  const opened = useDesk((desk) => desk.opened)
  const first = useScenarios((scenarios) => scenarios.first)
  const shown = useOutlook((outlook) => outlook.shown)
  if (!opened) return null
  const chosen = TABS.find((one) => one === wanted) ?? (shown ? 'results' : 'scenario')
  const tabs: readonly Tab<TabId>[] = [
    { id: 'scenario', title: say('outlook.tab.scenario'), panel: () => <ScenarioPart scenario={first.ref} opened={opened} /> },
    { id: 'results', title: say('outlook.tab.results'), panel: () => <ResultsPart shown={shown} /> },
    { id: 'difference', title: say('outlook.tab.difference'), panel: () => <DifferencePart shown={shown} /> },
    { id: 'margin', title: say('outlook.tab.margin'), panel: () => <MarginPart opened={opened} /> },
    { id: 'forecast', title: say('outlook.tab.forecast'), panel: () => <ForecastPart /> },
  ]
  const isOfScenario = chosen !== 'margin' && chosen !== 'forecast'
  return (
    <>
      <ScreenMain title="screen.outlook" actions={isOfScenario && <ResultActions shown={shown} />}>
        {isOfScenario && (
          <>
            <ChoosePart opened={opened} onRun={() => go(OUTLOOK, ['results'])} />
            <WorkLine shown={shown} standing={opened.standing} />
          </>
        )}
        <Tabs<TabId> label={say('outlook.tabs')} chosen={chosen} onChoose={(id) => go(OUTLOOK, [id])} tabs={tabs} />
      </ScreenMain>
      {isOfScenario && shown && chosen !== 'scenario' && <AssumedPanel shown={shown} />}
    </>
  )
}
