/** Every rule with whom it binds and who breaks it now: hard rules in the order in which they are asked, then preferences by aim. */

import { useDeferredValue, useMemo, useState } from 'react'
import { TIERS } from '../../../src/domain/plan'
import { rules } from '../../../src/rules/registry'
import type { Rule } from '../../../src/rules/rule'
import { standard } from '../../../src/rules/standards'
import { hrefOf } from '../../frame/route'
import { Mark } from '../../parts/mark'
import { useBearings } from '../../state/bearings'
import { STANDARDS } from '../../view/rule-link'
import { useSpeech, type Speech } from '../../words/say'
import { useBroken, type Broken } from '../estate/broken'
import { SearchBar } from './search-bar'

type Group = { readonly title: string; readonly about: string; readonly rules: readonly Rule[] }

/** What a search looks through, in the language of the window. */
function wordsOf({ retell }: Speech): ReadonlyMap<Rule, string> {
  return new Map(
    rules.map((rule) => [
      rule,
      [
        rule.id,
        rule.title,
        rule.says,
        ...Object.values(rule.sentences),
        ...rule.sources.map(standard).flatMap(({ title, says, instrument }) => [title, says, instrument]),
      ]
        .map((text) => retell(text))
        .join(' ')
        .toLocaleLowerCase(),
    ]),
  )
}

export function RuleList({ chosen }: { readonly chosen: string | undefined }) {
  const speech = useSpeech()
  const { say, retell } = speech
  const [text, setText] = useState('')
  const sought = useDeferredValue(text.trim().toLocaleLowerCase())
  const words = useMemo(() => wordsOf(speech), [speech])
  const found = useMemo(() => rules.filter((rule) => words.get(rule)!.includes(sought)), [words, sought])
  const broken = useBroken()
  return (
    <div className="rule-list">
      <SearchBar label={say('standards.search')} text={text} onText={setText} shown={found.length} all={rules.length} />
      {groupsOf(found, speech).map(({ title, about, rules: inside }) => (
        <section key={title} aria-label={title}>
          <h2>{title}</h2>
          <p className="aside">{about}</p>
          <ul>
            {inside.map((rule) => (
              <li key={rule.id}>
                <a
                  className="rule-row"
                  href={hrefOf(STANDARDS, [rule.id])}
                  {...(rule.id === chosen && { 'aria-current': 'true' })}
                >
                  <span className="rule-row-title">{retell(rule.title)}</span>
                  <Standing rule={rule} broken={broken} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className="aside">{say('standards.about')}</p>
    </div>
  )
}

function Standing({ rule, broken }: { readonly rule: Rule; readonly broken: Broken }) {
  const { say } = useSpeech()
  const bearing = useBearings(({ bearings }) => bearings[rule.id])
  const breaches = broken.byRule.get(rule.id)?.length ?? 0
  return (
    <span className="rule-row-standing">
      {bearing && (
        <span>
          {say(rule.kind === 'preference' ? 'standards.row.counts' : 'standards.row.binds', { count: bearing.binds.length })}
        </span>
      )}
      {breaches > 0 && <Mark tone="alarm">{say('standards.row.broken', { count: breaches })}</Mark>}
    </span>
  )
}

function groupsOf(found: readonly Rule[], { say }: Speech): readonly Group[] {
  const groups: readonly Group[] = [
    {
      title: say('standards.group.one'),
      about: say('standards.group.one-about'),
      rules: found.filter(({ kind }) => kind === 'eligibility'),
    },
    {
      title: say('standards.group.plan'),
      about: say('standards.group.plan-about'),
      rules: found.filter(({ kind }) => kind !== 'eligibility' && kind !== 'preference'),
    },
    ...TIERS.map((tier, index) => ({
      title: say('standards.group.tier', { number: index + 1, tier: say(`tier.${tier}`) }),
      about: say('standards.group.tier-about'),
      rules: found.filter((rule) => rule.kind === 'preference' && rule.tier === tier),
    })),
  ]
  return groups.filter(({ rules: inside }) => inside.length > 0)
}
