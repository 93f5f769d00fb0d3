/** A chart of points by two numbers, some joined to curves; points are walked with the arrow keys. The same is in a table beside it. */

import { useRef, useState, type KeyboardEvent } from 'react'
import { ticksFor } from './ticks'
import { useWidth } from './use-width'

export type PlotPoint = {
  readonly id: string
  /** In few letters, written at the point. */
  readonly label: string
  /** Read out, and shown while a person is at the point. */
  readonly about: string
  readonly x: number
  readonly y: number
  /** Set off from the others by a ring. */
  readonly marked: boolean
  /** Points of one curve, in their order, are joined. */
  readonly curve?: string
}

type Props = {
  readonly label: string
  readonly across: string
  readonly up: string
  readonly points: readonly PlotPoint[]
  readonly number: (value: number) => string
}

const HEIGHT = 340
const MARGIN = { top: 16, right: 24, bottom: 48, left: 64 }
/** Between the outermost lines and the edges, so that a point on them has room for itself and its letters. */
const INSET = 16
const LEAST_WIDTH = 260
const TICKS = 5

export function PlotChart({ label, across, up, points, number }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame, LEAST_WIDTH)
  const [active, setActive] = useState(0)
  const [here, setHere] = useState<PlotPoint>()
  const groups = together(points)
  const x = scaleOf(
    points.map((point) => point.x),
    MARGIN.left + INSET,
    width - MARGIN.right - INSET,
  )
  const y = scaleOf(
    points.map((point) => point.y),
    HEIGHT - MARGIN.bottom - INSET,
    MARGIN.top + INSET,
  )
  const at = Math.min(active, groups.length - 1)
  const walk = (event: KeyboardEvent) => {
    const there = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: groups.length - 1 }[
      event.key
    ]
    if (there === undefined) return
    event.preventDefault()
    const next = Math.min(Math.max(there, 0), groups.length - 1)
    setActive(next)
    frame.current?.querySelector<SVGElement>(`[data-point="${next}"]`)?.focus()
  }
  const lifts = liftsOf(groups.map(([first]) => [x.at(first!.x), y.at(first!.y)]))
  const curves = [...new Set(points.flatMap(({ curve }) => curve ?? []))]
  return (
    <div className="plot" ref={frame}>
      <svg width={width} height={HEIGHT} role="group" aria-label={label} direction="ltr" onKeyDown={walk}>
        {x.ticks.map((tick) => (
          <g key={tick} aria-hidden="true">
            <line className="plot-grid" x1={x.at(tick)} x2={x.at(tick)} y1={MARGIN.top} y2={HEIGHT - MARGIN.bottom} />
            <text x={x.at(tick)} y={HEIGHT - MARGIN.bottom + 18} textAnchor="middle">
              {number(tick)}
            </text>
          </g>
        ))}
        {y.ticks.map((tick) => (
          <g key={tick} aria-hidden="true">
            <line className="plot-grid" x1={MARGIN.left} x2={width - MARGIN.right} y1={y.at(tick)} y2={y.at(tick)} />
            <text x={MARGIN.left - 8} y={y.at(tick) + 4} textAnchor="end">
              {number(tick)}
            </text>
          </g>
        ))}
        <text
          className="plot-axis"
          x={(MARGIN.left + width - MARGIN.right) / 2}
          y={HEIGHT - 8}
          textAnchor="middle"
          aria-hidden="true"
        >
          {across}
        </text>
        <text
          className="plot-axis"
          transform={`translate(14 ${(MARGIN.top + HEIGHT - MARGIN.bottom) / 2}) rotate(-90)`}
          textAnchor="middle"
          aria-hidden="true"
        >
          {up}
        </text>
        {curves.map((curve) => (
          <polyline
            key={curve}
            className="plot-curve"
            aria-hidden="true"
            points={points
              .filter((point) => point.curve === curve)
              .map((point) => `${x.at(point.x)},${y.at(point.y)}`)
              .join(' ')}
          />
        ))}
        {groups.map((group, index) => {
          const first = group[0]!
          const [left, top] = [x.at(first.x), y.at(first.y)]
          const isLast = left > width - MARGIN.right - 40
          const lift = lifts[index]!
          return (
            <g
              key={first.id}
              role="img"
              aria-label={group.map(({ about }) => about).join(' ')}
              tabIndex={index === at ? 0 : -1}
              data-point={index}
              className="plot-point"
              onFocus={() => {
                setActive(index)
                setHere(first)
              }}
              onBlur={() => setHere(undefined)}
              onMouseEnter={() => setHere(first)}
              onMouseLeave={() => setHere(undefined)}
            >
              <circle className="plot-target" cx={left} cy={top} r={14} />
              {group.some(({ marked }) => marked) && <circle className="plot-ring" cx={left} cy={top} r={9} />}
              <circle
                className={first.curve === undefined ? 'plot-dot' : 'plot-dot plot-dot-small'}
                cx={left}
                cy={top}
                r={first.curve === undefined ? 5 : 3.5}
              />
              <text x={left + (isLast ? -12 : 12)} y={top + lift} textAnchor={isLast ? 'end' : 'start'} aria-hidden="true">
                {group.map((point) => point.label).join(', ')}
              </text>
            </g>
          )
        })}
      </svg>
      <p className="plot-here" aria-hidden="true">
        {here
          ? groups
              .find((group) => group.includes(here))
              ?.map(({ about }) => about)
              .join(' ')
          : '\u00A0'}
      </p>
    </div>
  )
}

/** Points in the same place are one, under all of their labels. */
function together(points: readonly PlotPoint[]): (readonly PlotPoint[])[] {
  const places = new Map<string, PlotPoint[]>()
  for (const point of points) {
    const place = `${point.x} ${point.y}`
    places.set(place, [...(places.get(place) ?? []), point])
  }
  return [...places.values()]
}

/** Labels stand above their points, or beside or below them where another label is already there. */
function liftsOf(places: readonly (readonly [number, number])[]): readonly number[] {
  const taken: (readonly [number, number])[] = []
  return places.map(([left, top]) => {
    const isFree = (lift: number): boolean =>
      taken.every(([x, y]) => Math.abs(x - left) > LABEL_ROOM.across || Math.abs(y - top - lift) > LABEL_ROOM.down)
    const lift = LIFTS.find(isFree) ?? LIFTS[0]!
    taken.push([left, top + lift])
    return lift
  })
}

const LIFTS = [-8, 18, -22, 32]
const LABEL_ROOM = { across: 44, down: 12 }

type Scale = { readonly ticks: readonly number[]; readonly at: (value: number) => number }

function scaleOf(values: readonly number[], start: number, end: number): Scale {
  const ticks = ticksFor(Math.min(...values), Math.max(...values), TICKS)
  const [low, high] = [ticks[0]!, ticks.at(-1)!]
  return { ticks, at: (value) => start + ((value - low) / (high - low)) * (end - start) }
}
