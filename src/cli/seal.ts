/** `rule36 seal` and `rule36 open`: a file sealed by a passphrase and a recovery key, and back again. */

import { createHash, randomBytes } from 'node:crypto'
import { isSealed } from '../vault/mark'
import { openSealedFile, sealFile, surveySealedFile, type OpenedFile } from '../vault/sealed-file'
import { makeVault, type Secret } from '../vault/vault'
import { askSecret } from './ask-secret'
import { bytesOf, save } from './files'
import { print, text, type Words } from './output'
import { paragraph } from './page'
import { EXIT, Trouble } from './trouble'

/** For nobody but whoever opened it. */
const OWNER_ONLY = 0o600

export async function sealCommand({ files, options }: Words): Promise<number> {
  const [file, out] = [namedFile('seal', files), text(options.out)]
  if (out === undefined) throw new Trouble(['rule36 seal: say where to write the sealed file with --out FILE.'])
  const clear = bytesOf(file)
  if (isSealed(clear)) throw new Trouble([`${file}: The file is sealed already.`])
  const fromStandardInput = options['passphrase-stdin'] === true
  const passphrase = await askSecret('seal', 'passphrase', { fromStandardInput, again: true })
  const made = await makeVault(passphrase, randomBytes)
  if (made.status === 'poor passphrase') throw new Trouble([`rule36 seal: ${made.why}`])
  const pieces = await sealFile(made.header, made.keys, clear, randomBytes)
  await openAgain(Buffer.concat(pieces), clear, [{ passphrase }, { recoveryKey: made.recoveryKey }])
  save(out, pieces)
  if (options.json === true) return printJson({ sealed: out, ...factsOf(clear), recoveryKey: made.recoveryKey })
  return print(
    [
      paragraph(`Sealed as ${out}, and opened again by both ways in to make sure.`),
      '',
      'Recovery key, shown this once:',
      '',
      `  ${made.recoveryKey}`,
      '',
      paragraph(
        `Print it and lock it away, apart from the file. Whoever has it can open the file; without it, nobody can help when the passphrase is forgotten. ${file} is still there, in clear.`,
      ),
      '',
    ].join('\n'),
  )
}

export async function openCommand({ files, options }: Words): Promise<number> {
  const [file, out] = [namedFile('open', files), text(options.out)]
  const sealed = bytesOf(file)
  const surveyed = surveySealedFile(sealed)
  if (surveyed.status !== 'surveyed') throw new Trouble([`${file}: ${whyNot(surveyed)}`])
  const fromStandardInput = options['passphrase-stdin'] === true
  const secret: Secret =
    options['recovery-key'] === true
      ? { recoveryKey: await askSecret('open', 'recovery key', { fromStandardInput }) }
      : { passphrase: await askSecret('open', 'passphrase', { fromStandardInput }) }
  const opened = await openSealedFile(sealed, secret)
  if (opened.status === 'mistyped recovery key') throw new Trouble(opened.problems.map((problem) => `rule36 open: ${problem}`))
  if (opened.status !== 'opened') throw new Trouble([`${file}: ${whyNot(opened)}`])
  if (out === undefined) {
    process.stdout.write(opened.bytes)
    return EXIT.done
  }
  save(out, [opened.bytes], OWNER_ONLY)
  if (options.json === true) return printJson({ opened: out, ...factsOf(opened.bytes) })
  return print(`${paragraph(`Opened as ${out}, which is in clear: delete it when you are done.`)}\n`)
}

/** What is in clear before it is sealed and once it is opened: its length, and its SHA-256 in hexadecimal digits. */
function factsOf(clear: Uint8Array) {
  return { bytes: clear.length, sha256: createHash('sha256').update(clear).digest('hex') }
}

function printJson(answer: object): number {
  return print(`${JSON.stringify(answer, null, 2)}\n`)
}

/** A file that was sealed is written only if it opens again; that it doesn't is a bug. */
async function openAgain(sealed: Uint8Array, clear: Uint8Array, secrets: readonly Secret[]): Promise<void> {
  for (const secret of secrets) {
    const opened = await openSealedFile(sealed, secret)
    if (opened.status !== 'opened') throw new Error(`what was just sealed is ${opened.status}; nothing is written`)
    if (Buffer.compare(opened.bytes, clear) !== 0)
      throw new Error('what was just sealed opens as something else; nothing is written')
  }
}

function whyNot(refused: Exclude<OpenedFile, { readonly status: 'opened' | 'mistyped recovery key' }>): string {
  switch (refused.status) {
    case 'not sealed':
      return 'The file is not sealed; it can be used as it is.'
    case 'newer':
      return `The file was sealed by a later Rule36, in version ${refused.version} of the format; open it with that one.`
    case 'wrong passphrase':
      return 'The passphrase does not open the file; try again, or use the recovery key with --recovery-key. The file is as it was.'
    case 'wrong recovery key':
      return 'The recovery key is well written but belongs to another file; look for the one printed when this one was sealed.'
    case 'damaged header':
      return 'The header of the file was changed since it was sealed, so it is not opened; take another copy.'
    case 'weakened':
      return `The file asks for a passphrase key so cheap that it could be guessed (${costIn(refused)}); it was not sealed so. Take another copy.`
    case 'too costly':
      return `The file asks for more than any passphrase key should cost (${costIn(refused)}); it was not sealed so. Take another copy.`
    case 'cut short':
      return `The file ends after ${refused.bytes.toLocaleString('en-GB')} bytes, earlier than it was sealed; take another copy.`
    case 'too long':
      return `The file goes on after the end of what was sealed (bytes too many: ${refused.bytes.toLocaleString('en-GB')}), so it is not opened; take another copy.`
    case 'damaged':
      return `The file was changed since it was sealed (part ${refused.chunk} of ${refused.of}), so nothing of it is opened; take another copy.`
  }
}

function costIn({
  cost: { memory, passes, lanes },
}: {
  readonly cost: { memory: number; passes: number; lanes: number }
}): string {
  return `Argon2id with ${memory.toLocaleString('en-GB')} KiB, ${passes} passes, ${lanes} lanes`
}

function namedFile(command: string, [file]: readonly string[]): string {
  if (file === '-') throw new Trouble([`rule36 ${command}: name a file; standard input is for the passphrase.`])
  return file!
}
