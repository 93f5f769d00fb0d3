/** Counts what each month of a run comes to: people, places, moves, and what could not be kept for the first time. */

import type { TierId } from '../domain/plan'
import { barring, type Judgement } from '../rules/judge'
import { measure } from '../rules/measure'
import { TIERS } from '../domain/plan'
import { standingAgainst, wantedPlaces } from '../solver/chains/ask'
import type { PlannedByChains } from '../solver/chains/plan'
import { FIGURES, type Figure, type RunOutcome } from './outcome'
import type { Scene } from './scenes'
import type { Simulation } from './run'

export type Counting = {
  readonly count: (
    scene: Scene,
    judgement: Judgement,
    planned: PlannedByChains,
    changes: { readonly arrived: number; readonly left: number },
  ) => void
  readonly outcome: () => RunOutcome
}

export function openCounting({ scenario, scenes, kinds }: Simulation, run: number): Counting {
  const { months } = scenario
  const wingCount = scenes[0]!.empty.wings.length
  const figures = Object.fromEntries(FIGURES.map((figure) => [figure, new Int32Array(months)])) as Record<Figure, Int32Array>
  const byKind = new Int32Array(months * kinds.names.length)
  const [fullMonths, wanted] = [new Int32Array(wingCount), new Int32Array(wingCount)]
  const rules: Record<string, number> = {}
  const tiers: Partial<Record<TierId, number>> = {}

  return {
    count: (scene, judgement, planned, { arrived, left }) => {
      const at = scene.month - 1
      const { wings, tally } = planned
      const { people, wings: allWings } = judgement.situation
      let [unplaced, aboveRequired] = [0, 0]
      for (let person = 0; person < people.length; person++) {
        const facts = people[person]!
        byKind[at * kinds.names.length + kinds.kindOf(facts)]!++
        const wing = wings[person]!
        if (wing < 0) unplaced++
        else if (allWings[wing]!.regimeIndex > facts.requiredRegime) aboveRequired++
      }
      let [alone, overCertified] = [0, 0]
      for (const { index, places, open } of allWings) {
        const living = tally.living[index]!
        if (living < tally.least[index]!) alone += living
        overCertified += Math.max(0, living - places.certified)
        if (open && places.operational > 0 && living >= places.operational) fullMonths[index]!++
      }
      let [moves, transfers] = [0, 0]
      for (const person of tally.movers) {
        const { presentWing, presentFacility } = people[person]!
        const wing = wings[person]!
        if (wing < 0 || presentWing < 0 || wing === presentWing) continue
        moves++
        if (allWings[wing]!.facilityIndex !== presentFacility) transfers++
      }
      const found = { people: people.length, unplaced, alone, aboveRequired, overCertified, moves, transfers, arrived, left }
      for (const figure of FIGURES) figures[figure][at] = found[figure]
      if (unplaced > 0) for (const wing of wantedPlaces(tally)) wanted[wing]!++
      note(tiers, 'unplaced', unplaced > 0, scene)
      note(tiers, 'alone', alone > 0, scene)
      note(tiers, 'restriction', aboveRequired > 0, scene)
      if (tiers.security === undefined) note(tiers, 'security', isInsecure(judgement, planned), scene)
      for (const rule of brokenRules(judgement, planned)) note(rules, rule, true, scene)
    },
    outcome: () => ({ run, figures, kinds: byKind, fullMonths, wanted, rules, tiers }),
  }
}

function note<Name extends string>(first: Partial<Record<Name, number>>, name: Name, isSo: boolean, { month }: Scene): void {
  if (isSo) first[name] ??= month
}

const SECURITY: TierId = 'security'

/** Whether anyone is exposed, paired or placed not as their model says. */
function isInsecure(judgement: Judgement, { wings }: PlannedByChains): boolean {
  const terms = judgement.terms.filter(({ tier }) => tier === SECURITY)
  return terms.length > 0 && measure({ ...judgement, terms }, wings)[TIERS.indexOf(SECURITY)]! > 0
}

/**
 * The rules that could not be kept for everyone: those that people who must stay, or who are held where they lived for want of a place,
 * break there; and what stands against a place for each of the others without one.
 */
function brokenRules(judgement: Judgement, { wings, tally }: PlannedByChains): Set<string> {
  const broken = new Set<string>()
  const { people, wings: allWings } = judgement.situation
  judgement.forced.forEach((forced, person) => {
    if (!forced || !judgement.stays[person]) return
    const facts = people[person]!
    for (const rule of barring(judgement, facts, allWings[facts.presentWing]!)) broken.add(rule)
    for (const rule of tally.brokenBy(person)) broken.add(rule)
  })
  const asked = new Set<readonly number[]>()
  tally.movers.forEach((person, mover) => {
    if (wings[person]! >= 0) return
    const facts = people[person]!
    if (facts.presentWing >= 0) for (const rule of barring(judgement, facts, allWings[facts.presentWing]!)) broken.add(rule)
    // What bars a place for one bars it for all who may live in the same wings and meet others in nothing but places.
    const isPlain = tally.eligible[mover]!.length > 0 && !tally.isSpecial(mover)
    if (isPlain && asked.has(tally.eligible[mover]!)) return
    if (isPlain) asked.add(tally.eligible[mover]!)
    broken.add(standingAgainst(judgement, tally, mover))
  })
  return broken
}
