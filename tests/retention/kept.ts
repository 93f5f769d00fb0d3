/** An estate with a past, small enough to reckon by hand. */

import type { Edit } from '../../src/working/change'
import type { KeptEntry, KeptEstate } from '../../src/retention/kept-estate'

/** Ana and Bo live there; Cai left in April, Dev was added by mistake and taken back, and Eve left when the estate was of June. */
export function keptEstate(change: Partial<KeptEstate> = {}): KeptEstate {
  const person = (id: string) => ({ id, notes: `${id} is invented.` })
  return {
    id: 'weir',
    name: 'Weir',
    asOf: '2026-06-30',
    openedAt: Date.parse('2026-07-15T10:00:00Z'),
    document: {
      asOf: '2026-01-31',
      people: ['Ana', 'Bo', 'Cai', 'Eve'].map(person),
      nonAssociations: [
        { a: 'Ana', b: 'Cai' },
        { a: 'Ana', b: 'Bo' },
      ],
      networks: [{ id: 'n1', members: ['Ana', 'Cai', 'Bo'] }],
    },
    items: [
      { shelf: 'people', key: 'Cai', item: null },
      { shelf: 'people', key: 'Dev', item: null },
      { shelf: 'people', key: 'Eve', item: null },
      { shelf: 'nonAssociations', key: '1', item: null },
      { shelf: 'nonAssociations', key: '2', item: { a: 'Ana', b: 'Bo', reason: 'Cai asked for it.' } },
      { shelf: 'decisions', key: 'Bo', item: { wing: 'alder', reason: 'As Cai said', signature: 's' } },
      { shelf: 'approvals', key: 'Bo', item: { verdict: 'approved' } },
      { shelf: 'plans', key: 'current', item: { standing: 5, plan: { estate: { asOf: '2026-06-30' }, placements: [] } } },
    ],
    entries: [
      entry(1, [{ shelf: 'decisions', key: 'Bo', after: { wing: 'alder', reason: 'As Cai said' } }]),
      entry(
        2,
        [
          { shelf: 'people', key: 'Cai', before: person('Cai') },
          { shelf: 'nonAssociations', key: '1', before: { a: 'Ana', b: 'Cai' } },
          { shelf: 'networks', key: 'n1', before: { members: ['Ana', 'Cai', 'Bo'] }, after: { members: ['Ana', 'Bo'] } },
        ],
        { date: '2026-04-10' },
      ),
      { ...entry(3, [{ shelf: 'people', key: 'Dev', after: person('Dev') }]), state: 'undone' },
      entry(4, [{ shelf: 'document', key: 'document', before: { asOf: '2026-01-31' }, after: { asOf: '2026-06-30' } }]),
      entry(5, [
        { shelf: 'people', key: 'Eve', before: person('Eve') },
        { shelf: 'people', key: 'Ana', before: person('Ana'), after: { ...person('Ana'), notes: 'Eve’s friend' } },
      ]),
    ],
    ...change,
  }
}

function entry(number: number, edits: readonly Edit[], said: object = {}): KeptEntry {
  return {
    number,
    state: 'done',
    at: number,
    change: { name: { words: 'did.x', values: {} }, ...said, edits },
    after: number - 1,
  }
}
