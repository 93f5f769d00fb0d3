/** Where papers are looked at before they are printed: what will be on them, and printing them or keeping them as a PDF file. */

import { useEffect, useMemo, type ReactNode } from 'react'
import type { Paper } from '../../../src/paper/paper'
import { ScreenMain } from '../../frame/screen-main'
import { isDesktop } from '../../host/host'
import { print, savePdf } from '../../state/save'
import { titleWindow } from '../../state/titled'
import { useViewedPaper } from '../../state/viewed'
import { useSpeech } from '../../words/say'
import { leavePaper } from './go-to-paper'
import { retellPaper } from './retell-paper'
import { Sheet } from './sheet'

type Props = {
  /** The screen that one is back at afterwards. */
  readonly screen: string
  /** Undefined while they are worked out; none: there is nothing to print. */
  readonly papers: readonly Paper[] | undefined
  /** Ids of the people of whom they tell; absent: of everyone there is. */
  readonly about?: readonly string[]
  /** What is said while there is none. */
  readonly instead: ReactNode
  /** What of several can be chosen. */
  readonly choices?: ReactNode
}

const NONE: readonly Paper[] = []
const EVERYONE: readonly string[] = []

export function PaperStand({ screen, papers, about = EVERYONE, instead, choices }: Props) {
  const { say, retell } = useSpeech()
  const shown = useMemo(() => (papers ?? NONE).map((paper) => retellPaper(paper, retell)), [papers, retell])
  const title = shown[0]?.title
  useEffect(() => (title === undefined ? undefined : titleWindow(title, about)), [title, about])
  useViewedPaper(title, about)
  const canPrint = shown.length > 0
  return (
    <ScreenMain
      title="paper.title"
      isPaper
      actions={
        <div className="form-actions">
          <button type="button" className="quiet" onClick={() => leavePaper(screen)}>
            {say('paper.back')}
          </button>
          {isDesktop && (
            <button type="button" disabled={!canPrint} onClick={() => savePdf(say('menu.pdf-files'))}>
              {say('paper.save-pdf')}
            </button>
          )}
          <button type="button" className="main-action" disabled={!canPrint} onClick={print}>
            {say(isDesktop ? 'paper.print' : 'paper.print-or-save')}
          </button>
        </div>
      }
    >
      {choices && <div className="people-bar paper-choices">{choices}</div>}
      {canPrint ? (
        <div className="paper-desk" role="region" aria-label={say('paper.preview', { count: shown.length })} tabIndex={0}>
          {shown.map((paper) => (
            <Sheet key={paper.title} paper={paper} />
          ))}
        </div>
      ) : (
        <p className="invite" role="status">
          {instead}
        </p>
      )}
    </ScreenMain>
  )
}
