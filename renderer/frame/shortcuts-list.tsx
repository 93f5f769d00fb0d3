/** Every key that works at the moment, and what it does. */

import { Dialog } from '../parts/dialog'
import { useSpeech } from '../words/say'
import { keysOf, SHORTCUTS, useActiveShortcuts } from './shortcuts'

export function ShortcutsList({ onClose }: { readonly onClose: () => void }) {
  const { say } = useSpeech()
  const active = useActiveShortcuts()
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
    </Dialog>
  )
}
