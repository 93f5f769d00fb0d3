/** Every standard in the register, to search, with the rules that rest on it. */

import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { rules } from '../../../src/rules/registry'
import { standards } from '../../../src/rules/standards'
import { RuleLink } from '../../view/rule-link'
import { useSpeech } from '../../words/say'
import { OneSource } from './one-source'
import { SearchBar } from './search-bar'

const RULES_ON = new Map(standards.map(({ id }) => [id, rules.filter(({ sources }) => sources.includes(id))]))

export function SourceList({ chosen }: { readonly chosen: string | undefined }) {
  const { say, retell } = useSpeech()
  const [text, setText] = useState('')
  const sought = useDeferredValue(text.trim().toLocaleLowerCase())
  const words = useMemo(
    () => new Map(standards.map((one) => [one.id, Object.values(one).map(retell).join(' ').toLocaleLowerCase()])),
    [retell],
  )
  const found = useMemo(() => standards.filter(({ id }) => words.get(id)!.includes(sought)), [words, sought])
  const here = useRef<HTMLLIElement>(null)
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'start' })
    here.current?.focus()
  }, [chosen])
  return (
    <div className="rule-list">
      <SearchBar
        label={say('standards.search-sources')}
        text={text}
        onText={setText}
        shown={found.length}
        all={standards.length}
      />
      <p className="aside">{say('rule.sources-about')}</p>
      <ul className="source-list">
        {found.map((standard) => {
          const resting = RULES_ON.get(standard.id)!
          return (
            <li key={standard.id} tabIndex={-1} {...(standard.id === chosen && { ref: here, className: 'source-chosen' })}>
              <OneSource standard={standard} />
              <p className="rule-links">
                {resting.length > 0 && <span>{say('source.rules')}</span>}
                {resting.length === 0 && say('source.never-read')}
                {resting.map(({ id }) => (
                  <RuleLink key={id} id={id} />
                ))}
              </p>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
