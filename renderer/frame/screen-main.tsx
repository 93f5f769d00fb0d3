/** The main part of a screen with its heading, which has the focus after a person has come here from another screen, or by unlocking. */

import { useEffect, useRef, type ReactNode } from 'react'
import { hasLostFocus } from '../parts/lost-focus'
import { useVault } from '../state/vault'
import type { WordKey } from '../words/words'
import { useSpeech } from '../words/say'
import { PrintedHead } from './printed-head'
import { hasMoved } from './route'

type Props = {
  readonly title: WordKey
  /** Beside the heading. */
  readonly actions?: ReactNode
  /** Whether it shows papers, each page of which has the head of the record already. */
  readonly isPaper?: boolean
  readonly children: ReactNode
}

export const CONTENT = 'content'

export function ScreenMain({ title, actions, isPaper = false, children }: Props) {
  const { say } = useSpeech()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const isUnlocked = useVault.getState().status === 'open'
    if (hasMoved || (isUnlocked && hasLostFocus())) heading.current?.focus()
  }, [])
  return (
    <main id={CONTENT} tabIndex={-1}>
      <div className="screen-head">
        <h1 ref={heading} tabIndex={-1}>
          {say(title)}
        </h1>
        {actions}
      </div>
      {!isPaper && <PrintedHead />}
      {children}
    </main>
  )
}
