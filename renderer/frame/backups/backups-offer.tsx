/** The backups within the settings, once there is something sealed to back up. */

import { isDesktop } from '../../host/host'
import { useVault } from '../../state/vault'
import { useSpeech } from '../../words/say'
import { BackupsButton } from './backups-button'

export function BackupsOffer() {
  const { say } = useSpeech()
  const isOpen = useVault(({ status }) => status === 'open')
  return (
    <div className="vault-offer">
      <p className="aside">{say(!isOpen ? 'backups.none-yet' : isDesktop ? 'backups.by-itself' : 'backups.by-hand')}</p>
      <BackupsButton />
    </div>
  )
}
