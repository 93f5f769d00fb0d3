/** Which entries of the record are looked for. */

import type { DeedKind } from '../../../src/record/deed'
import type { Listed } from '../../worker/recorder-questions'

/** Empty: any. Days as `YYYY-MM-DD`, by the clock of this computer. */
export type Sought = {
  readonly about: string
  readonly who: string
  readonly kind: DeedKind | ''
  readonly from: string
  readonly until: string
}

export const ANYTHING: Sought = { about: '', who: '', kind: '', from: '', until: '' }

/** What can't be read is always among them: nobody can hide an entry by changing it. What was destroyed is, where any entry is looked for. */
export function isSought({ deed, destroyed }: Listed, { about, who, kind, from, until }: Sought): boolean {
  if (!deed) return !destroyed || [about, who, kind, from, until].every((sought) => sought === '')
  const sought = about.trim().toLocaleLowerCase()
  const day = from === '' && until === '' ? '' : dayOf(deed.when)
  return (
    (sought === '' || deed.about.some((id) => id.toLocaleLowerCase().includes(sought))) &&
    (who === '' || deed.who.name === who) &&
    (kind === '' || deed.kind === kind) &&
    (from === '' || day >= from) &&
    (until === '' || day <= until)
  )
}

/** Everybody who did something. */
export function doers(entries: readonly Listed[]): readonly string[] {
  return [...new Set(entries.flatMap(({ deed }) => (deed && deed.who.name !== '' ? [deed.who.name] : [])))].sort()
}

function dayOf(instant: string): string {
  const date = new Date(instant)
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
