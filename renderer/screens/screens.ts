/** The screens of the window, in the order of the navigation. A new screen is one entry here and a folder beside this file. */

import type { ComponentType } from 'react'
import type { WordKey } from '../words/words'

export type ScreenProps = {
  /** The place within the screen, from the address: `#/placements/people` is `['people']`. */
  readonly place: readonly string[]
}

export type Screen = {
  /** Its first word in the address. */
  readonly id: string
  readonly title: WordKey
  /** An outline on a field of 24 by 24. */
  readonly icon: string
  /** Loaded when it is first gone to. It shows a `ScreenMain`. */
  readonly load: () => Promise<{ readonly default: ComponentType<ScreenProps> }>
}

export const SCREENS: readonly Screen[] = [
  {
    id: 'estate',
    title: 'screen.estate',
    icon: 'M3 21h18M5 21V8l7-4 7 4v13M9 21v-5h6v5M9 11h.01M15 11h.01',
    load: () => import('./estate/estate-screen'),
  },
  {
    id: 'placements',
    title: 'screen.placements',
    icon: 'M4 12h11M11 7l5 5-5 5M19 4v16',
    load: () => import('./placements/placements-screen'),
  },
  {
    id: 'reviews',
    title: 'screen.reviews',
    icon: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M9 15l2 2 4-4',
    load: () => import('./reviews/reviews-screen'),
  },
  {
    id: 'compare',
    title: 'screen.compare',
    icon: 'M4 21V10M10 21V4M16 21v-8M3 21h18M20 8l-4 3',
    load: () => import('./compare/compare-screen'),
  },
  {
    id: 'outlook',
    title: 'screen.outlook',
    icon: 'M4 4v16h16M7 15c3-1 4-6 7-6s3-2 6-4M7 17c4 0 5-3 8-3s3 0 5-1',
    load: () => import('./outlook/outlook-screen'),
  },
  {
    id: 'standards',
    title: 'screen.standards',
    icon: 'M12 3v18M8 21h8M5 7h14M5 7l-3 7a3 3 0 0 0 6 0zM19 7l-3 7a3 3 0 0 0 6 0z',
    load: () => import('./standards/standards-screen'),
  },
  {
    id: 'policies',
    title: 'screen.policies',
    icon: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4',
    load: () => import('./policies/policies-screen'),
  },
  {
    id: 'record',
    title: 'screen.record',
    icon: 'M6 3h12v18H6zM6 3c-2 0-2 3 0 3M10 8h5M10 12h5M10 16h3',
    load: () => import('./record/record-screen'),
  },
  {
    id: 'data',
    title: 'screen.data',
    icon: 'M4 16v4h16v-4M8 9l4-5 4 5M12 4v11',
    load: () => import('./data/data-screen'),
  },
]

/** Where the window opens when the address names no screen. */
export const START = 'placements'
