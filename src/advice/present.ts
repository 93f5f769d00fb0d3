/** Reports what is wrong now: every rule that people break where they live, before anything is planned. */

import type { Estate } from '../domain/estate'
import type { Breach } from '../domain/plan'
import type { Policy } from '../domain/policy'
import { situationOf } from '../domain/situation'
import { barring, judge } from '../rules/judge'
import { inOrder, openLedger } from '../rules/ledger'

/** The hard rules that each person's present placement breaks, beside everyone who lives there now; people by id, rules in order. */
export function presentBreaches(estate: Estate, policy: Policy): readonly Breach[] {
  const judgement = judge(situationOf(estate, policy))
  const { people, wings } = judgement.situation
  const ledger = openLedger(
    judgement,
    people.map(({ presentWing }) => presentWing),
  )
  return people.flatMap((person) => {
    const { index, presentWing } = person
    if (presentWing < 0 || !judgement.forced[index]) return []
    const wing = wings[presentWing]!
    ledger.remove(index)
    const broken = new Set([...barring(judgement, person, wing), ...ledger.brokenBy(index, presentWing)])
    ledger.add(index, presentWing)
    return inOrder(judgement, broken).map((rule) => ({ person: person.id, wing: wing.id, rule }))
  })
}
