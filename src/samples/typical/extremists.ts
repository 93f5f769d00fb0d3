/** Makes 25 invented people of the sample "typical" violent extremist prisoners, and says who belongs together. */

import type { Network, NonAssociation } from '../../domain/estate'
import { INVENTED_DAY as TODAY } from '../documents'
import type { Changes, Roster } from '../roster'
import { changeEach, extremism, network } from '../stories'

/** For each wing, one line for each person: an assessment's age in months (none: no assessment), its level, whether they recruit. */
const RECORDS: Readonly<Record<string, readonly Changes[]>> = {
  'main-l': [
    extremism(TODAY, 2, 'high', 'yes'),
    extremism(TODAY, 5, 'high', 'no'),
    extremism(TODAY, 8, 'medium', 'no'),
    extremism(TODAY, 11, 'high', 'yes'),
    extremism(TODAY, 3, 'medium'),
    extremism(TODAY, 6, 'medium', 'no'),
    extremism(TODAY, 14, 'high'),
  ],
  'main-m': [extremism(TODAY), extremism(TODAY), extremism(TODAY, 1, 'low', 'no'), extremism(TODAY, 13, 'medium')],
  'main-d': [extremism(TODAY, 4, 'low', 'no'), extremism(TODAY, 10, 'medium', 'no')],
  'main-e': [extremism(TODAY, 7, 'low', 'no'), extremism(TODAY)],
  'main-f': [extremism(TODAY, 9, 'medium')],
  'main-g': [extremism(TODAY, 18, 'low', 'no')],
  'main-h': [extremism(TODAY, 3, 'high', 'yes'), extremism(TODAY, 12, 'medium', 'no')],
  'main-i': [extremism(TODAY, 6, 'high', 'yes'), extremism(TODAY, 15, 'high')],
  'main-j': [extremism(TODAY, 5, 'medium', 'no')],
  'main-a': [extremism(TODAY)],
  'main-b': [extremism(TODAY, 2, 'medium')],
  'garden-b': [extremism(TODAY, 4, 'low', 'no')],
}

/** Networks overlap: the same person can be known in two of them. Each entry is a wing and a line of its records. */
const NETWORKS: readonly (readonly [string, string, readonly string[]])[] = [
  ['network-1', 'First network', ['main-l 0', 'main-l 1', 'main-l 2', 'main-d 0', 'main-e 0', 'main-h 0', 'main-i 0']],
  ['network-2', 'Second network', ['main-l 3', 'main-l 4', 'main-f 0', 'main-g 0', 'main-h 1', 'main-m 0', 'garden-b 0']],
  ['network-3', 'Third network', ['main-l 5', 'main-i 1', 'main-j 0', 'main-a 0', 'main-l 0']],
  ['network-4', 'Fourth network', ['main-d 1', 'main-e 1', 'main-b 0', 'main-m 1', 'main-g 0']],
]

export function makeExtremists(roster: Roster): {
  readonly networks: readonly Network[]
  readonly apart: readonly NonAssociation[]
} {
  const idOf = new Map<string, string>()
  for (const [wing, records] of Object.entries(RECORDS)) {
    const ids = roster.take(wing, records.length)
    changeEach(roster, ids, records)
    ids.forEach((id, line) => idOf.set(`${wing} ${line}`, id))
  }
  const networks = NETWORKS.map(([id, name, members]) =>
    network(
      id,
      `${name} (invented)`,
      members.map((member) => idOf.get(member)!),
    ),
  )
  const locals = [...roster.take('main-d', 4), ...roster.take('main-f', 3), ...roster.take('main-b', 2)]
  return {
    networks: [...networks, network('network-5', 'Local gang (invented)', locals)],
    apart: [{ a: 'network-3', b: 'network-4', scope: 'wing', reason: 'Rival leaders (invented)', since: '2026-02-01' }],
  }
}
