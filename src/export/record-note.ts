/** Says in an exported file how far the record went when it was made, so that what is changed or taken away later shows. */

import type { Sheet } from './sheets'
import { AS_WRITTEN, type Tell } from './tell'

const TITLE = 'Record'
const ABOUT =
  'How far the record went when this was exported, this export included. Type or paste it on the Record screen of Rule36 to see whether the record still holds it.'

/** For whoever tells it in another language. */
export const WORDS_OF_RECORD: readonly string[] = [TITLE, ABOUT]

/** A page of text, which an import leaves out. `head`: the whole head. */
export function recordSheet(head: string, tell: Tell = AS_WRITTEN): Sheet {
  return { id: 'record', title: tell(TITLE), headings: [tell(TITLE)], rows: [[head], [tell(ABOUT)]], dates: [false] }
}

export function recordText(head: string, tell: Tell = AS_WRITTEN): string {
  return `${tell(TITLE)}: ${head}\r\n\r\n${tell(ABOUT)}\r\n`
}
