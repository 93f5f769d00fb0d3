/** What changed weights and limits would do to a recommendation, and for whom; who is stable under all of them. */

import { weightIn } from '../../../src/compare/settings'
import type { DifferentIf } from '../../../src/domain/comparison'
import { PagedList } from '../../parts/paged-list'
import { WideTable } from '../../parts/wide-table'
import type { Shown } from '../../state/compare'
import { placeNamer } from '../../view/compare-view'
import { useSpeech, type Speech } from '../../words/say'
import { LeftOut, useSealedIn } from './sealed'

export function SensitivityPart({ shown }: { readonly shown: Shown }) {
  const { say } = useSpeech()
  const policies = [...new Set(shown.comparison.sensitivity.map(({ policy }) => policy))]
  return (
    <section className="compare-sensitivity" aria-label={say('compare.tab.sensitivity')}>
      {policies.length === 0 && <p>{say('compare.sensitivity.none')}</p>}
      {policies.map((policy) => (
        <OfPolicy key={policy} shown={shown} policy={policy} />
      ))}
    </section>
  )
}

function OfPolicy({ shown, policy }: { readonly shown: Shown; readonly policy: string }) {
  const speech = useSpeech()
  const { say, number } = speech
  const { sensitivity, extra } = shown.comparison
  const nameOf = placeNamer(shown.asked.estates[0]!, speech)
  const sealed = useSealedIn(shown)
  const different = extra.differentIf.filter((one) => one.policy === policy)
  const rows = sensitivity.flatMap((row, index) => (row.policy === policy ? [{ ...row, ...extra.changes[index]! }] : []))
  return (
    <section>
      <h2>{say('compare.sensitivity.of', { name: policy })}</h2>
      {extra.stable
        .filter((one) => one.policy === policy)
        .map(({ people, of, tried }) => (
          <p key={tried}>{say('compare.sensitivity.stable', { people, of, tried })}</p>
        ))}
      <h3>{say('compare.sensitivity.different')}</h3>
      {different.length === 0 && <p>{say('compare.sensitivity.different-none')}</p>}
      <ul>
        {different.map((one, index) => (
          <li key={index}>{differentInWords(one, speech)}</li>
        ))}
      </ul>
      <WideTable title={say('compare.sensitivity.table')}>
        <caption>{say('compare.sensitivity.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('compare.sensitivity.setting')}</th>
            <th scope="col">{say('compare.sensitivity.change')}</th>
            <th scope="col">{say('compare.sensitivity.people')}</th>
            <th scope="col">{say('compare.sensitivity.aims')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ what, from, to, changed, tiers, asGood, people }) => (
            <tr key={`${what} ${to}`}>
              <th scope="row">{say(`setting.${what}`)}</th>
              <td>{say('compare.sensitivity.from-to', { from, to })}</td>
              <td>
                {changed === 0 ? (
                  say('compare.sensitivity.nobody')
                ) : (
                  <details>
                    <summary>{say('compare.sensitivity.who', { count: changed })}</summary>
                    <LeftOut count={people.filter(({ person }) => sealed.has(person)).length} />
                    <PagedList
                      items={people.filter(({ person }) => !sealed.has(person))}
                      item={({ person, wing }) => say('compare.sensitivity.person', { person, wing: nameOf(wing) })}
                    />
                  </details>
                )}
                {changed > 0 && asGood && <p className="aside">{say('compare.sensitivity.as-good')}</p>}
              </td>
              <td>{tiers.map(number).join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  )
}

const PERCENT = 100

/** The first whole per cent beyond which another plan is better; for a limit, its value. */
function differentInWords({ what, from, to }: DifferentIf, { say }: Speech): string {
  const weight = weightIn(what)
  if (!weight) return say('compare.sensitivity.different-limit', { setting: say(`setting.${what}`), from, to })
  const percent = Math.floor((PERCENT * Math.abs(to - from)) / from) + 1
  return say('compare.sensitivity.different-weight', {
    weight: say(`weight.${weight}`),
    percent,
    way: to < from ? 'less' : 'more',
  })
}
