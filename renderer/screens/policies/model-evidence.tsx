/** What speaks for and against a model, with its source and how much each claim bears. */

import { EVIDENCE, type Claim } from '../../../src/compare/evidence/models'
import { source } from '../../../src/compare/evidence/sources'
import { useSpeech } from '../../words/say'

export function ModelEvidence({ model }: { readonly model: string }) {
  const { say } = useSpeech()
  const evidence = EVIDENCE.find((one) => one.model === model)
  if (!evidence) return null
  return (
    <details>
      <summary>{say('policy.evidence')}</summary>
      <div className="evidence">
        <Claims title={say('policy.evidence-for')} claims={evidence.for} />
        <Claims title={say('policy.evidence-against')} claims={evidence.against} />
      </div>
    </details>
  )
}

function Claims({ title, claims }: { readonly title: string; readonly claims: readonly Claim[] }) {
  const { say, retell } = useSpeech()
  return (
    <div>
      <p>
        <strong>{title}</strong>
      </p>
      <ul aria-label={title}>
        {claims.map(({ text, strength, sources }) => (
          <li key={text}>
            {retell(text)} <span className="confidence">{say(`policy.strength.${strength}`)}</span>
            {sources.map((id) => (
              <p key={id} className="aside">
                <cite>{source(id).cite}</cite> ({retell(source(id).confidence)})
              </p>
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}
