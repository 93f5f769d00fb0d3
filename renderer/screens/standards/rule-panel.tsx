/** One rule: what it asks, where it comes from, whom it binds and who breaks it now, and its examples to try. */

import { useEffect, useRef } from 'react'
import { TIERS } from '../../../src/domain/plan'
import { rules } from '../../../src/rules/registry'
import type { Rule } from '../../../src/rules/rule'
import { go } from '../../frame/route'
import { Mark } from '../../parts/mark'
import { RuleLink, STANDARDS } from '../../view/rule-link'
import { useSpeech } from '../../words/say'
import { useBroken } from '../estate/broken'
import { BearingPart } from './bearing-part'
import { ExamplesPart } from './examples-part'
import { SettingsOfRule } from './settings-of-rule'
import { SourcesOfRule } from './sources-of-rule'

export function RulePanel({ id }: { readonly id: string | undefined }) {
  const { say, retell } = useSpeech()
  const rule = rules.find((one) => one.id === id)
  const title = useRef<HTMLHeadingElement>(null)
  const panel = useRef<HTMLElement>(null)
  const shownFirst = useRef<string | undefined>(id ?? '')
  useEffect(() => {
    // What the address named when the screen was opened takes the focus from nobody.
    if (id === undefined || id === shownFirst.current) return
    shownFirst.current = undefined
    panel.current?.scrollTo(0, 0)
    title.current?.focus()
  }, [id])
  const close = () => {
    go(STANDARDS)
    document.querySelector<HTMLElement>('.rule-row[aria-current]')?.focus()
  }
  return (
    <aside
      ref={panel}
      className="detail detail-wide"
      aria-label={say('rule.panel')}
      onKeyDown={({ key, target }) => {
        if (key === 'Escape' && id !== undefined && !(target instanceof HTMLSelectElement)) close()
      }}
    >
      <div className="detail-head">
        <h2 ref={title} tabIndex={-1}>
          {rule ? retell(rule.title) : (id ?? say('rule.empty-title'))}
        </h2>
        {id !== undefined && (
          <button type="button" className="quiet" onClick={close}>
            {say('panel.close')}
          </button>
        )}
      </div>
      {rule && <OneRule key={rule.id} rule={rule} />}
      {!rule && <p className="invite">{say(id === undefined ? 'rule.empty' : 'rule.gone')}</p>}
      {id === undefined && <BrokenNow />}
    </aside>
  )
}

/** What there is to look at first: the rules that somebody breaks, most of them first. */
function BrokenNow() {
  const { say, number } = useSpeech()
  const { isCurrent, byRule } = useBroken()
  if (!isCurrent) return null
  const broken = [...byRule].sort(([, a], [, b]) => b.length - a.length)
  return (
    <section>
      <h3>{say('broken.title')}</h3>
      {broken.length === 0 ? (
        <p>{say('broken.none')}</p>
      ) : (
        <ul>
          {broken.map(([rule, breaches]) => (
            <li key={rule}>
              <RuleLink id={rule} /> ({number(breaches.length)})
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function OneRule({ rule }: { readonly rule: Rule }) {
  const { say, retell } = useSpeech()
  const exception = rule.kind === 'eligibility' ? rule.exception : undefined
  return (
    <>
      <p className="marks">
        {rule.kind === 'preference' ? (
          <Mark tone="plain">
            {say('rule.preference', { number: TIERS.indexOf(rule.tier) + 1, tier: say(`tier.${rule.tier}`) })}
          </Mark>
        ) : (
          <Mark tone="good">{say('rule.hard')}</Mark>
        )}
        {rule.kind !== 'preference' && (
          <Mark tone={exception === undefined ? 'plain' : 'caution'}>
            {say(exception === undefined ? 'rule.no-exception' : 'rule.exception')}
          </Mark>
        )}
      </p>
      <p className="rule-says">{retell(rule.says)}</p>
      {exception !== undefined && <p>{say('rule.exception-ground', { ground: retell(exception) })}</p>}
      <BearingPart rule={rule} />
      <ExamplesPart rule={rule} />
      <SettingsOfRule rule={rule} />
      <SourcesOfRule rule={rule} />
    </>
  )
}
