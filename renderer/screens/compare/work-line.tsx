/** How far the comparison is, and the button that stops it; what stood in the way of a file. */

import { useEffect, useRef } from 'react'
import type { Task } from '../../../src/compare/tasks'
import { TIERS } from '../../../src/domain/plan'
import { Announcer } from '../../parts/announcer'
import { hasLostFocus } from '../../parts/lost-focus'
import { Sentence } from '../../parts/sentence'
import { dismissRefused, stopComparing, useComparing, type CompareWork } from '../../state/compare'
import { useSpeech, type Speech } from '../../words/say'

const MOST_PROBLEMS = 50

export function WorkLine() {
  const speech = useSpeech()
  const { say } = speech
  const work = useComparing((comparing) => comparing.work)
  const shown = useComparing((comparing) => comparing.shown)
  const button = useRef<HTMLButtonElement>(null)
  const isComparing = work.status === 'comparing'
  useEffect(() => {
    // Whoever pressed the button that started has the one that stops under their fingers.
    if (isComparing && hasLostFocus()) button.current?.focus()
  }, [isComparing])
  return (
    <>
      <Announcer>{work.status === 'idle' ? (shown ? say('compare.done') : '') : announced(work, speech)}</Announcer>
      {work.status !== 'idle' && (
        <section className="result compare-work" aria-busy="true" aria-label={say('compare.work.progress')}>
          <div className="result-lines">
            <p className="result-status">{inWords(work, speech)}</p>
            <progress
              aria-label={say('compare.work.progress')}
              {...(isComparing && { max: work.tasks.length, value: work.done })}
            />
          </div>
          {isComparing && (
            <p>
              <button type="button" className="stop" ref={button} onClick={stopComparing}>
                {say('compare.stop')}
              </button>{' '}
              <span className="aside">{say('compare.stop-about')}</span>
            </p>
          )}
        </section>
      )}
      <Refused />
    </>
  )
}

function Refused() {
  const { say, retell } = useSpeech()
  const refused = useComparing((comparing) => comparing.refused)
  if (!refused) return null
  const file = refused.file === '' ? say('compare.refused-own') : refused.file
  return (
    <section className="withheld" role="alert">
      <div className="refused-head">
        <h2>{say('compare.refused', { file })}</h2>
        <button type="button" onClick={dismissRefused}>
          {say('compare.refused-close')}
        </button>
      </div>
      <ul>
        {refused.problems.slice(0, MOST_PROBLEMS).map(({ at, text }, index) => (
          <li key={index}>
            {at !== '' && <code>{at}</code>} <Sentence>{retell(text)}</Sentence>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Which plan is being made; listeners aren't told of every aim of it. */
function announced(work: CompareWork, speech: Speech): string {
  if (work.status !== 'comparing') return inWords(work, speech)
  return doing(work, work.tasks[work.task], speech)
}

function inWords(work: CompareWork, speech: Speech): string {
  const { say } = speech
  if (work.status === 'idle') return ''
  if (work.status !== 'comparing') return say(`compare.work.${work.status}`)
  const words = announced(work, speech)
  return work.tier ? say('compare.work.tier', { doing: words, number: TIERS.indexOf(work.tier) + 1 }) : words
}

function doing(
  work: CompareWork & { readonly status: 'comparing' },
  task: Task | undefined,
  { say, retell, number }: Speech,
): string {
  if (!task) return say('compare.work.concluding')
  const at = {
    done: number(Math.min(work.done + 1, work.tasks.length)),
    all: number(work.tasks.length),
    name: retell(work.asked.columns[task.column]!.policy.name),
  }
  switch (task.kind) {
    case 'column':
    case 'turning':
      return say(`compare.work.${task.kind}`, at)
    case 'change': {
      const { what, from, to } = task.change
      return say('compare.work.change', { ...at, setting: say(`setting.${what}`), from: number(from), to: number(to) })
    }
    case 'point':
      return say('compare.work.point', { ...at, setting: say(`setting.${task.what}`), value: number(task.value) })
  }
}
