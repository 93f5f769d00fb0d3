/** Every figure of every column side by side, with what each counts; and to whom a model can't be applied. */

import { METRICS } from '../../../src/compare/metrics'
import type { TierResult } from '../../../src/domain/plan'
import { TIERS } from '../../../src/domain/plan'
import { PagedList } from '../../parts/paged-list'
import { WideTable } from '../../parts/wide-table'
import type { Shown } from '../../state/compare'
import { columnsOf, figure, type ColumnView } from '../../view/compare-view'
import { modelWords } from '../../view/model-policy-name'
import { useSpeech } from '../../words/say'

export function FiguresPart({ shown }: { readonly shown: Shown }) {
  const { say } = useSpeech()
  return (
    <section className="compare-figures" aria-label={say('compare.tab.figures')}>
      <p className="aside">{say('compare.no-winner')}</p>
      <FiguresTable shown={shown} />
      <NotApplicable shown={shown} />
    </section>
  )
}

export function FiguresTable({ shown }: { readonly shown: Shown }) {
  const speech = useSpeech()
  const { say } = speech
  const columns = columnsOf(shown, speech)
  const all = shown.comparison.columns
  return (
    <>
      <WideTable title={say('compare.figures.caption')} look="figures-table">
        <caption>{say('compare.figures.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('compare.figures.figure')}</th>
            {columns.map(({ letter, name, title }) => (
              <th key={letter} scope="col" className="numeric">
                <abbr title={name}>{letter}</abbr>
                <span className="column-policy">{title}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <SectionRow title={say('compare.figures.tiers')} columns={columns} />
          {TIERS.map((id, tier) => (
            <tr key={id}>
              <th scope="row">
                {say(`tier.${id}`)}
                <span className="aside">{say(`tier.about.${id}`)}</span>
              </th>
              {all.map(({ tiers }, index) => (
                <TierCell key={index} tier={tiers[tier]} first={index > 0 ? all[0]!.tiers[tier] : undefined} />
              ))}
            </tr>
          ))}
          <SectionRow title={say('compare.figures.metrics')} columns={columns} />
          {METRICS.map(({ id, better }) => (
            <tr key={id}>
              <th scope="row">
                {say(`metric.${id}`)}
                <span className="aside">
                  {say(`metric.about.${id}`)} ({say(`compare.figures.better.${better}`)})
                </span>
              </th>
              {all.map(({ metrics }, index) => (
                <td key={index} className="numeric">
                  {figure(metrics[id], speech)}
                  {index > 0 && <Difference from={all[0]!.metrics[id]} to={metrics[id]} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
      <p className="aside">{say('compare.figures.not-said-about')}</p>
    </>
  )
}

function SectionRow({ title, columns }: { readonly title: string; readonly columns: readonly ColumnView[] }) {
  return (
    <tr className="figures-section">
      <th scope="colgroup" colSpan={columns.length + 1}>
        {title}
      </th>
    </tr>
  )
}

function TierCell({ tier, first }: { readonly tier: TierResult | undefined; readonly first: TierResult | undefined }) {
  const { say, number } = useSpeech()
  if (!tier) return <td />
  return (
    <td className="numeric">
      {number(tier.value)}
      {first && <Difference from={first.value} to={tier.value} />}
      {tier.bound < tier.value && <span className="aside">{say('compare.figures.bound', { bound: number(tier.bound) })}</span>}
    </td>
  )
}

/** By how much a figure is more or less than in the first column; nothing where it is the same. */
function Difference({ from, to }: { readonly from: number | null; readonly to: number | null }) {
  const { difference } = useSpeech()
  if (from === null || to === null) return null
  const by = Math.round((to - from) * 10) / 10
  if (by === 0) return null
  return <span className="difference">{difference(by)}</span>
}

export function NotApplicable({ shown }: { readonly shown: Shown }) {
  const speech = useSpeech()
  const { say, retell } = speech
  const { notApplicable } = shown.comparison.extra
  const columns = columnsOf(shown, speech)
  const lettersOf = (policy: string): string =>
    speech.list(columns.filter((column) => column.policy.name === policy).map(({ letter }) => letter))
  return (
    <section>
      <h2>{say('compare.apply.title', { count: notApplicable.length })}</h2>
      <p className="aside">{say(notApplicable.length === 0 ? 'compare.apply.none' : 'compare.apply.about')}</p>
      <PagedList
        items={notApplicable}
        item={({ policy, text, model, applied }) => (
          <>
            {say('compare.apply.one', { letter: lettersOf(policy), text: retell(text) })}{' '}
            {applied !== model && say('compare.apply.instead', { model: modelWords(applied, say) })}
          </>
        )}
      />
    </section>
  )
}
