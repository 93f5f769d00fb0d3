/** The examples of a rule, each judged by the rule itself as soon as it is looked at, in the words that a planner would read. */

import { useMemo, useState } from 'react'
import { casesOf, judgeCase, type ExampleResult } from '../../../src/rules/examples'
import type { Rule } from '../../../src/rules/rule'
import { useSpeech } from '../../words/say'
import { FoundMark, Sentences } from './outcome'
import { TryExample } from './try-example'

export function ExamplesPart({ rule }: { readonly rule: Rule }) {
  const { say, retell } = useSpeech()
  const cases = useMemo(() => casesOf(rule).map((one) => ({ ...one, outcome: judgeCase(rule, one.example) })), [rule])
  const [tried, setTried] = useState<string>()
  return (
    <section>
      <h3>{say('rule.examples')}</h3>
      <p className="aside">{say('rule.examples-about')}</p>
      <ul className="examples">
        {cases.map(({ name, expected, example, outcome }) => (
          <li key={name}>
            <div className="example-head">
              <FoundMark found={outcome.found} />
              <strong>{retell(name)}</strong>
              <button
                type="button"
                className="quiet"
                aria-expanded={tried === name}
                aria-label={tried === name ? say('example.close') : say('example.try-one', { name: retell(name) })}
                onClick={() => setTried(tried === name ? undefined : name)}
              >
                {say(tried === name ? 'example.close' : 'example.try')}
              </button>
            </div>
            <Sentences outcome={outcome} />
            {outcome.found !== expected && <Differs expected={expected} />}
            {tried === name && <TryExample rule={rule} example={example} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Differs({ expected }: Pick<ExampleResult, 'expected'>) {
  const { say } = useSpeech()
  const words = typeof expected === 'number' ? say('example.counts', { count: expected }) : say(`example.${expected}`)
  return <p className="result-caution">{say('example.differs', { expected: words })}</p>
}
