/** Small multiples: every wing as it would be lived in under each column, drawn alike so that differences catch the eye. */

import { useState } from 'react'
import { WideTable } from '../../parts/wide-table'
import type { WingFigures } from '../../../src/compare/wing-figures'
import type { Wing } from '../../../src/domain/estate'
import type { Shown } from '../../state/compare'
import { columnsOf, placeNamer, type ColumnView } from '../../view/compare-view'
import { useSpeech } from '../../words/say'
import { ColumnHeads } from './column-heads'
import { Sentence } from '../../parts/sentence'

const PAGE = 60
const BAR = 14
const GAP = 6
const HEIGHT = 56
const LETTERS = 16

type Multiple = { readonly wing: Wing; readonly figures: readonly (WingFigures | undefined)[] }

export function WingsPart({ shown }: { readonly shown: Shown }) {
  const speech = useSpeech()
  const { say } = speech
  const [onlyDifferent, setOnlyDifferent] = useState(true)
  const [page, setPage] = useState(PAGE)
  const columns = columnsOf(shown, speech)
  const all = multiplesOf(shown)
  const wanted = onlyDifferent ? all.filter(isDifferent) : all
  const seen = wanted.slice(0, page)
  return (
    <section className="compare-wings" aria-label={say('compare.tab.wings')}>
      <div className="people-bar">
        <label className="check">
          <input type="checkbox" checked={onlyDifferent} onChange={({ target }) => setOnlyDifferent(target.checked)} />
          <span>{say('compare.wings.only-different')}</span>
        </label>
        <p role="status">{say('compare.wings.shown', { shown: wanted.length, all: all.length })}</p>
        <p className="people-help">{say('compare.wings.about')}</p>
      </div>
      {wanted.length === 0 && <p>{say('compare.wings.none')}</p>}
      <Multiples shown={shown} columns={columns} multiples={seen} />
      {wanted.length > seen.length && (
        <p>
          <button type="button" onClick={() => setPage(page + PAGE)}>
            {say('compare.wings.more', { count: Math.min(PAGE, wanted.length - seen.length) })}
          </button>
        </p>
      )}
      {seen.length > 0 && <WingsTable shown={shown} columns={columns} multiples={seen} />}
    </section>
  )
}

/** The wings of the first estate. */
function multiplesOf({ asked, wings }: Shown): readonly Multiple[] {
  return asked.estates[0]!.wings.map((wing) => ({ wing, figures: wings.map((figures) => figures.get(wing.id)) }))
}

function isDifferent({ figures: [first, ...others] }: Multiple): boolean {
  return others.some(
    (one) => one?.people !== first?.people || one?.veps !== first?.veps || one?.aboveRequired !== first?.aboveRequired,
  )
}

type Props = { readonly shown: Shown; readonly columns: readonly ColumnView[]; readonly multiples: readonly Multiple[] }

function Multiples({ shown, columns, multiples }: Props) {
  const speech = useSpeech()
  const { say, list } = speech
  const nameOf = placeNamer(shown.asked.estates[0]!, speech)
  return (
    <ul className="multiples">
      {multiples.map(({ wing, figures }) => {
        const words = figures.flatMap((one, index) =>
          one ? [say('compare.wings.column', { letter: columns[index]!.letter, people: one.people, veps: one.veps })] : [],
        )
        return (
          <li key={wing.id}>
            <Bars
              wing={wing}
              figures={figures}
              letters={columns.map(({ letter }) => letter)}
              label={say('compare.wings.one', { wing: nameOf(wing.id), columns: list(words) })}
            />
            <span aria-hidden="true">{nameOf(wing.id)}</span>
          </li>
        )
      })}
    </ul>
  )
}

type BarsProps = Multiple & { readonly letters: readonly string[]; readonly label: string }

function Bars({ wing, figures, letters, label }: BarsProps) {
  const most = Math.max(1, wing.places.operational, ...figures.map((one) => one?.people ?? 0))
  const tall = (people: number): number => (HEIGHT * people) / most
  const width = figures.length * (BAR + GAP)
  const certified = HEIGHT - tall(wing.places.certified)
  return (
    <svg width={width} height={HEIGHT + LETTERS} role="img" aria-label={label} direction="ltr" className="bars">
      <title>{label}</title>
      {figures.map((one, index) => {
        const left = index * (BAR + GAP) + GAP / 2
        const [people, veps] = [tall(one?.people ?? 0), tall(one?.veps ?? 0)]
        return (
          <g key={index}>
            <rect
              className="bar-room"
              x={left}
              y={HEIGHT - tall(wing.places.operational)}
              width={BAR}
              height={tall(wing.places.operational)}
            />
            <rect className="bar-people" x={left} y={HEIGHT - people} width={BAR} height={people} />
            <rect className="bar-veps" x={left} y={HEIGHT - veps} width={BAR} height={veps} />
            <text x={left + BAR / 2} y={HEIGHT + LETTERS - 3} textAnchor="middle">
              {letters[index]}
            </text>
          </g>
        )
      })}
      <line className="bar-certified" x1={0} x2={width} y1={certified} y2={certified} />
    </svg>
  )
}

function WingsTable({ shown, columns, multiples }: Props) {
  const speech = useSpeech()
  const { say, number } = speech
  const nameOf = placeNamer(shown.asked.estates[0]!, speech)
  return (
    <details>
      <summary>{say('compare.wings.table')}</summary>
      <WideTable title={say('compare.wings.table')}>
        <caption>{say('compare.wings.cell-about')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('compare.wings.wing')}</th>
            <th scope="col" className="numeric">
              {say('compare.wings.places')}
            </th>
            <ColumnHeads columns={columns} />
          </tr>
        </thead>
        <tbody>
          {multiples.map(({ wing, figures }) => (
            <tr key={wing.id}>
              <th scope="row">
                <Sentence>{nameOf(wing.id)}</Sentence>
              </th>
              <td className="numeric">{number(wing.places.operational)}</td>
              {figures.map((one, index) => (
                <td key={index} className="numeric">
                  {one ? say('compare.wings.cell', { people: one.people, veps: one.veps }) : say('compare.figures.not-said')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
    </details>
  )
}
