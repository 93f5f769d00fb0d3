/** Every key that works at the moment, and what it does. */

import { Dialog } from '../parts/dialog'
import { useDesk } from '../state/desk'
import { report } from '../state/report-bug'
import { canTour, startTour } from '../state/tour'
import { useSpeech } from '../words/say'
import { keysOf, SHORTCUTS, useActiveShortcuts } from './shortcuts'

export function ShortcutsList({ onClose }: { readonly onClose: () => void }) {
  const { say } = useSpeech()
  const active = useActiveShortcuts()
  const mayTour = useDesk(canTour)
  return (
    <Dialog title={say('shortcuts.title')} close={say('dialog.close')} onClose={onClose}>
      <dl className="shortcuts">
        {active.map((id) => (
          <div key={id}>
            <dt>{say(SHORTCUTS[id].words)}</dt>
            <dd>
              {keysOf(id).map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="aside">{say('shortcuts.about')}</p>
      <p className="form-actions">
        <button
          type="button"
          disabled={!mayTour}
          onClick={() => {
            onClose()
            report(startTour())
          }}
        >
          {say('welcome.tour')}
        </button>
        <span className="aside">{say('tour.help')}</span>
      </p>
    </Dialog>
  )
}
