/** A wing in words: whom it is for, how its day is, how full it is and how full it may be. */

import type { WingView } from '../../view/estate-view'
import { useSpeech } from '../../words/say'

export type WingWords = {
  readonly kind: string
  readonly regime: string
  readonly occupancy: string
  readonly places: string
  readonly security: string
}

export function useWingWords({ wing, regime, now, planned }: WingView): WingWords {
  const { say, number, list } = useSpeech()
  return {
    kind: say('wing.kind', {
      sex: say(`wing.sex.${wing.sex}`),
      age: say(`wing.age.${wing.ageGroup}`),
      statuses: list(wing.legalStatuses.map((status) => say(`status.${status}`))),
    }),
    regime: say('wing.regime', { regime: regime.name, hours: number(regime.hoursOutOfCell) }),
    occupancy: planned === undefined ? say('wing.now', { now }) : say('wing.planned', { now, planned }),
    places: say('wing.places', { certified: number(wing.places.certified), operational: number(wing.places.operational) }),
    security: say('wing.security', { level: wing.securityLevel }),
  }
}
