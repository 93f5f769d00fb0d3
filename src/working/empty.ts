/** An estate to begin with: no facilities and nobody yet, and regimes and security levels that can be changed. */

import { ESTATE_FORMAT, type IsoDate } from '../domain/estate'

export function emptyDocument(name: string, asOf: IsoDate) {
  return {
    format: ESTATE_FORMAT,
    name,
    asOf,
    regimes: [
      { id: 'open', name: 'Open', hoursOutOfCell: 14, individualSeparation: false },
      { id: 'ordinary', name: 'Ordinary', hoursOutOfCell: 9, individualSeparation: false },
      { id: 'enhanced', name: 'Enhanced supervision', hoursOutOfCell: 6, individualSeparation: false },
    ],
    securityLevels: ['open', 'closed', 'high'],
    facilities: [],
    wings: [],
    people: [],
    nonAssociations: [],
    networks: [],
  }
}
