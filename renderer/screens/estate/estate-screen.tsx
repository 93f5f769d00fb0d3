/** Estate: facilities and wings, people, who is kept apart and who belongs together, and what is scarce or broken, beside what was chosen. */

import { useMemo } from 'react'
import { ScreenMain } from '../../frame/screen-main'
import { Tabs } from '../../parts/tabs'
import { useDesk, type Opened } from '../../state/desk'
import { useMay } from '../../state/may'
import { NotOffered } from '../../view/not-offered'
import { useSpeech } from '../../words/say'
import { useSealed, viewWhole } from '../deciding/use-sealed'
import { EstatePaper } from '../paper/estate-paper'
import { PAPER } from '../paper/go-to-paper'
import type { ScreenProps } from '../screens'
import { ApartPart } from './apart-part'
import { useBroken } from './broken'
import { NetworksPart } from './networks-part'
import { EstatePanel } from './panel'
import { PeoplePart } from './people-part'
import { begin, chooseEstate, goToTab, readPlace, type TabId } from './place'
import { ScarcePart } from './scarce-part'
import { Summary } from './summary'
import { WingsPart } from './wings-part'

export default function EstateScreen({ place }: ScreenProps) {
  const opened = useDesk((desk) => desk.opened)
  if (!opened) return null
  if (place[0] === PAPER) return <EstatePaper place={place.slice(1)} />
  return <OpenedEstate opened={opened} place={place} />
}

function OpenedEstate({ opened, place }: { readonly opened: Opened } & ScreenProps) {
  const { say, number } = useSpeech()
  const { estate } = opened
  const policy = useDesk((desk) => desk.policy)
  const proposal = useDesk((desk) => (desk.proposal?.standing === desk.opened?.standing ? desk.proposal : undefined))
  const whole = useMemo(() => viewWhole(estate, policy, proposal), [estate, policy, proposal])
  const view = useSealed(whole, opened)
  const broken = useBroken()
  const mayChange = useMay('people')
  const { tab, chosen } = readPlace(place)
  const chosenKey = chosen.what === 'thing' ? chosen.key : undefined
  const counted = (name: string, count: number): string => say('tabs.count', { name, count: number(count) })
  return (
    <>
      <ScreenMain title="screen.estate" actions={<Actions tab={tab} isOffered={mayChange} />}>
        <NotOffered shelf="people" />
        <Summary view={view} broken={broken} />
        <Tabs
          label={say('estate.tabs')}
          chosen={tab}
          onChoose={goToTab}
          tabs={[
            {
              id: 'wings',
              title: counted(say('estate.wings'), view.wings.size),
              panel: () => <WingsPart view={view} broken={broken} chosen={chosen} />,
            },
            {
              id: 'people',
              title: counted(say('estate.people'), view.people.size),
              panel: () => <PeoplePart view={view} broken={broken} chosen={chosenKey} />,
            },
            {
              id: 'apart',
              title: counted(say('estate.apart'), opened.shelves.nonAssociations.size),
              panel: () => <ApartPart opened={opened} chosen={chosenKey} />,
            },
            {
              id: 'networks',
              title: counted(say('estate.networks'), estate.networks.length),
              panel: () => <NetworksPart estate={estate} chosen={chosenKey} />,
            },
            { id: 'scarce', title: say('estate.scarce'), panel: () => <ScarcePart view={view} broken={broken} /> },
          ]}
        />
      </ScreenMain>
      <EstatePanel tab={tab} chosen={chosen} opened={opened} view={view} broken={broken} />
    </>
  )
}

/** What can be added where one is. */
function Actions({ tab, isOffered }: { readonly tab: TabId; readonly isOffered: boolean }) {
  const { say } = useSpeech()
  const adds = {
    wings: [
      { words: say('estate.add-wing'), act: () => begin(tab, 'wings') },
      { words: say('estate.add-facility'), act: () => begin(tab, 'facilities') },
    ],
    people: [{ words: say('estate.add-person'), act: () => begin(tab, 'people') }],
    apart: [{ words: say('estate.add-apart'), act: () => begin(tab, 'nonAssociations') }],
    networks: [{ words: say('estate.add-network'), act: () => begin(tab, 'networks') }],
    scarce: [],
  }[tab]
  return (
    <div className="form-actions">
      {adds.map(({ words, act }) => (
        <button key={words} type="button" disabled={!isOffered} onClick={act}>
          {words}
        </button>
      ))}
      <button type="button" disabled={!isOffered} onClick={() => chooseEstate(tab)}>
        {say('estate.facts')}
      </button>
    </div>
  )
}
