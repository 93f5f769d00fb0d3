/** Whether outcomes fall more on some groups than on others, asked of a part of the program that plans nothing. */

import { useState } from 'react'
import { WideTable } from '../../parts/wide-table'
import type { Disparity } from '../../../src/domain/comparison'
import { documentOf } from '../../../src/working/shelves'
import { audit, useComparing, type Shown } from '../../state/compare'
import { useDesk } from '../../state/desk'
import { columnsOf } from '../../view/compare-view'
import { useSpeech, type Speech } from '../../words/say'

/** An interval of a ratio that leaves 1 out. */
function isApart({ low, high }: Disparity): boolean {
  return low !== null && high !== null && (low > 1 || high < 1)
}

export function DisparityPart({ shown }: { readonly shown: Shown }) {
  const { say } = useSpeech()
  const opened = useDesk((desk) => desk.opened)
  const isIdle = useComparing(({ work }) => work.status === 'idle')
  const hasOwn = [...(opened?.shelves.people.values() ?? [])].some(({ monitoring }) => monitoring !== undefined)
  const kind = say('compare.disparity.file-kind')
  const ownBytes = () => opened && new TextEncoder().encode(JSON.stringify(documentOf(opened.shelves)))
  return (
    <section className="compare-disparity" aria-label={say('compare.tab.disparity')}>
      <p>{say('compare.disparity.about')}</p>
      {shown.origin.kind === 'review' ? (
        <p className="aside">{say('compare.disparity.review')}</p>
      ) : (
        <p className="form-actions">
          <button type="button" disabled={!isIdle || !hasOwn} onClick={() => audit(kind, ownBytes())}>
            {say('compare.disparity.own')}
          </button>
          <button type="button" disabled={!isIdle} onClick={() => audit(kind, undefined)}>
            {say('compare.disparity.file')}
          </button>
          {!hasOwn && <span className="aside">{say('compare.disparity.own-none')}</span>}
        </p>
      )}
      {shown.audited && <p>{say('compare.disparity.known', { known: shown.audited.known, of: shown.audited.of })}</p>}
      <DisparityFindings shown={shown} />
    </section>
  )
}

export function DisparityFindings({ shown }: { readonly shown: Shown }) {
  const speech = useSpeech()
  const { say, list } = speech
  const [showsAll, setShowsAll] = useState(false)
  const found = shown.audited?.disparity ?? shown.comparison.disparity
  if (found.length === 0) return null
  const withInterval = found.filter(({ low }) => low !== null)
  const apart = found.filter(isApart)
  const known = found.filter(({ people }) => people !== null)
  const rows = showsAll ? known : apart
  const few = [...new Set(found.filter(({ people }) => people === null).map((one) => groupOf(one, speech)))]
  return (
    <>
      <p className="aside">{say('compare.disparity.how')}</p>
      <p>{say('compare.disparity.chance', { all: withInterval.length, apart: apart.length })}</p>
      <p className="on-screen">
        <label>
          <span>{say('compare.disparity.filter')}</span>{' '}
          <select value={showsAll ? 'all' : 'apart'} onChange={({ target }) => setShowsAll(target.value === 'all')}>
            <option value="apart">{say('compare.disparity.filter.apart', { count: apart.length })}</option>
            <option value="all">{say('compare.disparity.filter.all', { count: known.length })}</option>
          </select>
        </label>
      </p>
      {rows.length === 0 ? <p>{say('compare.disparity.none')}</p> : <DisparityTable shown={shown} rows={rows} />}
      {few.length > 0 && <p>{say('compare.disparity.few', { groups: list(few) })}</p>}
    </>
  )
}

function DisparityTable({ shown, rows }: { readonly shown: Shown; readonly rows: readonly Disparity[] }) {
  const speech = useSpeech()
  const { say, number } = speech
  const columns = columnsOf(shown, speech)
  const share = (value: number | null): string => (value === null ? say('compare.figures.not-said') : number(rounded(value)))
  return (
    <WideTable title={say('compare.disparity.table')}>
      <caption>{say('compare.disparity.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('compare.disparity.group')}</th>
          <th scope="col">{say('compare.disparity.outcome')}</th>
          <th scope="col">{say('compare.disparity.column')}</th>
          {(['people', 'share', 'others', 'ratio', 'interval'] as const).map((id) => (
            <th key={id} scope="col" className="numeric">
              {say(`compare.disparity.${id}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((one, index) => (
          <tr key={index} className={isApart(one) ? 'apart' : undefined}>
            <th scope="row">{groupOf(one, speech)}</th>
            <td>{say(`compare.disparity.outcome.${one.outcome}`)}</td>
            <td>{columns.find(({ policy }) => policy.name === one.policy)?.letter ?? one.policy}</td>
            <td className="numeric">{number(one.people ?? 0)}</td>
            <td className="numeric">{share(one.share)}</td>
            <td className="numeric">{share(one.others)}</td>
            <td className="numeric">{share(one.ratio)}</td>
            <td className="numeric">
              {one.low === null || one.high === null
                ? say('compare.figures.not-said')
                : say('compare.disparity.from-to', { low: share(one.low), high: share(one.high) })}
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}

const ATTRIBUTES = ['religion', 'ethnicity', 'nationality', 'ideology'] as const

function groupOf({ attribute, group }: Disparity, { say }: Speech): string {
  const known = ATTRIBUTES.find((one) => one === attribute)
  return say('compare.disparity.named', {
    attribute: known ? say(`compare.disparity.attribute.${known}`) : attribute,
    group,
  })
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
