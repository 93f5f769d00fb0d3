/** The window in French: its own words, and what `src` says. It is loaded when it is chosen. */

import type { Loaded } from '../languages'
import { phrasesOf } from '../retold'
import { app } from './app'
import { backups } from './backups'
import { compare } from './compare'
import { data } from './data'
import { estate } from './estate'
import { fields } from './fields'
import { frame } from './frame'
import { host } from './host'
import { outlook } from './outlook'
import { paper } from './paper'
import { roles } from './roles'
import { placements } from './placements'
import { policies } from './policies'
import { record } from './record'
import { retold } from './retold'
import { reviews } from './reviews'
import { retention } from './retention'
import { standards } from './standards'
import { tour } from './tour'
import { typeset, typesetAll } from './typeset'
import { vault } from './vault'

export const fr: Loaded = {
  words: typesetAll({
    ...app,
    ...backups,
    ...compare,
    ...data,
    ...estate,
    ...fields,
    ...frame,
    ...host,
    ...outlook,
    ...paper,
    ...roles,
    ...placements,
    ...policies,
    ...reviews,
    ...record,
    ...retention,
    ...standards,
    ...tour,
    ...vault,
  }),
  phrases: phrasesOf(retold).map(([english, other]) => [english, typeset(other)]),
}
