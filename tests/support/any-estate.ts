/** Estates and policies of every kind that the format allows, tangled on purpose: for properties that hold for any of them. */

import * as fc from 'fast-check'
import { chanceFrom } from '../../src/samples/chance'
import type { EstateDocument, PersonDocument, PolicyDocument, WingDocument } from '../../src/samples/documents'
import { drawBonds } from './tangled/bonds'
import { drawPerson } from './tangled/people'
import { drawPolicy } from './tangled/policies'
import { drawFacilities, drawWing, drawWorld } from './tangled/wings'

type Size = { readonly people: number; readonly wings: number }

/** The estate of a seed: so many people, so many wings. The same seed and size give the same estate. */
export function randomEstate(seed: number, people: number, wings: number): EstateDocument {
  const chance = chanceFrom(`tangled estate ${seed}`)
  const world = drawWorld(chance)
  const facilities = drawFacilities(chance)
  const wingList = Array.from({ length: wings }, (_, index) => drawWing(index, people / wings, world, facilities, chance))
  const ids = chance.shuffled(Array.from({ length: people }, (_, index) => `${chance.pick(['p', 'Q', 'r-'])}${index}`))
  const peopleList = ids.map((id) => drawPerson(id, world, wingList, chance))
  return {
    format: 'rule36/estate@1',
    name: `Tangled estate ${seed} (invented people)`,
    asOf: world.asOf,
    regimes: world.regimes,
    securityLevels: world.securityLevels,
    facilities: chance.shuffled(facilities),
    wings: chance.shuffled(wingList),
    people: peopleList,
    ...drawBonds(peopleList, chance),
  }
}

/** The policy of a seed: any model, limits from none to tight, weights from nothing to large, some left to their defaults. */
export function randomPolicy(seed: number): PolicyDocument {
  return drawPolicy(`Tangled policy ${seed}`, chanceFrom(`tangled policy ${seed}`))
}

/** Any estate of 1 to so many people and wings; a counterexample loses people, then wings, until no fewer will do. */
export function anyEstate({ people, wings }: Size): fc.Arbitrary<EstateDocument> {
  return new TangledEstates({ people, wings })
}

/** Any policy; a counterexample takes defaults for whatever does not matter. */
export function anyPolicy(): fc.Arbitrary<PolicyDocument> {
  return new TangledPolicies()
}

class TangledEstates extends fc.Arbitrary<EstateDocument> {
  readonly #size: Size

  constructor(size: Size) {
    super()
    this.#size = size
  }

  override generate(random: fc.Random): fc.Value<EstateDocument> {
    const [seed, people, wings] = [
      random.nextInt(0, 0x7fffffff),
      random.nextInt(1, this.#size.people),
      random.nextInt(1, this.#size.wings),
    ]
    return new fc.Value(randomEstate(seed, people, wings), undefined)
  }

  override canShrinkWithoutContext(value: unknown): value is EstateDocument {
    return typeof value === 'object' && value !== null && 'people' in value && 'wings' in value
  }

  override shrink(estate: EstateDocument): fc.Stream<fc.Value<EstateDocument>> {
    return fc.stream(smallerEstates(estate)).map((smaller) => new fc.Value(smaller, undefined))
  }
}

class TangledPolicies extends fc.Arbitrary<PolicyDocument> {
  override generate(random: fc.Random): fc.Value<PolicyDocument> {
    return new fc.Value(randomPolicy(random.nextInt(0, 0x7fffffff)), undefined)
  }

  override canShrinkWithoutContext(value: unknown): value is PolicyDocument {
    return typeof value === 'object' && value !== null && 'model' in value
  }

  override shrink(policy: PolicyDocument): fc.Stream<fc.Value<PolicyDocument>> {
    return fc.stream(simplerPolicies(policy)).map((simpler) => new fc.Value(simpler, undefined))
  }
}

function* smallerEstates(estate: EstateDocument): IterableIterator<EstateDocument> {
  for (const gone of chunks(estate.people)) if (gone.size < estate.people.length) yield withoutPeople(estate, gone)
  for (const gone of chunks(estate.wings)) if (gone.size < estate.wings.length) yield withoutWings(estate, gone)
  for (const list of ['nonAssociations', 'networks'] as const) {
    if (estate[list].length > 0) yield tidy({ ...estate, [list]: [] })
    for (const entry of estate[list]) yield tidy({ ...estate, [list]: estate[list].filter((other) => other !== entry) })
  }
}

function* simplerPolicies({ format, name, model, ...rest }: PolicyDocument): IterableIterator<PolicyDocument> {
  for (const field of ['weights', 'limits'] as const) {
    const values = Object.entries(rest[field] ?? {})
    if (values.length > 0) yield { format, name, model, ...rest, [field]: {} }
    for (const [key] of values) {
      yield { format, name, model, ...rest, [field]: Object.fromEntries(values.filter(([other]) => other !== key)) }
    }
  }
  if (rest.movable === 'needed') yield { format, name, model, ...rest, movable: 'all' }
  if (model !== 'dispersal') yield { format, name, ...rest, model: 'dispersal', assign: [] }
}

/** Parts of a list to leave out: halves first, single ones last. */
function* chunks<T>(list: readonly T[]): IterableIterator<ReadonlySet<T>> {
  for (let size = Math.ceil(list.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < list.length; from += size) yield new Set(list.slice(from, from + size))
  }
}

function withoutPeople(estate: EstateDocument, gone: ReadonlySet<PersonDocument>): EstateDocument {
  return tidy({ ...estate, people: estate.people.filter((person) => !gone.has(person)) })
}

/** Whoever lived in a wing that is gone has just arrived. */
function withoutWings(estate: EstateDocument, gone: ReadonlySet<WingDocument>): EstateDocument {
  const wings = estate.wings.filter((wing) => !gone.has(wing))
  const left = new Set(wings.map(({ id }) => id))
  const people = estate.people.map((person) =>
    person.currentWing === null || left.has(person.currentWing) ? person : { ...person, currentWing: null, fixed: false },
  )
  return { ...estate, wings, people }
}

/** Leaves out members and pairs that are no longer there. */
function tidy(estate: EstateDocument): EstateDocument {
  const people = new Set(estate.people.map(({ id }) => id))
  const networks = estate.networks
    .map((network) => ({ ...network, members: network.members.filter((member) => people.has(member)) }))
    .filter(({ members }) => members.length > 0)
  const known = new Set([...people, ...networks.map(({ id }) => id)])
  return { ...estate, networks, nonAssociations: estate.nonAssociations.filter(({ a, b }) => known.has(a) && known.has(b)) }
}
