/** Any two figures against each other with the efficient points marked, and a policy along one of its settings as a curve. */

import { useState } from 'react'
import { METRICS } from '../../../src/compare/metrics'
import { efficientIn } from '../../../src/compare/trade-off'
import type { Family, MetricId, Metrics } from '../../../src/domain/comparison'
import { PlotChart, type PlotPoint } from '../../parts/plot-chart'
import { WideTable } from '../../parts/wide-table'
import type { Shown } from '../../state/compare'
import { columnsOf, figure } from '../../view/compare-view'
import { useSpeech, type Speech } from '../../words/say'

/** Nearness to home against moves: what plans trade most often. */
const FIRST = { across: 'kmMean', up: 'transfers' } as const satisfies Record<string, MetricId>

export function ChartsPart({ shown }: { readonly shown: Shown }) {
  const speech = useSpeech()
  const { say } = speech
  const [across, setAcross] = useState<MetricId>(FIRST.across)
  const [up, setUp] = useState<MetricId>(FIRST.up)
  return (
    <section className="compare-charts" aria-label={say('compare.tab.charts')}>
      <div className="pair-choice">
        <MetricSelect label={say('compare.chart.across')} chosen={across} onChoose={setAcross} />
        <MetricSelect label={say('compare.chart.up')} chosen={up} onChoose={setUp} />
      </div>
      <TradeOff shown={shown} across={across} up={up} />
      <h2>{say('compare.choose.family')}</h2>
      {shown.comparison.extra.families.length === 0 && <p className="aside">{say('compare.chart.no-family')}</p>}
      {shown.comparison.extra.families.map((family, index) => (
        <FamilyCurve key={index} family={family} up={up} />
      ))}
    </section>
  )
}

type SelectProps = { readonly label: string; readonly chosen: MetricId; readonly onChoose: (metric: MetricId) => void }

function MetricSelect({ label, chosen, onChoose }: SelectProps) {
  const { say } = useSpeech()
  return (
    <label>
      <span>{label}</span>{' '}
      <select value={chosen} onChange={({ target }) => onChoose(METRICS.find(({ id }) => id === target.value)!.id)}>
        {METRICS.map(({ id }) => (
          <option key={id} value={id}>
            {say(`metric.${id}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

type Point = { readonly name: string; readonly label: string; readonly metrics: Metrics; readonly curve?: string }

export function TradeOff({ shown, across, up }: { readonly shown: Shown; readonly across: MetricId; readonly up: MetricId }) {
  const speech = useSpeech()
  const { say } = speech
  const points = pointsOf(shown, speech)
  const efficient = efficientIn(
    points.map(({ metrics }) => metrics),
    across,
    up,
  )
  const title = say('compare.chart.title', { across: say(`metric.${across}`), up: say(`metric.${up}`) })
  const drawn = points.flatMap(({ name, label, metrics, curve }, index): PlotPoint[] => {
    const [x, y] = [metrics[across], metrics[up]]
    if (x === null || y === null) return []
    const marked = efficient?.[index] ?? false
    const about = say(marked ? 'compare.chart.point-efficient' : 'compare.chart.point', {
      name,
      across: say(`metric.${across}`),
      up: say(`metric.${up}`),
      x: figure(x, speech),
      y: figure(y, speech),
    })
    return [{ id: String(index), label, about: `${about}.`, x, y, marked, ...(curve !== undefined && { curve }) }]
  })
  return (
    <figure className="chart">
      <figcaption>
        <strong>{title}</strong>{' '}
        <span className="aside">{say(efficient ? 'compare.chart.efficient-about' : 'compare.chart.open')}</span>{' '}
        <span className="aside on-screen">{say('compare.chart.help')}</span>
      </figcaption>
      {drawn.length === 0 ? (
        <p>{say('compare.chart.none')}</p>
      ) : (
        <PlotChart
          label={title}
          across={say(`metric.${across}`)}
          up={say(`metric.${up}`)}
          points={drawn}
          number={speech.number}
        />
      )}
      <WideTable title={say('compare.chart.table')}>
        <caption>{say('compare.chart.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('compare.chart.name')}</th>
            <th scope="col" className="numeric">
              {say(`metric.${across}`)}
            </th>
            <th scope="col" className="numeric">
              {say(`metric.${up}`)}
            </th>
            <th scope="col">{say('compare.chart.efficient')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ name, metrics }, index) => (
            <tr key={index}>
              <th scope="row">{name}</th>
              <td className="numeric">{figure(metrics[across], speech)}</td>
              <td className="numeric">{figure(metrics[up], speech)}</td>
              <td>{efficient?.[index] && say('compare.chart.efficient')}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </figure>
  )
}

/** The columns, and the points of each family joined to a curve. */
function pointsOf(shown: Shown, speech: Speech): readonly Point[] {
  const { say, number } = speech
  const columns = columnsOf(shown, speech)
  const { comparison } = shown
  return [
    ...columns.map(({ name, letter, index }) => ({ name, label: letter, metrics: comparison.columns[index]!.metrics })),
    ...comparison.extra.families.flatMap(({ policy, what, points }, family) => {
      const letter = columns.find((column) => column.policy.name === policy)?.letter ?? policy
      return points.map(({ value, metrics }) => ({
        name: `${say('compare.column', { letter, name: policy })}; ${say('compare.chart.value', { setting: say(`setting.${what}`), value: number(value) })}`,
        label: say('compare.chart.at', { letter, value: number(value) }),
        metrics,
        curve: String(family),
      }))
    }),
  ]
}

export function FamilyCurve({ family: { policy, what, points }, up }: { readonly family: Family; readonly up: MetricId }) {
  const speech = useSpeech()
  const { say, number } = speech
  const [setting, metric] = [say(`setting.${what}`), say(`metric.${up}`)]
  const title = `${policy}: ${say('compare.chart.curve', { up: metric, setting })}`
  const drawn = points.flatMap(({ value, metrics }): PlotPoint[] => {
    const y = metrics[up]
    if (y === null) return []
    const about = `${say('compare.chart.point', { name: policy, across: setting, up: metric, x: number(value), y: figure(y, speech) })}.`
    return [{ id: String(value), label: figure(y, speech), about, x: value, y, marked: false, curve: 'curve' }]
  })
  return (
    <figure className="chart">
      <figcaption>
        <strong>{title}</strong>
      </figcaption>
      {drawn.length === 0 ? (
        <p>{say('compare.chart.none')}</p>
      ) : (
        <PlotChart label={title} across={setting} up={metric} points={drawn} number={number} />
      )}
      <WideTable title={title}>
        <caption>{say('compare.chart.along', { name: policy, setting })}</caption>
        <thead>
          <tr>
            <th scope="col" className="numeric">
              {setting}
            </th>
            {METRICS.map(({ id }) => (
              <th key={id} scope="col" className="numeric">
                {say(`metric.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map(({ value, metrics }) => (
            <tr key={value}>
              <th scope="row" className="numeric">
                {number(value)}
              </th>
              {METRICS.map(({ id }) => (
                <td key={id} className="numeric">
                  {figure(metrics[id], speech)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
    </figure>
  )
}
