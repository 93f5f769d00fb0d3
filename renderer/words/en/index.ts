/** Every word of the window in English, from which every other language is translated. */

import { app } from './app'
import { data } from './data'
import { backups } from './backups'
import { compare } from './compare'
import { estate } from './estate'
import { fields } from './fields'
import { frame } from './frame'
import { host } from './host'
import { outlook } from './outlook'
import { paper } from './paper'
import { roles } from './roles'
import { placements } from './placements'
import { policies } from './policies'
import { reviews } from './reviews'
import { record } from './record'
import { retention } from './retention'
import { standards } from './standards'
import { tour } from './tour'
import { vault } from './vault'

export const en = {
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
} as const
