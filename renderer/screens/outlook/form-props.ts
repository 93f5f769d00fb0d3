/** What every part of the form of a scenario is given. */

import type { Estate } from '../../../src/domain/estate'
import { isThing, type Path } from '../../parts/form/value'
import type { ScenarioDraft } from '../../state/scenarios'

export type FormProps = {
  readonly draft: ScenarioDraft
  readonly estate: Estate
  /** What is wrong at a place, or within it. */
  readonly problemsAt: (path: Path) => readonly string[]
  /** The same by the JSON pointer from that place on. */
  readonly problemsWithin: (path: Path) => ReadonlyMap<string, readonly string[]>
  readonly write: (path: Path, value: unknown) => void
}

/** The things of a list of the draft; whatever is no list has none. */
export function thingsIn(list: unknown): readonly Readonly<Record<string | number, unknown>>[] {
  return Array.isArray(list) ? list.map((item: unknown) => (isThing(item) ? item : {})) : []
}

export function textOr(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
