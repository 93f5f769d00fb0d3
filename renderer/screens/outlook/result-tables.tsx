/** Tables of what runs come to: what can't be kept, kinds that run short, full wings, and all figures of every month. */

import { useState } from 'react'
import type { Estate } from '../../../src/domain/estate'
import { FIGURES } from '../../../src/outlook/outcome'
import type { FirstTime, Summary } from '../../../src/outlook/summary'
import {
  estimateWords,
  kindWords,
  monthOf,
  monthsWords,
  monthWords,
  percentWords,
  rangeWords,
  sureWords,
} from '../../view/outlook-words'
import { RuleLink } from '../../view/rule-link'
import { useSpeech } from '../../words/say'
import { RowsOfCase } from './rows-of-case'
import { TableBelow } from './table-below'
import { WideTable } from '../../parts/wide-table'

type Props = { readonly summaries: readonly Summary[]; readonly names: readonly string[] }

/** Wings that are listed at first. */
const WINGS_AT_ONCE = 10

export function Breaches({ summaries, names }: Props) {
  const { say } = useSpeech()
  return (
    <section>
      <h2>{say('breaches.title')}</h2>
      <p className="aside">{say('breaches.about')}</p>
      <FirstTimes
        title={say('breaches.title')}
        what={say('breaches.what')}
        none={say('breaches.none')}
        names={names}
        all={summaries.map(({ breaches, months }) => ({ found: breaches, dates: months.map(({ date }) => date) }))}
      />
    </section>
  )
}

export function Shortages({ summaries, names }: Props) {
  const { say } = useSpeech()
  return (
    <section>
      <h2>{say('shortages.title')}</h2>
      <p className="aside">{say('shortages.about')}</p>
      <FirstTimes
        title={say('shortages.title')}
        what={say('shortages.kind')}
        none={say('shortages.none')}
        names={names}
        all={summaries.map(({ shortages, months }) => ({ found: shortages, dates: months.map(({ date }) => date) }))}
      />
    </section>
  )
}

type FirstTimesProps = {
  readonly title: string
  readonly what: string
  readonly none: string
  readonly names: readonly string[]
  readonly all: readonly { readonly found: readonly FirstTime[]; readonly dates: readonly string[] }[]
}

function FirstTimes({ title, what, none, names, all }: FirstTimesProps) {
  const speech = useSpeech()
  const { say } = speech
  if (all.every(({ found }) => found.length === 0)) return <p>{none}</p>
  return (
    <WideTable look="outlook-table" title={title}>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">{say('breaches.share')}</th>
          <th scope="col">{say('breaches.month')}</th>
          <th scope="col">{say('breaches.range')}</th>
        </tr>
      </thead>
      {all.map(({ found, dates }, index) => (
        <RowsOfCase key={index} names={names} index={index} columns={4}>
          {found.map((one) => (
            <tr key={JSON.stringify(one.what)}>
              <th scope="row">
                <What what={one.what} />
              </th>
              <td>{percentWords(one.share, speech)}</td>
              <td>
                {monthWords(one.month.p50, dates, speech)} ({sureWords(one.month, 'p50', speech)})
              </td>
              <td>{monthsWords(one.month.p10, one.month.p90, dates, speech)}</td>
            </tr>
          ))}
        </RowsOfCase>
      ))}
    </WideTable>
  )
}

export function What({ what }: { readonly what: FirstTime['what'] }) {
  const speech = useSpeech()
  if ('kind' in what) return kindWords(what.kind, speech)
  if ('rule' in what) return <RuleLink id={what.rule} />
  return speech.say('breaches.tier', { tier: speech.say(`tier.${what.tier}`) })
}

export function Bottlenecks({ summaries, names, estate }: Props & { readonly estate: Estate }) {
  const speech = useSpeech()
  const { say } = speech
  const [atOnce, setAtOnce] = useState(WINGS_AT_ONCE)
  const most = Math.max(...summaries.map(({ bottlenecks }) => bottlenecks.length))
  return (
    <section>
      <h2>{say('bottlenecks.title')}</h2>
      <p className="aside">{say('bottlenecks.about')}</p>
      {most === 0 ? (
        <p>{say('bottlenecks.none')}</p>
      ) : (
        <WideTable look="outlook-table" title={say('bottlenecks.title')}>
          <thead>
            <tr>
              <th scope="col">{say('bottlenecks.wing')}</th>
              <th scope="col">{say('bottlenecks.facility')}</th>
              <th scope="col">{say('bottlenecks.full')}</th>
              <th scope="col">{say('bottlenecks.saved')}</th>
            </tr>
          </thead>
          {summaries.map(({ bottlenecks }, index) => (
            <RowsOfCase key={index} names={names} index={index} columns={4}>
              {bottlenecks.slice(0, atOnce).map(({ wing: id, fullMonths, saved }) => {
                const wing = estate.wings.find((one) => one.id === id)
                return (
                  <tr key={id}>
                    <th scope="row">{wing?.name ?? id}</th>
                    <td>{estate.facilities.find((one) => one.id === wing?.facility)?.name}</td>
                    <td>{estimateWords(fullMonths, speech)}</td>
                    <td>{estimateWords(saved, speech)}</td>
                  </tr>
                )
              })}
            </RowsOfCase>
          ))}
        </WideTable>
      )}
      {most > atOnce && (
        <button type="button" onClick={() => setAtOnce(most)}>
          {say('scenario.more', { count: most - atOnce })}
        </button>
      )}
    </section>
  )
}

export function Months({ summaries, names }: Props) {
  const speech = useSpeech()
  const { say, locale } = speech
  return (
    <section>
      <h2>{say('months.title')}</h2>
      <p className="aside">{say('months.about')}</p>
      {summaries.map(({ months }, index) => (
        <div key={index}>
          {summaries.length > 1 && <h3>{names[index]}</h3>}
          <TableBelow title={say('chart.table', { name: names[index]! })}>
            {() => (
              <>
                <thead>
                  <tr>
                    <th scope="col">{say('table.month')}</th>
                    {FIGURES.map((figure) => (
                      <th key={figure} scope="col">
                        {say(`figure.${figure}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {months.map(({ month, date, figures }) => (
                    <tr key={month}>
                      <th scope="row">{monthOf(date, locale)}</th>
                      {FIGURES.map((figure) => (
                        <td key={figure}>
                          {sureWords(figures[figure], 'mean', speech)}
                          <span className="aside">{rangeWords(figures[figure].p10, figures[figure].p90, speech)}</span>
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </>
            )}
          </TableBelow>
        </div>
      ))}
    </section>
  )
}
