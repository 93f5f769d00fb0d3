/** A placement is bettered along paths of people who make room for each other, where no one move and no exchange of two would do. */

import { describe, expect, it } from 'vitest'
import { TIERS } from '../../../src/domain/plan'
import { measure } from '../../../src/rules/measure'
import { crowdsOf } from '../../../src/solver/transport/crowds'
import { mend } from '../../../src/solver/transport/mend'
import { nestsOf } from '../../../src/solver/transport/nests'
import { alikeIn, judgementOf } from '../../support/tiny-estates'

const POLICY = {
  format: 'rule36/policy@1',
  name: 'Anyone may live alone',
  model: 'dispersal',
  limits: { company: null, vepPerWing: null },
}
/** By wing, what it has; by person, what they need, so that each may live in one wing or two. */
const FEATURES = [
  ['first', 'either', 'ends'],
  ['either', 'last'],
  ['last', 'ends'],
]
const NEEDS = ['either', 'first', 'last', 'ends']
const NETWORKS = [
  ['P1', 'P2'],
  ['P0', 'P1'],
]

describe('two of a network in the first of three wings, which are full', () => {
  it('live apart once one goes to the second wing, whoever lives there to the third, and from there one to the first', () => {
    const estate = alikeIn('tier-restriction', ({ vulnerableToRecruitment }) => vulnerableToRecruitment === 'yes', 4, [2, 1, 1])
    const judgement = judgementOf({
      estate: JSON.stringify({
        ...estate,
        wings: estate.wings.map((wing, index) => ({ ...wing, features: FEATURES[index] })),
        people: estate.people.map((person, index) => ({
          ...person,
          vulnerableToRecruitment: 'no',
          requires: [NEEDS[index]],
          ...(index < 3 && { extremism: { recruiter: 'no' } }),
        })),
        networks: NETWORKS.map((members, index) => ({ id: `N${index}`, name: 'A network (invented)', members })),
      }),
      policy: JSON.stringify(POLICY),
    })
    const nests = nestsOf(judgement)
    const wings = mend(judgement, nests, crowdsOf(judgement, nests), [0, 0, 1, 2])
    expect(wings).toEqual([1, 0, 2, 0])
    expect(measure(judgement, wings)[TIERS.indexOf('security')]).toBe(0)
  })
})
