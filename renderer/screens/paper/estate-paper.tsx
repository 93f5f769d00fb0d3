/** What is printed of an estate: who lives in each wing of a facility, as it is or as it is proposed. */

import { useMemo } from 'react'
import { facilityList } from '../../../src/paper/lists'
import { useDesk } from '../../state/desk'
import { useSpeech } from '../../words/say'
import { useOpenProposal } from '../deciding/use-decided'
import { useSealedPeople } from '../deciding/use-sealed'
import type { ScreenProps } from '../screens'
import { Choice } from './choice'
import { changePaper } from './go-to-paper'
import { PaperStand } from './paper-stand'

const SCREEN = 'estate'

/** `[facility, 'planned'?]`. */
export function EstatePaper({ place: [facility = '', when] }: ScreenProps) {
  const { say } = useSpeech()
  const estate = useDesk((desk) => desk.opened?.estate)
  const plan = useOpenProposal()?.proposal.plan
  const isPlanned = when === 'planned' && plan !== undefined
  const sealed = useSealedPeople()
  const papers = useMemo(() => {
    if (!estate?.facilities.some(({ id }) => id === facility)) return []
    return [facilityList(estate, facility, isPlanned ? plan : undefined, sealed)]
  }, [estate, facility, isPlanned, plan, sealed])
  return (
    <PaperStand
      screen={SCREEN}
      papers={papers}
      instead={say('paper.no-facility', { id: facility })}
      choices={
        plan && (
          <Choice
            label={say('paper.when')}
            value={isPlanned ? 'planned' : 'now'}
            options={[
              { value: 'now', words: say('paper.now') },
              { value: 'planned', words: say('paper.planned') },
            ]}
            onChoose={(value) => changePaper(SCREEN, [facility, ...(value === 'planned' ? ['planned'] : [])])}
          />
        )
      }
    />
  )
}
