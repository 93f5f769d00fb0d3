/** What speaks for and against models, how strong it is and where it comes from. */

import { EVIDENCE, type Claim } from '../../../src/compare/evidence/models'
import { source } from '../../../src/compare/evidence/sources'
import type { Model } from '../../../src/domain/policy'
import type { Shown } from '../../state/compare'
import { columnsOf } from '../../view/compare-view'
import { modelWords } from '../../view/model-policy-name'
import { useSpeech } from '../../words/say'
import { FactorsRecorded } from './factors-recorded'

/** Beside the figures: the evidence about their models, and how the administration judges the factors. */
export function EvidenceAside({ shown }: { readonly shown: Shown }) {
  const speech = useSpeech()
  const models = new Set(columnsOf(shown, speech).map(({ policy }) => policy.model))
  return (
    <aside className="detail" tabIndex={0} aria-label={speech.say('compare.evidence.title')}>
      <EvidenceList models={[...models]} />
      <FactorsRecorded shown={shown} />
    </aside>
  )
}

export function EvidenceList({ models }: { readonly models: readonly Model[] }) {
  const { say } = useSpeech()
  return (
    <section className="evidence">
      <h2>{say('compare.evidence.title')}</h2>
      <p className="aside">{say('compare.evidence.about')}</p>
      {EVIDENCE.filter(({ model }) => models.includes(model)).map((evidence) => (
        <section key={evidence.model}>
          <h3>{modelWords(evidence.model, say)}</h3>
          <h4>{say('compare.evidence.for')}</h4>
          <Claims claims={evidence.for} />
          <h4>{say('compare.evidence.against')}</h4>
          <Claims claims={evidence.against} />
        </section>
      ))}
    </section>
  )
}

function Claims({ claims }: { readonly claims: readonly Claim[] }) {
  const { say, retell } = useSpeech()
  return (
    <ul className="reasons">
      {claims.map(({ text, strength, sources }) => (
        <li key={text}>
          <p>
            {retell(text)} <span className="confidence">{say(`compare.evidence.strength.${strength}`)}</span>
          </p>
          {sources.map((id) => {
            const { cite, confidence } = source(id)
            return (
              <p key={id} className="aside">
                <cite>{say('compare.evidence.source', { cite, confidence: retell(confidence) })}</cite>
              </p>
            )
          })}
        </li>
      ))}
    </ul>
  )
}
