/** Standards: every rule and every source behind them, to search, beside the one that was chosen. */

import { useEffect } from 'react'
import { go } from '../../frame/route'
import { ScreenMain } from '../../frame/screen-main'
import { Tabs } from '../../parts/tabs'
import { findBearings } from '../../state/bearings'
import { useDesk } from '../../state/desk'
import { STANDARDS } from '../../view/rule-link'
import { useSpeech } from '../../words/say'
import { rules } from '../../../src/rules/registry'
import { standards } from '../../../src/rules/standards'
import type { ScreenProps } from '../screens'
import { RuleList } from './rule-list'
import { RulePanel } from './rule-panel'
import { SourceList } from './source-list'

/** No rule has this name: in the address it stands for the list of sources. */
export const SOURCES = 'sources'

export default function StandardsScreen({ place: [first, second] }: ScreenProps) {
  const { say, number } = useSpeech()
  const estate = useDesk((desk) => desk.opened?.estate)
  const policy = useDesk((desk) => desk.policy)
  useEffect(() => {
    if (estate) findBearings(estate, policy)
  }, [estate, policy])
  const isSources = first === SOURCES
  const rule = isSources ? undefined : first
  return (
    <>
      <ScreenMain title="screen.standards">
        <Tabs
          label={say('standards.tabs')}
          chosen={isSources ? 'sources' : 'rules'}
          onChoose={(id) => go(STANDARDS, id === 'sources' ? [SOURCES] : [])}
          tabs={[
            {
              id: 'rules',
              title: say('tabs.count', { name: say('standards.rules'), count: number(rules.length) }),
              panel: () => <RuleList chosen={rule} />,
            },
            {
              id: 'sources',
              title: say('tabs.count', { name: say('standards.sources'), count: number(standards.length) }),
              panel: () => <SourceList chosen={second} />,
            },
          ]}
        />
      </ScreenMain>
      {!isSources && <RulePanel id={rule} />}
    </>
  )
}
