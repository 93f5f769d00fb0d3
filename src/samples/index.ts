/** The built-in sample estates. Everyone in them is invented; the same name gives the same bytes on every machine. */

import type { EstateDocument, PolicyDocument } from './documents'
import { makeCountry } from './country/estate'
import { makeCrowded } from './crowded/estate'
import { STRICT_POLICY, makeImpossible } from './impossible/estate'
import { MODEL_POLICIES } from './policies'
import { makeEnglandAndWales } from './england-and-wales/estate'
import { makeTypical } from './typical/estate'

export { documentPieces, writeDocument } from './write'

export type SampleOptions = {
  /** How many people to make up, where the sample scales. */
  readonly people?: number
  /** How many wings, where that scales as well. */
  readonly wings?: number
}

type Scales = 'not' | 'by people' | 'by people and wings'

type Sample = {
  readonly title: string
  readonly about: string
  /** What scales it. */
  readonly scales: Scales
  readonly make: (options: SampleOptions) => EstateDocument
  readonly policies: readonly PolicyDocument[]
}

const MAKERS: Readonly<Record<string, Sample>> = {
  typical: {
    title: 'A typical prison',
    about:
      'One prison on three sites: 600 invented people, women and juveniles among them, 25 of them violent extremist prisoners.',
    scales: 'not',
    make: makeTypical,
    policies: MODEL_POLICIES,
  },
  crowded: {
    title: 'A crowded prison',
    about: 'Twice as many invented people as certified places, and men awaiting trial arrive faster than places become free.',
    scales: 'not',
    make: makeCrowded,
    policies: [],
  },
  impossible: {
    title: 'An impossible prison',
    about: 'Too few places for women, a child among adults, people who must be kept apart in the only wing: rules that collide.',
    scales: 'not',
    make: makeImpossible,
    policies: [STRICT_POLICY],
  },
  'england-and-wales': {
    title: 'England and Wales',
    about: 'The 120 real prisons with their real places and population of December 2023; the wings and all people are invented.',
    scales: 'by people',
    make: makeEnglandAndWales,
    policies: [],
  },
  country: {
    title: 'An invented country',
    about: 'Any number of invented people in any number of invented wings: women, men and juveniles, 5 % extremists.',
    scales: 'by people and wings',
    make: makeCountry,
    policies: [],
  },
}

/** What there is, the one to start with first. */
export const SAMPLES = Object.entries(MAKERS).map(([name, { title, about, scales }]) => ({ name, title, about, scales }))

/** The estate document of a sample; ask for the names in `SAMPLES` only. */
export function makeSample(name: string, options: SampleOptions = {}): EstateDocument {
  return sampleNamed(name).make(options)
}

/** Policies that go with a sample, apart from the default one. */
export function samplePolicies(name: string): readonly PolicyDocument[] {
  return sampleNamed(name).policies
}

function sampleNamed(name: string): Sample {
  const sample = Object.hasOwn(MAKERS, name) ? MAKERS[name] : undefined
  if (!sample) throw new Error(`There is no sample "${name}"; there are ${Object.keys(MAKERS).join(', ')}`)
  return sample
}
