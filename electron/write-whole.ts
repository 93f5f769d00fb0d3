/** Writes a file wholly or not at all, so that neither a crash nor a full disk leaves half of one. */

import { randomUUID } from 'node:crypto'
import { open, readdir, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Content, FileTrouble } from '../src/bridge'
import { isPartName, partName } from '../src/part-name'

/** No save takes this long, so a part this old was left by a start that was ended in the middle. */
const LEFT_BEHIND_MILLISECONDS = 60 * 60 * 1000

/**
 * A new file beside the old one takes its name once it is safely on the disk; until then, and whenever anything fails, the old one
 * stays. What an earlier start left unfinished in the folder goes. Who may read the file stays as it was, and a link stays a link.
 */
export async function writeWhole(path: string, content: Content): Promise<void> {
  const target = await realpath(path).catch(ifMissing(path))
  const folder = dirname(target)
  const mode = await stat(target).then((entry) => entry.mode & 0o777, ifMissing(undefined))
  await removeLeftBehind(folder).catch(ifNotAllowed)
  const part = join(folder, partName(randomUUID()))
  try {
    const file = await open(part, 'wx', mode)
    try {
      await file.writeFile(content, 'utf8')
      if (mode !== undefined) await file.chmod(mode)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(part, target)
  } catch (trouble) {
    await rm(part, { force: true })
    throw trouble
  }
  await syncFolder(folder)
}

async function removeLeftBehind(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter(isPartName)
  for (const name of names) {
    const part = join(folder, name)
    const written = await stat(part).then((entry) => entry.mtimeMs, ifMissing(Infinity))
    if (written < Date.now() - LEFT_BEHIND_MILLISECONDS) await rm(part, { force: true })
  }
}

/** The new name too must be on the disk. Windows keeps names safe itself, and opens no folders. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } catch (trouble) {
    // Some shared drives can't do this for folders. The file itself is safe and under its name already.
    if (!NOT_FOR_FOLDERS.has(codeOf(trouble))) throw trouble
  } finally {
    await folder.close()
  }
}

const NOT_FOR_FOLDERS = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP'])

const TROUBLES: Readonly<Record<string, FileTrouble>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EFBIG: 'no-space',
  ENAMETOOLONG: 'bad-name',
  EISDIR: 'bad-name',
  EINVAL: 'bad-name',
}

export function whyOf(trouble: unknown): FileTrouble {
  return TROUBLES[codeOf(trouble)] ?? 'other'
}

/** Answers for a file that is not there; any other trouble stays one. */
export function ifMissing<Instead>(instead: Instead): (trouble: unknown) => Instead {
  return (trouble) => {
    if (codeOf(trouble) === 'ENOENT') return instead
    throw trouble
  }
}

/** What another account left behind is not ours to remove, and no reason not to save. */
function ifNotAllowed(trouble: unknown): void {
  if (whyOf(trouble) !== 'not-allowed') throw trouble
}

function codeOf(trouble: unknown): string {
  return trouble instanceof Error && 'code' in trouble ? String(trouble.code) : ''
}
