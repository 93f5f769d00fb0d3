/** Every other wing for a person, as it is judged: how good the best plan with them there is, and who else would move. */

import { TIERS } from '../../../src/domain/plan'
import type { Alternative, Displaced } from '../../../src/domain/explanation'
import { PagedList } from '../../parts/paged-list'
import type { EstateView } from '../../view/estate-view'
import { wingName } from '../../view/names'
import { RuleNames } from '../../view/rule-link'
import { useSpeech } from '../../words/say'
import { WhyNot } from './why-not'
import { Sentence } from '../../parts/sentence'

type Props = { readonly view: EstateView; readonly person: string; readonly alternatives: readonly Alternative[] }
type Lawful = Exclude<Alternative, { verdict: 'impossible' }>

export function Alternatives({ view, person, alternatives }: Props) {
  const { say } = useSpeech()
  const lawful = alternatives.filter((alternative): alternative is Lawful => alternative.verdict !== 'impossible').sort(byMerit)
  const impossible = alternatives.filter((alternative) => alternative.verdict === 'impossible')
  return (
    <section>
      <h3>{say('why.alternatives')}</h3>
      <p className="aside">{say('why.alternatives-about')}</p>
      <WhyNot view={view} person={person} alternatives={alternatives} />
      {lawful.length > 0 && (
        <div className="wide-table alternatives">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{say('why.wing')}</th>
                <th scope="col">{say('why.verdict')}</th>
                <th scope="col">{say('why.who')}</th>
              </tr>
            </thead>
            <tbody>
              {lawful.map((alternative) => (
                <tr key={alternative.wing} className={`verdict-${alternative.verdict}`}>
                  <th scope="row">
                    <Sentence>{wingName(view, alternative.wing)}</Sentence>
                  </th>
                  <td>
                    <Verdict alternative={alternative} />
                  </td>
                  <td>{alternative.verdict !== 'best' && <WhoElse displaced={alternative.displaced} view={view} />}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {impossible.length > 0 && (
        <details className="impossible">
          <summary>{say('why.impossible', { count: impossible.length })}</summary>
          <PagedList
            items={impossible}
            item={({ wing, broken }) => (
              <>
                <strong>
                  <Sentence>{wingName(view, wing)}</Sentence>
                </strong>{' '}
                <RuleNames ids={broken} />
              </>
            )}
          />
        </details>
      )}
    </section>
  )
}

function Verdict({ alternative }: { readonly alternative: Lawful }) {
  const { say, number } = useSpeech()
  return (
    <>
      <strong>{say(`why.verdict.${alternative.verdict}`)}</strong>
      {alternative.verdict === 'worse' && (
        <span className="cost">
          {say('why.cost.worse', { by: number(alternative.by), tier: say(`tier.${alternative.tier}`) })}
        </span>
      )}
      {alternative.verdict === 'equal' && <span className="cost">{say('why.cost.none')}</span>}
    </>
  )
}

function WhoElse({ displaced, view }: { readonly displaced: readonly Displaced[]; readonly view: EstateView }) {
  const { say } = useSpeech()
  if (displaced.length === 0) return say('why.nobody')
  const name = (wing: string | null): string => (wing === null ? say('why.nowhere') : wingName(view, wing))
  return (
    <details>
      <summary>{say('why.others', { count: displaced.length })}</summary>
      <PagedList
        items={displaced}
        item={({ person, from, to }) => say('why.displaced', { person, from: name(from), to: name(to) })}
      />
    </details>
  )
}

/** The wing advised, then equally good ones, then the rest from the least loss. */
function byMerit(a: Lawful, b: Lawful): number {
  return rank(a) - rank(b) || tierOf(b) - tierOf(a) || lossOf(a) - lossOf(b) || (a.wing < b.wing ? -1 : 1)
}

function rank({ verdict }: Lawful): number {
  return ['best', 'equal', 'worse'].indexOf(verdict)
}

function tierOf(alternative: Lawful): number {
  return alternative.verdict === 'worse' ? TIERS.indexOf(alternative.tier) : 0
}

function lossOf(alternative: Lawful): number {
  return alternative.verdict === 'worse' ? alternative.by : 0
}
