/** What stands out about a wing, in a word or two each. */

import type { Tone } from '../../parts/mark'
import type { WingView } from '../../view/estate-view'
import type { Speech } from '../../words/say'

type WingMark = { readonly tone: Tone; readonly text: string }

export function marksOf({ wing, now, planned }: WingView, { say, number }: Speech, broken = 0): readonly WingMark[] {
  const held = planned ?? now
  const { certified, operational } = wing.places
  const marks: WingMark[] = []
  if (broken > 0) marks.push({ tone: 'alarm', text: say('wing.mark.breaks', { count: broken }) })
  if (!wing.open) marks.push({ tone: 'alarm', text: say('wing.mark.closed') })
  if (held > operational)
    marks.push({ tone: 'alarm', text: say('wing.mark.over-operational', { count: number(held - operational) }) })
  else if (held > certified)
    marks.push({ tone: 'caution', text: say('wing.mark.over-certified', { count: number(held - certified) }) })
  if (held === operational && operational > 0) marks.push({ tone: 'plain', text: say('wing.mark.full') })
  if (wing.solitary) marks.push({ tone: 'alarm', text: say('wing.mark.solitary') })
  else if (wing.separated) marks.push({ tone: 'caution', text: say('wing.mark.separated') })
  if (wing.specialised) marks.push({ tone: 'plain', text: say('wing.mark.specialised') })
  if (wing.legalStatuses.length > 1) marks.push({ tone: 'caution', text: say('wing.mark.mixed') })
  return marks
}
