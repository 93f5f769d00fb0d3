/** What is known of an estate document as a whole while its items are validated one by one. */

import type { Ids } from '../ids'

/** What the items of an estate's lists may refer to. */
export type EstateContext = {
  /** The day on which everything is judged; undefined where it could not be read. */
  readonly asOf: string | undefined
  readonly regimes: Ids
  readonly securityLevels: Ids
  readonly facilities: Ids
  readonly wings: Ids
  readonly people: Ids
  readonly networks: Ids
}
