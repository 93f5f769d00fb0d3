/** Says, where a list is too long to be printed whole, that not all of it is. */

import { useSpeech } from '../words/say'
import { MOST_PRINTED } from './use-printing'

export function PrintsSome({ all }: { readonly all: number }) {
  const { say, number } = useSpeech()
  if (all <= MOST_PRINTED) return null
  return <p className="print-note">{say('table.prints-some', { shown: number(MOST_PRINTED), all: number(all) })}</p>
}
