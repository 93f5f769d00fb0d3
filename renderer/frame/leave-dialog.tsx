/** Asks before the window closes with something that could not be kept. */

import { host } from '../host/host'
import { Dialog } from '../parts/dialog'
import { report } from '../state/report-bug'
import { saveEstateAs } from '../state/save'
import { useSpeech } from '../words/say'

export function LeaveDialog({ onStay }: { readonly onStay: () => void }) {
  const { say } = useSpeech()
  return (
    <Dialog title={say('leave.title')} close={say('leave.stay')} onClose={onStay}>
      <p>{say('leave.why')}</p>
      <div className="form-actions">
        <button
          type="button"
          className="primary"
          onClick={() => {
            saveEstateAs()
            onStay()
          }}
        >
          {say('leave.save')}
        </button>
        <button type="button" onClick={() => report(host.close())}>
          {say('leave.go')}
        </button>
      </div>
    </Dialog>
  )
}
