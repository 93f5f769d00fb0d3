/** The open estate with its proposal as it may be seen: without the recommendations before which the planner is asked. */

import { useMemo } from 'react'
import type { Opened } from '../../state/desk'
import { askedFirst } from '../../state/own-choices'
import { useSettings } from '../../state/settings'
import type { EstateView } from '../../view/estate-view'
import { seal } from '../../view/seal'

/** @param whole the view with nothing left out */
export function useSealed(whole: EstateView, { shelves: { choices, decisions } }: Opened): EstateView {
  const mode = useSettings((settings) => settings.ownChoice)
  return useMemo(() => seal(whole, askedFirst(whole, { choices, decisions }, mode)), [whole, choices, decisions, mode])
}
