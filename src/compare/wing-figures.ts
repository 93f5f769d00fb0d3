/** How each wing would be lived in under each column: to be looked at side by side. */

import type { Judged } from './conclude'

export type WingFigures = {
  readonly people: number
  /** Violent extremist prisoners among them. */
  readonly veps: number
  readonly aboveRequired: number
  readonly alone: number
}

const NOBODY: WingFigures = { people: 0, veps: 0, aboveRequired: 0, alone: 0 }

/** For each column, the figures of its wings by their ids. */
export function wingFigures(columns: readonly Judged[]): ReadonlyMap<string, WingFigures>[] {
  return columns.map(({ situation, outcomes }) => {
    const figures = new Map(situation.wings.map(({ id }) => [id, NOBODY]))
    for (const { wing, person, stepsAbove, alone } of outcomes) {
      if (!wing) continue
      const so = figures.get(wing.id)!
      figures.set(wing.id, {
        people: so.people + 1,
        veps: so.veps + (person.vep ? 1 : 0),
        aboveRequired: so.aboveRequired + (stepsAbove > 0 ? 1 : 0),
        alone: so.alone + (alone ? 1 : 0),
      })
    }
    return figures
  })
}
