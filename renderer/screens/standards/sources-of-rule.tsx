/** The standards behind a rule, each with where it stands and how sure we are of it. */

import type { Rule } from '../../../src/rules/rule'
import { standard } from '../../../src/rules/standards'
import { hrefOf } from '../../frame/route'
import { STANDARDS } from '../../view/rule-link'
import { useSpeech } from '../../words/say'
import { OneSource } from './one-source'

export function SourcesOfRule({ rule }: { readonly rule: Rule }) {
  const { say, retell } = useSpeech()
  return (
    <section>
      <h3>{say('rule.sources')}</h3>
      <p className="aside">{say('rule.sources-about')}</p>
      <ul className="source-list">
        {rule.sources.map((id) => (
          <li key={id}>
            <OneSource standard={standard(id)} />
            <p className="aside">
              <a
                href={hrefOf(STANDARDS, ['sources', id])}
                aria-label={say('rule.source-link-to', { title: retell(standard(id).title) })}
              >
                {say('rule.source-link')}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
