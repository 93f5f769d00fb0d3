/** What rules, standards and wings are called in the window. */

import { rules } from '../../src/rules/registry'
import { standards, type Standard } from '../../src/rules/standards'
import type { EstateView } from './estate-view'

const titles: ReadonlyMap<string, string> = new Map(rules.map((rule) => [rule.id, rule.title]))
const register: ReadonlyMap<string, Standard> = new Map(standards.map((standard) => [standard.id, standard]))

export function ruleTitle(id: string): string {
  return titles.get(id) ?? id
}

export function standardOf(id: string): Standard | undefined {
  return register.get(id)
}

export function wingName(view: EstateView, id: string): string {
  return view.wings.get(id)?.wing.name ?? id
}
