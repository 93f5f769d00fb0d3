/** `rule36 transparency`: the filled algorithmic transparency record of a policy, to be published. */

import { DEFAULT_POLICY } from '../domain/policy'
import { readPolicy } from '../intake/read'
import { transparencyRecord } from '../transparency/record'
import { save, sourceOf, taken, textOf } from './files'
import { print, text, type Words } from './output'
import { EXIT } from './trouble'

export function transparencyCommand({ files, options }: Words): number {
  const source = files[0] === undefined ? undefined : sourceOf(files[0])
  const record = transparencyRecord(source ? taken(source, readPolicy(textOf(source))) : DEFAULT_POLICY)
  const out = text(options.out)
  if (out !== undefined) save(out, [record])
  else print(record)
  return EXIT.done
}
