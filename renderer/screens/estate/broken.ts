/** What is wrong now, found once by person, by wing and by rule. */

import { useEffect, useMemo } from 'react'
import type { Breach } from '../../../src/domain/plan'
import { judgePresent, useBreaches } from '../../state/breaches'
import { useDesk } from '../../state/desk'

export type Broken = {
  /** Whether the estate as it stands was judged; if not, this is of how it stood before, or of nothing yet. */
  readonly isCurrent: boolean
  /** The rules that a person breaks where they live. */
  readonly byPerson: ReadonlyMap<string, readonly string[]>
  /** The people who break a rule in a wing. */
  readonly byWing: ReadonlyMap<string, ReadonlySet<string>>
  readonly byRule: ReadonlyMap<string, readonly Breach[]>
}

export function useBroken(): Broken {
  const estate = useDesk((desk) => desk.opened?.estate)
  const policy = useDesk((desk) => desk.policy)
  const judged = useBreaches((breaches) => breaches)
  useEffect(() => {
    if (estate) judgePresent(estate, policy)
  }, [estate, policy])
  return useMemo(() => {
    const byPerson = new Map<string, string[]>()
    const byWing = new Map<string, Set<string>>()
    const byRule = new Map<string, Breach[]>()
    for (const breach of judged.breaches) {
      const { person, wing, rule } = breach
      byPerson.set(person, [...(byPerson.get(person) ?? []), rule])
      const people = byWing.get(wing) ?? new Set()
      byWing.set(wing, people.add(person))
      const alike = byRule.get(rule)
      if (alike) alike.push(breach)
      else byRule.set(rule, [breach])
    }
    return { isCurrent: judged.of?.estate === estate && judged.of?.policy === policy, byPerson, byWing, byRule }
  }, [judged, estate, policy])
}
