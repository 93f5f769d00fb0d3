/** Reads spreadsheets and writes files for the window, apart from the worker that plans: facts for audits pass through here. */

import { LARGEST_FILE_BYTES } from '../../src/bridge'
import { importSheets, type SheetFile } from '../../src/intake/sheets/import'
import { WHY_NOT_READ, type SheetProblem } from '../../src/intake/sheets/problem'
import { changesTowards, type ImportedChanges, type Read } from '../../src/working/imported'
import { documentOf, layOut, type Item } from '../../src/working/shelves'
import { exportFile, templateFile } from './clerk-exports'
import type { ClerkDialogue, ImportAsk, ImportBase, ImportPreview, TakenImport } from './clerk-questions'
import { answerWith } from './answer-with'

let held: ImportBase | undefined
let last: { readonly ask: ImportAsk; readonly read: Read; readonly changes: ImportedChanges } | undefined

answerWith<ClerkDialogue>({
  hold: async ({ base }) => {
    held = base
    return null
  },
  import: readSheets,
  take: async () => takeLast(),
  export: exportFile,
  templates: templateFile,
})

async function readSheets(ask: ImportAsk, hear: (news: ClerkDialogue['import']['news']) => void): Promise<ImportPreview> {
  last = undefined
  const { files, mapping, target, listsEveryone, asOf, otherwise } = ask
  const opened = await Promise.all(files.map(openFile))
  const problems = opened.flatMap((one) => ('problem' in one ? [one.problem] : []))
  if (problems.length > 0) return { status: 'refused', problems, understood: [], notes: [] }
  const into = baseOf(target)
  const imported = await importSheets(
    opened.flatMap((one) => ('bytes' in one ? [one] : [])),
    {
      mapping,
      report: hear,
      listsEveryone: listsEveryone && target === 'into',
      ...(asOf !== undefined && { asOf }),
      ...(otherwise && target !== 'into' && { otherwise }),
      ...(into && { into: JSON.stringify(into) }),
    },
  )
  const { understood, notes } = imported
  if (imported.status === 'refused') return { status: 'refused', problems: imported.problems, understood, notes }
  const { document, estate } = imported
  const changes = target === 'into' ? changesTowards(...baseHeld(), { document, estate }) : allNew({ document, estate })
  last = { ask, read: { document, estate }, changes }
  return { status: 'ready', name: estate.name, things: changes.things, understood, notes }
}

/** A file that can't be read, or is too large to try, is a problem like any other. */
async function openFile(file: File): Promise<SheetFile | { readonly problem: SheetProblem }> {
  const { name, size } = file
  if (size > LARGEST_FILE_BYTES) return { problem: { file: name, text: WHY_NOT_READ['too large'] } }
  return file.arrayBuffer().then(
    (buffer) => ({ name, bytes: new Uint8Array(buffer) }),
    () => ({ problem: { file: name, text: WHY_NOT_READ.gone } }),
  )
}

function baseHeld(): [ImportBase['shelves'], ImportBase['estate']] {
  if (!held) throw new Error('an import into an estate was asked for before an estate was given')
  return [held.shelves, held.estate]
}

/** The document that the sheets are added to. */
function baseOf(target: ImportAsk['target']): Item | undefined {
  if (target === 'new') return undefined
  const [shelves] = baseHeld()
  const whole = documentOf(shelves)
  if (target === 'into') return whole
  const { format, regimes, securityLevels } = whole
  return { format, regimes, securityLevels }
}

/** In a new estate everything is new. */
function allNew({ document }: Read): ImportedChanges {
  const shelves = layOut(document)
  const lists = ['facilities', 'wings', 'people', 'nonAssociations', 'networks'] as const
  return {
    edits: [],
    things: lists.flatMap((list) => [...shelves[list].keys()].map((key) => ({ list, key, kind: 'added' as const, fields: [] }))),
  }
}

function takeLast(): TakenImport {
  if (!last) throw new Error('an import was taken before one was read')
  const { ask, read, changes } = last
  if (ask.target === 'into') return { kind: 'into', edits: changes.edits, estate: read.estate }
  const bytes = new TextEncoder().encode(JSON.stringify(read.document))
  return { kind: 'new', working: { shelves: layOut(read.document), estate: read.estate }, bytes }
}
