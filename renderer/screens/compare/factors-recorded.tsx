/** The seven factors as the administration has judged them. */

import type { FactorsRecord } from '../../../src/domain/factors'
import { useDesk } from '../../state/desk'
import { factorsOn } from '../../state/factors'
import type { Shown } from '../../state/compare'
import { modelWords } from '../../view/model-policy-name'
import { useSpeech } from '../../words/say'

/** Those of the open estate; beside a review file, those that it holds. */
export function FactorsRecorded({ shown }: { readonly shown?: Shown }) {
  const { say } = useSpeech()
  const own = useDesk((desk) => desk.opened && factorsOn(desk.opened.shelves))
  const record = shown?.origin.kind === 'review' ? shown.comparison.extra.factors : own
  return (
    <section>
      <h2>{say('factors.title')}</h2>
      {record ? <Findings record={record} /> : <p className="aside">{say('factors.none')}</p>}
    </section>
  )
}

function Findings({ record: { by, date: on, findings } }: { readonly record: FactorsRecord }) {
  const { say, date, list } = useSpeech()
  return (
    <>
      <p className="aside">{say('factors.recorded', { by, date: date(on) })}</p>
      <dl className="fact-list factors">
        {findings.map((one) => (
          <div key={one.factor} className="fact-lines">
            <dt>{say(`factor.${one.factor}`)}</dt>
            <dd>
              {one.finding}{' '}
              {one.for.length > 0 && say('factors.for-said', { models: list(one.for.map((model) => modelWords(model, say))) })}{' '}
              {one.against.length > 0 &&
                say('factors.against-said', { models: list(one.against.map((model) => modelWords(model, say))) })}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
