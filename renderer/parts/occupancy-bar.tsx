/** A bar that shows how full something is, would be and may be. The same is said in words beside it. */

import type { CSSProperties } from 'react'

type Props = {
  readonly filled: number
  /** A dashed line: how full before; absent where it is the same. */
  readonly before?: number
  /** A tick at the number that should not be passed. */
  readonly tick: number
  readonly most: number
}

export function OccupancyBar({ filled, before, tick, most }: Props) {
  const whole = Math.max(filled, before ?? 0, most, 1)
  const shares = {
    '--filled': share(filled, whole),
    '--over': share(Math.max(0, filled - tick), whole),
    '--tick': share(tick, whole),
    '--most': share(most, whole),
    '--before': share(before ?? filled, whole),
  } as CSSProperties
  return (
    <span className="occupancy-bar" style={shares} aria-hidden="true">
      <span className="occupancy-most" />
      <span className="occupancy-filled" />
      {filled > tick && <span className="occupancy-over" />}
      <span className="occupancy-tick" />
      {before !== undefined && before !== filled && <span className="occupancy-before" />}
    </span>
  )
}

function share(part: number, whole: number): string {
  return `${(100 * part) / whole}%`
}
