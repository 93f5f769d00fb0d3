/** Shows the recovery key, to be printed or written down. Printed, it is alone on the paper. */

import { useEffect, useRef } from 'react'
import { print } from '../../state/save'
import { useSpeech } from '../../words/say'

type Props = {
  readonly recoveryKey: string
  readonly about: string
  /** The head of the paper. */
  readonly paper: string
  readonly onWritten: () => void
}

export function RecoverySheet({ recoveryKey, about, paper, onWritten }: Props) {
  const { say } = useSpeech()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="recovery">
      <h3 ref={heading} tabIndex={-1}>
        {say('vault.recovery.title')}
      </h3>
      <p>{about}</p>
      <section className="recovery-sheet" aria-label={say('vault.recovery.key')}>
        <p>{paper}</p>
        <ol className="recovery-groups" dir="ltr">
          {recoveryKey.split('-').map((group) => (
            <li key={group}>
              <code>{group}</code>
            </li>
          ))}
        </ol>
      </section>
      <div className="form-actions">
        <button type="button" onClick={print}>
          {say('vault.recovery.print')}
        </button>
        <button type="button" className="main-action" onClick={onWritten}>
          {say('vault.recovery.written')}
        </button>
      </div>
    </div>
  )
}
