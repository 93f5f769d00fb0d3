/** What is good to know about the files though nothing is wrong with it: rows left out, letters guessed, ids that look alike. */

import type { Note } from '../../../src/intake/sheets/table'
import { PagedList } from '../../parts/paged-list'
import { Sentence } from '../../parts/sentence'
import { useSpeech } from '../../words/say'

export function Notes({ notes }: { readonly notes: readonly Note[] }) {
  const { say, retell } = useSpeech()
  return (
    <PagedList
      items={notes}
      item={({ file, sheet, text }) => (
        <>
          <strong>{sheet === undefined ? file : say('import.sheet', { file, sheet })}</strong> <Sentence>{retell(text)}</Sentence>
        </>
      )}
    />
  )
}
