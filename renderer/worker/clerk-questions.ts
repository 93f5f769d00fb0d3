/** What the window may ask of the clerk: the worker that reads spreadsheets and writes files. The one that plans never does. */

import type { Content } from '../../src/bridge'
import type { Estate } from '../../src/domain/estate'
import type { Plan } from '../../src/domain/plan'
import type { ImportProgress, Understood } from '../../src/intake/sheets/import'
import type { Mapping } from '../../src/intake/sheets/mapping'
import type { SheetProblem } from '../../src/intake/sheets/problem'
import type { Note } from '../../src/intake/sheets/table'
import type { Edit } from '../../src/working/change'
import type { ThingChange } from '../../src/working/imported'
import type { Working } from '../../src/working/revise'

/** The open estate, as what is imported is added to. */
export type ImportBase = Pick<Working, 'shelves' | 'estate'>

export type ImportAsk = {
  readonly files: readonly File[]
  readonly mapping: Mapping
  /**
   * `into`: what the sheets say is added to the estate that was held; `regimes-of`: a new estate, which takes regimes and security
   * levels from it; `new`: a new estate of these sheets alone.
   */
  readonly target: 'into' | 'regimes-of' | 'new'
  /** Whoever of the estate is not in the sheet of people is taken out. */
  readonly listsEveryone: boolean
  /** The day on which everything is judged, whatever the sheets say. */
  readonly asOf?: string
  /** What a new estate is called and of which day, where the sheets don't say. */
  readonly otherwise?: { readonly name: string; readonly asOf: string }
}

/** How sheets were understood and what would come of them; what was read stays with the clerk until it is taken. */
export type ImportPreview = { readonly understood: readonly Understood[]; readonly notes: readonly Note[] } & (
  | { readonly status: 'refused'; readonly problems: readonly SheetProblem[] }
  | { readonly status: 'ready'; readonly name: string; readonly things: readonly ThingChange[] }
)

/** What was read last: the edits that lead to it, or a new estate with the bytes of its document. */
export type TakenImport =
  | { readonly kind: 'into'; readonly edits: readonly Edit[]; readonly estate: Estate }
  | { readonly kind: 'new'; readonly working: Working; readonly bytes: Uint8Array<ArrayBuffer> }

export type ExportFormat = 'xlsx' | 'csv'

/** English sentences, each with the same in the language of the window; what is not among them is said as it is. */
export type Told = Readonly<Record<string, string>>

export type ExportAsk = {
  readonly base: ImportBase
  readonly plan?: Plan
  /** People of whom no file may tell where the plan has them. */
  readonly sealed: ReadonlySet<string>
  readonly told: Told
  /** The whole head of the record, for whoever has the file to hold against it later; absent: there is no record. */
  readonly record?: string
} & (
  | { readonly what: 'sheets'; readonly format: ExportFormat; readonly sheet?: string }
  | { readonly what: 'plan'; readonly format: ExportFormat }
  | { readonly what: 'pseudonymised'; readonly format: ExportFormat | 'json' }
)

/** `ending`: how the name of such a file ends. `key`: the text that leads back from pseudonyms to people. */
export type Exported =
  | { readonly status: 'written'; readonly content: Content; readonly ending: string; readonly key?: string }
  | { readonly status: 'impossible'; readonly why: string }

export type ClerkDialogue = {
  /** Gives the clerk the estate that imports are added to. */
  readonly hold: { readonly ask: { readonly base: ImportBase }; readonly news: never; readonly answer: null }
  readonly import: { readonly ask: ImportAsk; readonly news: ImportProgress; readonly answer: ImportPreview }
  readonly take: { readonly ask: object; readonly news: never; readonly answer: TakenImport }
  readonly export: { readonly ask: ExportAsk; readonly news: never; readonly answer: Exported }
  readonly templates: {
    readonly ask: { readonly format: ExportFormat; readonly told: Told }
    readonly news: never
    readonly answer: Exported
  }
}
