/** What people, or somebody for them, said about where they live, and their complaints; each with its answer. */

import { edit } from '../../src/working/change'
import type { Shelves } from '../../src/working/shelves'
import { perform, type Performed } from './changes'
import { desk } from './desk'
import { whoIsHere } from './here'

export const REPRESENTATION_KINDS = ['representation', 'complaint'] as const

export type Representation = {
  readonly person: string
  readonly kind: (typeof REPRESENTATION_KINDS)[number]
  /** The day on which it was said, as ISO date. */
  readonly on: string
  /** Who spoke for the person; absent: they did themselves. */
  readonly speaker?: string
  readonly text: string
  /** Who took it down, by name; empty where nobody has one, as with samples. */
  readonly takenBy: string
  readonly answer?: { readonly text: string; readonly on: string; readonly by: string }
}

export type Kept = Representation & { readonly key: string }

const NOT_OPEN: Performed = { status: 'read-only' }

/** All about a person, the latest first. */
export function representationsOf({ representations }: Pick<Shelves, 'representations'>, person: string): readonly Kept[] {
  return [...representations]
    .map(([key, item]) => ({ ...(item as Representation), key }))
    .filter((one) => one.person === person)
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}

export function takeDown(said: Omit<Representation, 'takenBy' | 'answer'>): Performed {
  const { opened } = desk()
  if (!opened) return NOT_OPEN
  const representation: Representation = { ...said, takenBy: whoIsHere().name }
  return perform({
    name: { words: `did.${said.kind}`, values: { person: said.person } },
    date: said.on,
    edits: [edit(opened.shelves, 'representations', crypto.randomUUID(), representation)],
  })
}

export function answer({ key, ...said }: Kept, text: string, on: string): Performed {
  const { opened } = desk()
  if (!opened) return NOT_OPEN
  const answered: Representation = { ...said, answer: { text, on, by: whoIsHere().name } }
  return perform({
    name: { words: 'did.answered', values: { person: said.person } },
    date: on,
    edits: [edit(opened.shelves, 'representations', key, answered)],
  })
}
