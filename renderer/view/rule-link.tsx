/** Leads from the name of a rule to all that can be said about it. */

import { Fragment } from 'react'
import { hrefOf } from '../frame/route'
import { useSpeech } from '../words/say'
import { ruleTitle } from './names'

export const STANDARDS = 'standards'

export function RuleLink({ id, children }: { readonly id: string; readonly children?: string }) {
  const { retell } = useSpeech()
  return <a href={hrefOf(STANDARDS, [id])}>{children ?? retell(ruleTitle(id))}</a>
}

/** Several rules in a row, each with its link. */
export function RuleNames({ ids }: { readonly ids: readonly string[] }) {
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && ' · '}
      <RuleLink id={id} />
    </Fragment>
  ))
}

/** Several rules named in a sentence nearby, each with its link. */
export function RuleLinks({ ids }: { readonly ids: readonly string[] }) {
  const { say, retell } = useSpeech()
  if (ids.length === 0) return null
  return (
    <p className="rule-links">
      {ids.length > 1 && <span>{say('rule.links')}</span>}
      {ids.map((id) => (
        <RuleLink key={id} id={id}>
          {ids.length === 1 ? say('rule.link') : retell(ruleTitle(id))}
        </RuleLink>
      ))}
    </p>
  )
}
