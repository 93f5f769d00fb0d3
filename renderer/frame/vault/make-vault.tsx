/** Makes the vault: a passphrase and a recovery key for what is kept on this computer. */

import type { ReactNode } from 'react'
import { foundVault, makeVault } from '../../state/vault'
import { useSpeech } from '../../words/say'
import { today } from '../today'
import { NewSecret } from './new-secret'

type Props = {
  readonly about: string
  readonly onMade: () => void
  /** What one can do instead, beside the first step. */
  readonly instead?: ReactNode
}

export function MakeVault({ about, onMade, instead }: Props) {
  const { say, date } = useSpeech()
  return (
    <NewSecret
      make={foundVault}
      isNamed
      about={about}
      keyAbout={say('vault.recovery.about')}
      paper={say('vault.recovery.paper', { date: date(today()) })}
      finish={say('vault.recovery.finish')}
      instead={instead}
      onFinish={async (made, name) => {
        if (!(await makeVault(made, name))) return say('vault.make.failed')
        onMade()
        return undefined
      }}
    />
  )
}
