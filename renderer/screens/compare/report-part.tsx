/** The whole comparison as one report to read, print or keep as PDF: with its assumptions, what is not known, and its limits. */

import { SETTINGS, settingOf } from '../../../src/compare/settings'
import { PagedList } from '../../parts/paged-list'
import { WideTable } from '../../parts/wide-table'
import { useComparing, type Shown } from '../../state/compare'
import { print } from '../../state/save'
import { columnsOf, placeNamer, worseInWords, type ColumnView } from '../../view/compare-view'
import { useSpeech, type Speech } from '../../words/say'
import { FamilyCurve, TradeOff } from './charts-part'
import { ColumnHeads } from './column-heads'
import { DisparityFindings } from './disparity-part'
import { EvidenceList } from './evidence'
import { FactorsRecorded } from './factors-recorded'
import { FiguresTable, NotApplicable } from './figures-part'
import { PairChoice } from './pair-choice'
import { LeftOut, useSealedIn } from './sealed'
import { SensitivityPart } from './sensitivity-part'
import { StandingLines } from './standing-lines'
import { useDifferences } from './use-differences'

const ASSUMPTIONS = ['models', 'rules', 'bounded', 'tie', 'unknown', 'no-score'] as const

export function ReportPart({ shown }: { readonly shown: Shown }) {
  const speech = useSpeech()
  const { say, date } = speech
  const { estate } = shown.comparison
  const columns = columnsOf(shown, speech)
  const models = [...new Set(columns.map(({ policy }) => policy.model))]
  return (
    <article className="report" aria-label={say('report.title', { estate: estate.name })}>
      <p className="form-actions on-screen">
        <button type="button" className="main-action" onClick={print}>
          {say('report.print')}
        </button>
      </p>
      <header>
        <h2>{say('report.title', { estate: estate.name })}</h2>
        <p>
          {say('report.as-of', { date: date(estate.asOf) })} {say('app.advises')} {say('compare.no-winner')}
        </p>
      </header>
      <section className="on-paper">
        <StandingLines shown={shown} />
      </section>
      <section>
        <h3>{say('report.assumptions')}</h3>
        <ul>
          {ASSUMPTIONS.map((id) => (
            <li key={id}>{say(`report.assumption.${id}`)}</li>
          ))}
        </ul>
      </section>
      <Policies columns={columns} />
      <Gaps shown={shown} columns={columns} />
      <FiguresTable shown={shown} />
      <NotApplicable shown={shown} />
      {shown.columns.length > 1 && <WorseOff shown={shown} />}
      <TradeOff shown={shown} across="kmMean" up="transfers" />
      {shown.comparison.extra.families.map((family, index) => (
        <FamilyCurve key={index} family={family} up="transfers" />
      ))}
      <section>
        <h2>{say('compare.tab.sensitivity')}</h2>
        <SensitivityPart shown={shown} />
      </section>
      <section>
        <h2>{say('compare.tab.disparity')}</h2>
        <p className="aside">{say('compare.disparity.about')}</p>
        <DisparityFindings shown={shown} />
      </section>
      <EvidenceList models={models} />
      <FactorsRecorded shown={shown} />
    </article>
  )
}

function Policies({ columns }: { readonly columns: readonly ColumnView[] }) {
  const { say, number } = useSpeech()
  return (
    <WideTable title={say('report.policies')}>
      <caption>{say('report.policies')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('report.policies-setting')}</th>
          <ColumnHeads columns={columns} />
        </tr>
      </thead>
      <tbody>
        {SETTINGS.map((what) => (
          <tr key={what}>
            <th scope="row">{say(`setting.${what}`)}</th>
            {columns.map(({ letter, policy }) => {
              const value = settingOf(policy, what)
              return (
                <td key={letter} className="numeric">
                  {value === null ? say('report.no-limit') : number(value)}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}

/** What is not known, by fact: of how many, and in which columns knowing it could change the plan. */
function Gaps({ shown, columns }: { readonly shown: Shown; readonly columns: readonly ColumnView[] }) {
  const { say, retell } = useSpeech()
  const facts = new Map<string, { readonly who: Set<string>; readonly could: Set<string> }>()
  shown.columns.forEach(({ plan }, index) => {
    for (const { fact, person, facility, effect } of plan.gaps ?? []) {
      const one = facts.get(fact) ?? { who: new Set(), could: new Set() }
      facts.set(fact, one)
      one.who.add(person ?? facility ?? '')
      if (effect === 'could change the plan') one.could.add(columns[index]!.letter)
    }
  })
  return (
    <section>
      <h3>{say('report.gaps', { count: facts.size })}</h3>
      <p className="aside">{say('report.gaps-about')}</p>
      <ul>
        {[...facts].map(([fact, { who, could }]) => (
          <li key={fact}>
            {say('report.gap', {
              fact: retell(fact),
              count: who.size,
              effect:
                could.size === 0 ? say('attention.gap-would-not') : `${say('attention.gap-could')} (${[...could].join(', ')})`,
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}

function WorseOff({ shown }: { readonly shown: Shown }) {
  const speech = useSpeech()
  const { say } = speech
  const [first, second] = useComparing(({ pair }) => pair)
  const columns = columnsOf(shown, speech)
  const differences = useDifferences(shown, first, second)
  const letters = { first: columns[first]!.letter, second: columns[second]!.letter }
  const sealed = useSealedIn(shown)
  const worse = differences?.filter((one) => one.worse.length > 0) ?? []
  const seen = worse.filter(({ person }) => !sealed.has(person))
  return (
    <section>
      <h3>{say('report.people', letters)}</h3>
      <div className="on-screen">
        <PairChoice shown={shown} />
      </div>
      {differences && <p>{say('report.people-count', { count: worse.length })}</p>}
      <LeftOut count={worse.length - seen.length} />
      <PagedList items={seen} item={(one) => worseLine(one, columns[first]!, columns[second]!, speech)} />
    </section>
  )
}

type Line = Parameters<typeof worseInWords>[0]

function worseLine(
  {
    person,
    from,
    to,
    worse,
  }: { readonly person: string; readonly from: string | null; readonly to: string | null; readonly worse: Line },
  first: ColumnView,
  second: ColumnView,
  speech: Speech,
): string {
  return speech.say('report.person', {
    person,
    from: placeNamer(first.estate, speech)(from),
    to: placeNamer(second.estate, speech)(to),
    worse: worseInWords(worse, speech),
  })
}
