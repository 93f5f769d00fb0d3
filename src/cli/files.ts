/** Reads the files a command is given, and writes its results so that a file is either as before or whole. */

import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { MOST_BYTES } from '../intake/decode'
import { decodeUtf8, readCertificate, readEstate, readFactors, readPlan, readPolicy } from '../intake/read'
import { sha256Of } from '../domain/canonical'
import { readMonitoring } from '../intake/read-monitoring'
import { readReview } from '../intake/read-review'
import type { Certificate } from '../domain/certificate'
import type { Estate } from '../domain/estate'
import type { FactorsRecord } from '../domain/factors'
import type { Monitoring } from '../domain/monitoring'
import type { StatedPlan } from '../domain/plan'
import { DEFAULT_POLICY, type Policy } from '../domain/policy'
import type { Review } from '../domain/review'
import type { Reading } from '../problem'
import { inFile, Trouble } from './trouble'

export function estateFrom(file: string): Estate {
  return taken(file, readEstate(textOf(file)))
}

/** An estate, and apart from it what is monitored about its people. */
export function estateAndMonitoringFrom(file: string): { readonly estate: Estate; readonly monitoring: Monitoring } {
  const text = textOf(file)
  return { estate: taken(file, readEstate(text)), monitoring: readMonitoring(text) }
}

export function reviewFrom(file: string): Review {
  return taken(file, readReview(textOf(file)))
}

export function factorsFrom(file: string): FactorsRecord {
  return taken(file, readFactors(textOf(file)))
}

/** The policy of a file, or the default one where none is given. */
export function policyFrom(file: string | undefined): Policy {
  return file === undefined ? DEFAULT_POLICY : taken(file, readPolicy(textOf(file)))
}

export function planFrom(file: string, estate: Estate): StatedPlan {
  return taken(file, readPlan(textOf(file), estate))
}

/** A plan of one of several estates: of the one whose hash it states, or else of the first one that has its people and wings. */
export function planForOneOf(file: string, estates: readonly Estate[]): { readonly plan: StatedPlan; readonly estate: number } {
  const text = textOf(file)
  const readings = estates.map((estate) => readPlan(text, estate))
  const fits = readings.findIndex(
    (reading, index) => reading.ok && (reading.value.estate?.sha256 ?? sha256Of(estates[index]!)) === sha256Of(estates[index]!),
  )
  if (fits >= 0) return { plan: taken(file, readings[fits]!), estate: fits }
  const readable = readings.find((reading) => reading.ok) ?? readings[0]!
  const { estate } = taken(file, readable)
  throw new Trouble([`${file}: the plan was made for another estate, "${estate!.name}" of ${estate!.asOf}; name that one too.`])
}

export function certificateFrom(file: string, estate: Estate): Certificate {
  return taken(file, readCertificate(textOf(file), estate))
}

/** Writes a file by way of another beside it: whoever reads it finds the old text or the new one, never half. */
export function save(file: string, text: string): void {
  const beside = `${file}.${process.pid}.part`
  try {
    if (isNoRegularFile(file)) {
      writeFileSync(file, text)
      return
    }
    const handle = openSync(beside, 'w')
    try {
      writeFileSync(handle, text)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(beside, file)
    const folder = openSync(dirname(file), 'r')
    fsyncSync(folder)
    closeSync(folder)
  } catch (error) {
    rmSync(beside, { force: true })
    throw new Trouble([
      `${file}: could not be written (${reasonOf(error)}); the file is as it was. Choose another place with --out.`,
    ])
  }
}

/** A device or a pipe is written to; it can't be replaced by a file. */
function isNoRegularFile(file: string): boolean {
  return existsSync(file) && !statSync(file).isFile()
}

function textOf(file: string): string {
  let bytes: Uint8Array
  try {
    if (file !== '-' && statSync(file).size > MOST_BYTES)
      throw new Trouble([`${file}: is larger than ${MOST_BYTES.toLocaleString('en-GB')} bytes; no estate is.`])
    bytes = readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    if (error instanceof Trouble) throw error
    throw new Trouble([`${file}: could not be read (${reasonOf(error)}); name a file, or - for standard input.`])
  }
  return taken(file, decodeUtf8(bytes))
}

function taken<T>(file: string, reading: Reading<T>): T {
  if (reading.ok) return reading.value
  throw inFile(file, reading.problems)
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reasons: Record<string, string> = {
    ENOENT: 'there is no such file or folder',
    EISDIR: 'it is a folder',
    EACCES: 'it is not permitted',
    ENOSPC: 'the disk is full',
  }
  return reasons[code] ?? (code || 'unknown reason')
}
