/** Which wings are left for a person after each rule about one person in one wing. */

import type { CSSProperties } from 'react'
import type { FunnelStep } from '../../../src/domain/explanation'
import { RuleLink, RuleNames } from '../../view/rule-link'
import { useSpeech } from '../../words/say'

export function Funnel({ steps, all }: { readonly steps: readonly FunnelStep[]; readonly all: number }) {
  const { say } = useSpeech()
  const before = (index: number): number => steps[index - 1]?.left ?? all
  const narrowing = steps.filter((step, index) => step.left < before(index))
  const idle = steps.filter((step, index) => step.left === before(index))
  const shown = [{ rule: undefined, left: all }, ...narrowing]
  return (
    <section>
      <h3>{say('why.funnel')}</h3>
      <ol className="funnel">
        {shown.map(({ rule, left }) => (
          <li key={rule ?? ''}>
            {rule === undefined ? <span>{say('why.funnel-start')}</span> : <RuleLink id={rule} />}
            <span
              className="funnel-bar"
              style={{ '--share': `${(100 * left) / Math.max(all, 1)}%` } as CSSProperties}
              aria-hidden="true"
            />
            <span className="funnel-left">{say('why.funnel-left', { left })}</span>
          </li>
        ))}
      </ol>
      {idle.length > 0 && (
        <p className="aside">
          {say('why.funnel-unchanged', { count: idle.length })} <RuleNames ids={idle.map(({ rule }) => rule)} />
        </p>
      )}
    </section>
  )
}
