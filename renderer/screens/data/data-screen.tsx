/** Data in and out: spreadsheets read into the estate, files that leave the window, templates to fill in, and what must be destroyed. */

import { go } from '../../frame/route'
import { ScreenMain } from '../../frame/screen-main'
import { Tabs } from '../../parts/tabs'
import { useDesk } from '../../state/desk'
import { useSpeech } from '../../words/say'
import type { ScreenProps } from '../screens'
import { ExportPart } from './export-part'
import { ImportPart } from './import-part'
import { RetentionPart } from './retention-part'
import { TemplatesPart } from './templates-part'

const TABS = ['import', 'export', 'templates', 'retention'] as const
type TabId = (typeof TABS)[number]

export default function DataScreen({ place: [tab] }: ScreenProps) {
  const { say } = useSpeech()
  const opened = useDesk((desk) => desk.opened)
  if (!opened) return null
  return (
    <ScreenMain title="screen.data">
      <Tabs<TabId>
        label={say('data.tabs')}
        chosen={TABS.find((one) => one === tab) ?? 'import'}
        onChoose={(id) => go('data', [id])}
        tabs={[
          { id: 'import', title: say('data.import'), panel: () => <ImportPart opened={opened} /> },
          { id: 'export', title: say('data.export'), panel: () => <ExportPart opened={opened} /> },
          { id: 'templates', title: say('data.templates'), panel: () => <TemplatesPart /> },
          { id: 'retention', title: say('data.retention'), panel: () => <RetentionPart /> },
        ]}
      />
    </ScreenMain>
  )
}
