/** What rules and wings are called in the window. */

import { rules } from '../../src/rules/registry'
import type { EstateView } from './estate-view'

const titles: ReadonlyMap<string, string> = new Map(rules.map((rule) => [rule.id, rule.title]))

/** In English, as all that `src` says; `retell` says it in the language of the window. */
export function ruleTitle(id: string): string {
  return titles.get(id) ?? id
}

export function wingName(view: EstateView, id: string): string {
  return view.wings.get(id)?.wing.name ?? id
}
