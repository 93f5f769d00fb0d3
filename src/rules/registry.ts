/** Every rule there is, found by its file name: `<id>.rule.ts`, in any folder below this one. */

import type { Rule } from './rule'

const files: Readonly<Record<string, Rule>> = import.meta.glob<Rule>('./**/*.rule.ts', { eager: true, import: 'default' })

/** All rules in their order: eligibility first, in the order of the funnel. */
export const rules: readonly Rule[] = Object.values(files).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))

/** The rules that an entry in a person's `exceptions` can lift. */
export const exceptionable: ReadonlySet<string> = new Set(
  rules.filter((rule) => rule.kind === 'eligibility' && rule.exception !== undefined).map((rule) => rule.id),
)
