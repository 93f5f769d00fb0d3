/** Every sheet that an estate is made of, in the order in which they refer to each other. */

import type { SheetLayout } from './column'
import { authorisationsSheet, exceptionsSheet, monitoringSheet, networksSheet, nonAssociationsSheet } from './columns/bonds'
import { peopleSheet } from './columns/people'
import { estateSheet, facilitiesSheet, regimesSheet, wingsSheet } from './columns/places'

export const SHEETS: readonly SheetLayout[] = [
  estateSheet,
  regimesSheet,
  facilitiesSheet,
  wingsSheet,
  peopleSheet,
  authorisationsSheet,
  exceptionsSheet,
  nonAssociationsSheet,
  networksSheet,
  monitoringSheet,
]

/** Sheets that exports and templates add, and that say nothing an estate is made of: as they are called in each language of the window. */
export const NOT_READ: readonly string[] = [
  ...['how to fill in', 'placements', 'unplaced', 'breaches', 'tiers', 'not shown yet'],
  ...['mode d’emploi', 'affectations', 'sans place', 'infractions', 'objectifs', 'pas encore montrées'],
  ...['طريقة التعبئة', 'أماكن الإقامة', 'بلا مكان', 'المخالفات', 'الأهداف', 'لا تظهر بعد'],
]

/** The layout with an id. Throws where there is none. */
export function layoutOf(id: string): SheetLayout {
  const found = SHEETS.find((sheet) => sheet.id === id)
  if (!found) throw new Error(`there is no sheet "${id}"`)
  return found
}
