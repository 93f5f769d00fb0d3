/** Says that nothing was backed up for some time, where that does not happen by itself. */

import { backUp, useBackups } from '../../state/backups'
import { report } from '../../state/report-bug'
import { useVault } from '../../state/vault'
import { useSpeech } from '../../words/say'

export function BackupReminder() {
  const { say } = useSpeech()
  const isDue = useBackups((backups) => backups.isDue)
  const isOpen = useVault(({ status }) => status === 'open')
  const last = useBackups((backups) => backups.last)
  const isTrouble = last.status === 'damaged' || last.status === 'failed'
  if (!isOpen || (!isDue && !isTrouble)) return null
  return (
    <div className="notice notice-trouble" role="status">
      <p>
        {last.status === 'damaged'
          ? say('backups.damaged', { rows: last.rows })
          : say(last.status === 'failed' ? 'backups.failed' : 'backups.due')}
      </p>
      <button type="button" onClick={() => report(backUp(say('backups.files')))}>
        {say(isTrouble ? 'backups.again' : 'backups.save')}
      </button>
    </div>
  )
}
