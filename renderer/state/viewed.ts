/** Records whom this window shows. */

import { useEffect } from 'react'
import { desk } from './desk'
import { note, said } from './record'
import { showPerson } from './titled'

/** What was shown last, so that drawing it again is no other view of it. */
let last: string | undefined

/** Records that a person is looked at, on which screen; undefined: nobody is. */
export function useViewed(screen: string, person: string | undefined): void {
  useEffect(() => (person === undefined ? undefined : showPerson(person)), [person])
  useEffect(() => {
    if (person !== undefined)
      noteView([screen, person], () =>
        note({ kind: 'viewed', what: said('deed.view', { person }), about: [person], shown: { screen } }),
      )
  }, [screen, person])
}

/** Records that a paper is looked at; undefined: there is none yet. `about`: of whom it tells, where that is said by name. */
export function useViewedPaper(title: string | undefined, about: readonly string[]): void {
  const people = JSON.stringify(about)
  useEffect(() => {
    if (title === undefined) return
    noteView(['paper', title, people], () =>
      note({ kind: 'viewed', what: said('deed.view-paper', { title }), about: JSON.parse(people) as string[] }),
    )
  }, [title, people])
}

function noteView(what: readonly string[], record: () => void): void {
  const key = JSON.stringify([desk().opened?.id, ...what])
  if (key === last) return
  last = key
  record()
}
