/** The tiny estates of `fixtures/tiny`, worked by hand: what is expected of the best plan, and plans that break a rule. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { DEFAULT_POLICY, type Policy } from '../../src/domain/policy'
import { situationOf } from '../../src/domain/situation'
import { readEstate, readPolicy } from '../../src/intake/read'
import { judge, type Judgement } from '../../src/rules/judge'
import type { EstateDocument, PersonDocument } from '../../src/samples/documents'
import { mustRead } from './must-read'

const FOLDER = new URL('../../fixtures/tiny/', import.meta.url)

/** Where each person lives; whoever is not named has no place. */
export type TinyPlacements = Readonly<Record<string, string>>

export type TinyExpectation = {
  /** The arithmetic in words. */
  readonly why: string
  /** The five tiers of the best plan. */
  readonly tiers: readonly number[]
  /** The best plan, where there is only one. */
  readonly placements?: TinyPlacements
  /** Who has no place in any best plan. */
  readonly unplaced?: readonly string[]
  /** Plans that must be refused, with all the rules that each one breaks, in the order of the rules. */
  readonly broken?: readonly { readonly placements: TinyPlacements; readonly rules: readonly string[] }[]
}

export type TinyEstate = {
  readonly name: string
  /** The texts of the estate and of the policy; without a policy, the default one applies. */
  readonly estate: string
  readonly policy?: string
  readonly expected: TinyExpectation
}

/** All of them, by name. */
export const tinyEstates: readonly TinyEstate[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.rule36.json'))
  .map((file) => file.replace('.rule36.json', ''))
  .sort()
  .map((name) => ({
    name,
    estate: read(`${name}.rule36.json`),
    ...(existsSync(new URL(`${name}.policy.json`, FOLDER)) && { policy: read(`${name}.policy.json`) }),
    expected: JSON.parse(read(`${name}.expect.json`)) as TinyExpectation,
  }))

/** A tiny estate with so many new arrivals alike, and wings like its first with so many places; nobody knows anybody. */
export function alikeIn(
  name: string,
  isAlike: (person: PersonDocument) => boolean,
  people: number,
  places: readonly number[],
): EstateDocument {
  const tiny = JSON.parse(tinyEstates.find((each) => each.name === name)!.estate) as EstateDocument
  const [wing, person] = [tiny.wings[0]!, tiny.people.find(isAlike)!]
  return {
    ...tiny,
    wings: places.map((count, index) => ({ ...wing, id: `W${index}`, places: { certified: count, operational: count } })),
    people: Array.from({ length: people }, (_, index) => ({ ...person, id: `P${index}`, currentWing: null })),
    networks: [],
    nonAssociations: [],
  }
}

export function judgementOf({ estate, policy }: Pick<TinyEstate, 'estate' | 'policy'>): Judgement {
  return judge(situationOf(mustRead(readEstate(estate)), policyOf(policy)))
}

/** The policy of a text; the default one where there is none. */
export function policyOf(text: string | undefined): Policy {
  return text === undefined ? DEFAULT_POLICY : mustRead(readPolicy(text))
}

function read(file: string): string {
  return readFileSync(new URL(file, FOLDER), 'utf8')
}
