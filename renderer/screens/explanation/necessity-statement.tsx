/** Why a person is advised to live under more restriction than they require, what else was considered, and until when. */

import type { Necessity } from '../../../src/domain/explanation'
import { PagedList } from '../../parts/paged-list'
import { Sentence } from '../../parts/sentence'
import type { EstateView } from '../../view/estate-view'
import { wingName } from '../../view/names'
import { useSpeech } from '../../words/say'

export function NecessityStatement({ necessity, view }: { readonly necessity: Necessity; readonly view: EstateView }) {
  const { say, retell, date } = useSpeech()
  const name = (id: string): string => view.estate.regimes.find((regime) => regime.id === id)?.name ?? id
  return (
    <section className="necessity">
      <h3>{say('why.necessity')}</h3>
      <p>
        <Sentence>{retell(necessity.text)}</Sentence>
      </p>
      <p>
        {say('why.necessity-regime', {
          required: name(necessity.requiredRegime),
          regime: name(necessity.regime),
          date: date(necessity.reviewBy),
        })}
      </p>
      {necessity.timeLimits.length > 0 && (
        <>
          <h4>{say('why.necessity-limits')}</h4>
          <ul>
            {necessity.timeLimits.map((limit) => (
              <li key={limit}>
                <Sentence>{retell(limit)}</Sentence>
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>{say('why.necessity-considered')}</h4>
      <PagedList
        items={necessity.considered}
        item={({ wing, why }) => (
          <>
            <strong>{wingName(view, wing)}</strong> <Sentence>{retell(why)}</Sentence>
          </>
        )}
      />
    </section>
  )
}
