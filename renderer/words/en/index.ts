/** Every word of the window in English, from which every other language is translated. */

import { app } from './app'
import { estate } from './estate'
import { fields } from './fields'
import { frame } from './frame'
import { host } from './host'
import { paper } from './paper'
import { placements } from './placements'
import { policies } from './policies'
import { standards } from './standards'

export const en = { ...app, ...estate, ...fields, ...frame, ...host, ...paper, ...placements } as const
export const en = { ...app, ...estate, ...fields, ...frame, ...host, ...placements, ...policies, ...standards } as const
