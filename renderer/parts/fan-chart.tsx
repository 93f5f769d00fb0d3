/** A chart of bands over time with lines through them; moments are walked with the arrow keys. The same is in a table beside it. */

import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { ticksFor } from './ticks'
import { useWidth } from './use-width'

export type Fan = {
  readonly id: string
  readonly name: string
  /** What the band is called; none where there is no band. */
  readonly bandName?: string
  /** One for each moment; undefined where nothing is known. */
  readonly points: readonly (FanPoint | undefined)[]
}

export type FanPoint = { readonly mid: number; readonly low?: number; readonly high?: number }

export type Step = { readonly id: string; readonly name: string; readonly values: readonly (number | undefined)[] }

type Props = {
  readonly label: string
  /** What every moment is called, in little room. */
  readonly moments: readonly string[]
  readonly fans: readonly Fan[]
  /** Lines that hold from one moment to the next, such as places. */
  readonly steps?: readonly Step[]
  /** Whether the scale begins at nothing; else where the figures begin. */
  readonly fromZero?: boolean
  /** Read out, and shown while a person is at a moment. */
  readonly about: (moment: number) => string
  readonly number: (value: number) => string
}

const HEIGHT = 220
const MARGIN = { top: 12, right: 12, bottom: 28, left: 56 }
const LEAST_WIDTH = 240
const TICKS = 4
const MOMENT_WIDTH = 76

export function FanChart({ label, moments, fans, steps = [], fromZero = false, about, number }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame, LEAST_WIDTH)
  const name = useId()
  const [active, setActive] = useState(0)
  const [here, setHere] = useState<number>()
  const values = [
    ...fans.flatMap(({ points }) => points.flatMap((point) => (point ? [point.mid, point.low, point.high] : []))),
    ...steps.flatMap((step) => step.values),
  ].filter((value) => value !== undefined)
  const ticks = ticksFor(Math.min(...values, ...(fromZero ? [0] : [])), Math.max(...values, fromZero ? 1 : -Infinity), TICKS)
  const [low, high] = [ticks[0]!, ticks.at(-1)!]
  const across = (width - MARGIN.left - MARGIN.right) / Math.max(1, moments.length - 1)
  const x = (moment: number): number => MARGIN.left + moment * across
  const y = (value: number): number =>
    HEIGHT - MARGIN.bottom - ((value - low) / (high - low)) * (HEIGHT - MARGIN.top - MARGIN.bottom)
  const at = Math.min(active, moments.length - 1)
  const walk = (event: KeyboardEvent) => {
    const there = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: moments.length - 1 }[
      event.key
    ]
    if (there === undefined) return
    event.preventDefault()
    const next = Math.min(Math.max(there, 0), moments.length - 1)
    setActive(next)
    setHere(next)
  }
  const every = Math.max(1, Math.ceil(MOMENT_WIDTH / Math.max(across, 0.01)))
  return (
    <div className="fan" ref={frame}>
      <svg width={width} height={HEIGHT} role="group" aria-labelledby={name} direction="ltr">
        <title id={name}>{label}</title>
        {ticks.map((tick) => (
          <g key={tick} aria-hidden="true">
            <line className="fan-grid" x1={MARGIN.left} x2={width - MARGIN.right} y1={y(tick)} y2={y(tick)} />
            <text x={MARGIN.left - 8} y={y(tick) + 4} textAnchor="end">
              {number(tick)}
            </text>
          </g>
        ))}
        {moments.map((moment, index) =>
          index % every === 0 && x(index) < width - MOMENT_WIDTH / 3 ? (
            <text key={index} x={x(index)} y={HEIGHT - 8} textAnchor="middle" aria-hidden="true">
              {moment}
            </text>
          ) : null,
        )}
        {fans.map(({ id, points }, index) => (
          <path key={id} className={`fan-band fan-${index}`} aria-hidden="true" d={bandOf(points, x, y)} />
        ))}
        {steps.map(({ id, values: held }, index) => (
          <path key={id} className={`fan-step fan-step-${index}`} aria-hidden="true" d={stepOf(held, x, y)} />
        ))}
        {fans.map(({ id, points }, index) => (
          <path
            key={id}
            className={`fan-line fan-line-${index}`}
            aria-hidden="true"
            d={lineOf(
              points.map((point) => point?.mid),
              x,
              y,
            )}
          />
        ))}
        <g
          role="slider"
          aria-label={label}
          aria-valuemin={1}
          aria-valuemax={moments.length}
          aria-valuenow={at + 1}
          aria-valuetext={about(at)}
          tabIndex={0}
          className="fan-moment"
          onKeyDown={walk}
          onFocus={() => setHere(at)}
          onBlur={() => setHere(undefined)}
          onMouseMove={({ clientX, currentTarget }) => {
            const { left } = currentTarget.getBoundingClientRect()
            setHere(Math.min(moments.length - 1, Math.max(0, Math.round((clientX - left) / across))))
          }}
          onMouseLeave={() => setHere(undefined)}
        >
          <rect
            className="fan-target"
            x={MARGIN.left}
            y={MARGIN.top}
            width={width - MARGIN.left - MARGIN.right}
            height={HEIGHT - MARGIN.top - MARGIN.bottom}
          />
          {here !== undefined && (
            <line className="fan-here-line" x1={x(here)} x2={x(here)} y1={MARGIN.top} y2={HEIGHT - MARGIN.bottom} />
          )}
        </g>
      </svg>
      <p className="fan-here" aria-hidden="true">
        {here === undefined ? '\u00A0' : about(here)}
      </p>
      <ul className="fan-legend">
        {fans.map(({ id, name: words, bandName }, index) => (
          <li key={id}>
            <svg width="30" height="14" aria-hidden="true">
              {bandName !== undefined && <rect className={`fan-band fan-${index}`} x="0" y="1" width="30" height="12" />}
              <line className={`fan-line fan-line-${index}`} x1="0" x2="30" y1="7" y2="7" />
            </svg>
            {bandName === undefined ? words : `${words} · ${bandName}`}
          </li>
        ))}
        {steps.map(({ id, name: words }, index) => (
          <li key={id}>
            <svg width="30" height="14" aria-hidden="true">
              <line className={`fan-step fan-step-${index}`} x1="0" x2="30" y1="7" y2="7" />
            </svg>
            {words}
          </li>
        ))}
      </ul>
    </div>
  )
}

type Scale = (value: number) => number

function bandOf(points: Fan['points'], x: Scale, y: Scale): string {
  const known = points.flatMap((point, index) =>
    point?.low === undefined || point.high === undefined ? [] : [{ index, low: point.low, high: point.high }],
  )
  if (known.length === 0) return ''
  const there = known.map(({ index, high }) => `${x(index)},${y(high)}`)
  const back = known.toReversed().map(({ index, low }) => `${x(index)},${y(low)}`)
  return `M${[...there, ...back].join('L')}Z`
}

function lineOf(values: readonly (number | undefined)[], x: Scale, y: Scale): string {
  let isDrawing = false
  return values
    .map((value, index) => {
      if (value === undefined) {
        isDrawing = false
        return ''
      }
      const move = isDrawing ? 'L' : 'M'
      isDrawing = true
      return `${move}${x(index)},${y(value)}`
    })
    .join('')
}

/** Holds its value until the next moment. */
function stepOf(values: readonly (number | undefined)[], x: Scale, y: Scale): string {
  return values
    .map((value, index) => {
      if (value === undefined) return ''
      const before = values[index - 1]
      return before === undefined ? `M${x(index)},${y(value)}` : `L${x(index)},${y(before)}L${x(index)},${y(value)}`
    })
    .join('')
}
