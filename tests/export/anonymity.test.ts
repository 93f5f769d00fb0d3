/** How few are alike is counted by hand, and on the pseudonymised estate it is the same as on the real one. */

import { expect, it } from 'vitest'
import { anonymityInWords, anonymityOf } from '../../src/export/anonymity'
import { pseudonymise } from '../../src/export/pseudonymise'
import { readEstate } from '../../src/intake/read'
import { always, anyCase, PATIENCE } from '../properties/cases'
import { smallEstate } from '../renderer/small-estate'
import { mustRead } from '../support/must-read'

it('counts the smallest group, and who is in one of fewer than five', () => {
  const estate = mustRead(readEstate(smallEstate()))
  // Bo and Cai are alike; Ana is a woman, and Dev has no wing.
  expect(anonymityOf(estate)).toEqual({ people: 4, smallest: 1, inSmallGroups: 4 })
  const many = Array.from({ length: 6 }, (_, index) => ({ ...estate.people[1]!, id: `B-${index}` }))
  expect(anonymityOf({ ...estate, people: [...many, estate.people[0]!] })).toEqual({ people: 7, smallest: 1, inSmallGroups: 1 })
  expect(anonymityOf({ ...estate, people: many })).toEqual({ people: 6, smallest: 6, inSmallGroups: 0 })
  expect(anonymityOf({ ...estate, people: [] })).toEqual({ people: 0, smallest: 0, inSmallGroups: 0 })
  expect(anonymityInWords(anonymityOf(estate))).toContain('4 of 4 people are in groups of fewer than 5')
})

it(
  'tells of the bundle what it tells of the estate',
  () =>
    always(40, anyCase({ people: 12, wings: 4 }), ({ estate }) => {
      expect(anonymityOf(pseudonymise(estate, 'a secret').estate)).toEqual(anonymityOf(estate))
    }),
  PATIENCE,
)
