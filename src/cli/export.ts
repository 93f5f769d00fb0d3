/** `rule36 export`: an estate, and a plan of it, as spreadsheets; or a bundle for reviewers in which nobody has a name. */

import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { planSheets } from '../export/plan-sheets'
import { anonymityInWords, anonymityOf } from '../export/anonymity'
import { pseudonymise, pseudonymisePlan } from '../export/pseudonymise'
import { reviewersNote } from '../export/reviewers-note'
import { sheetsOf } from '../export/sheets'
import { readEstate } from '../intake/read'
import { readMonitoring } from '../intake/read-monitoring'
import { documentPieces } from '../samples/index'
import { planFrom } from './documents'
import { save, sourceOf, taken, textOf } from './files'
import { makeFolder, writeSheets } from './import'
import { text } from './output'
import { EXIT, Trouble } from './trouble'
import { writeJson } from './write-json'

const SECRET_BYTES = 32

export async function exportFiles(
  files: readonly string[],
  options: Readonly<Record<string, string | boolean | undefined>>,
): Promise<number> {
  const out = text(options.out)
  const keyFile = text(options.key)
  const isPseudonymised = options.pseudonymised === true
  if (out === undefined) throw new Trouble(['rule36 export: say where to write with --out FILE.xlsx, or --out FOLDER for CSV.'])
  if (keyFile !== undefined && !isPseudonymised) throw new Trouble(['rule36 export: --key is written only with --pseudonymised.'])
  const source = sourceOf(files[0]!)
  const written = textOf(source)
  const estate = taken(source, readEstate(written))
  const plan = files[1] === undefined ? undefined : planFrom(sourceOf(files[1]), estate)
  if (!isPseudonymised) {
    await writeSheets(out, [...sheetsOf(estate, readMonitoring(written)), ...(plan ? planSheets(estate, plan) : [])])
    return say(`Written to ${out}. Notes and extra fields of the estate are not in it.`)
  }
  const { estate: without, key } = pseudonymise(estate, randomBytes(SECRET_BYTES).toString('hex'))
  const planWithout = plan && pseudonymisePlan(plan, key)
  const anonymity = anonymityOf(without)
  const alike = anonymityInWords(anonymity)
  if (out.toLowerCase().endsWith('.xlsx'))
    await writeSheets(out, [...sheetsOf(without), ...(planWithout ? planSheets(without, planWithout) : [])])
  else {
    makeFolder(out)
    save(join(out, 'estate.rule36.json'), documentPieces(without))
    if (planWithout) save(join(out, 'plan.json'), writeJson(planWithout))
    save(join(out, 'read-me.txt'), [reviewersNote(planWithout !== undefined, anonymity)])
  }
  if (keyFile === undefined)
    return say(`Written to ${out}. The key that leads back to people was not kept; --key FILE keeps one.\n${alike}`)
  save(keyFile, writeJson(Object.fromEntries(key)))
  return say(`Written to ${out}. ${keyFile} leads back to people: keep it from reviewers.\n${alike}`)
}

function say(words: string): number {
  process.stdout.write(`${words}\n`)
  return EXIT.done
}
