/** Whole jobs in the desktop shell: files from the desktop, the menu, paper, leaving and coming back. */

import { spawn } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openSealedFile } from '../../src/vault/sealed-file'
import { putRow } from '../renderer/memory'
import { atRest } from '../renderer/at-rest'
import { estateToDecide, smallEstate } from '../renderer/small-estate'
import { contentOf, makeVault, PASSPHRASE, unlock } from '../renderer/vault-steps'
import { estateName, expectSaved, propose } from '../renderer/window-test'
import { expectPrinted } from '../support/expect-printed'
import { pagesOf } from '../support/pdf-pages'
import { answerDialogs, choose, shown } from './menu'
import { bridgeOf, expect, skipWithoutElectron, startOf, startShell, test, windowOf } from './shell'

skipWithoutElectron()

test('opens a file that the desktop starts it with; a second start gives its file to the first and ends', async ({ folder }) => {
  const [first, second] = [join(folder, 'weir & sluice.rule36'), join(folder, 'lock gate.rule36')]
  await writeFile(first, smallEstate())
  await writeFile(second, smallEstate({ name: 'Lock gate (invented)' }))
  const shell = await startShell(folder, [pathToFileURL(first).href])
  const window = await shell.firstWindow()
  await makeVault(window)
  await expect(estateName(window)).toContainText('Weir (invented)')

  await shell.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.hide())
  const { command, args } = startOf(folder, ['lock gate.rule36'])
  const started = spawn(command, args, { stdio: 'ignore', cwd: folder })
  expect(await new Promise((resolve) => started.once('exit', resolve))).toBe(0)
  await expect(estateName(window)).toContainText('Lock gate (invented)')
  expect(shell.windows()).toEqual([window])
  const isShown = () => shell.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.isVisible())
  await expect.poll(isShown).toBe(true)
  await shell.close()
})

test('does a whole job: opens, proposes, asks why not, decides otherwise, prints the moves, and finds it all again', async ({
  shell,
  window,
  folder,
}, info) => {
  const [estate, pdf] = [join(folder, 'weir.rule36'), join(folder, 'moves.pdf')]
  await writeFile(estate, estateToDecide())
  await answerDialogs(shell, { open: estate, save: pdf })
  await choose(shell, ['File', 'Open an estate…'])
  await makeVault(window)
  await expect(estateName(window)).toContainText('Weir (invented)')
  await propose(window)
  await window.getByRole('tab', { name: /^Queue/ }).click()
  const row = (shown: typeof window) => shown.getByRole('grid', { name: 'Queue' }).getByRole('row', { name: /^Dev/ })
  const other = (await row(window).innerText()).includes('Cedar') ? 'Dogwood' : 'Cedar'
  await row(window).click()
  const panel = window.getByRole('complementary', { name: 'Explanation' })
  await panel.getByLabel('Why not there?').selectOption('Briar')
  await expect(panel.getByRole('group', { name: 'Dev can’t be placed in Briar' })).toContainText(
    'not for people of the sex decided',
  )
  await panel.getByRole('button', { name: 'Choose another wing…' }).click()
  await panel
    .getByRole('listbox')
    .getByRole('option', { name: new RegExp(other) })
    .click()
  await panel.getByLabel('Reason', { exact: true }).fill('His brother lives there')
  await panel.getByRole('button', { name: 'Decide for this wing' }).click()
  await expect(row(window)).toContainText(`Changed: ${other}`)

  await window.getByRole('tab', { name: 'Order of moves' }).click()
  await window.getByRole('button', { name: 'Print the movement list…' }).click()
  await window.getByRole('button', { name: 'Save as PDF…' }).click()
  await expect(window.getByText('What you see was saved as moves.pdf.')).toBeVisible()
  const pages = await pagesOf(await readFile(pdf))
  for (const [index, { png }] of pages.entries()) await info.attach(`moves-${index + 1}`, { body: png, contentType: 'image/png' })
  expect(pages).toHaveLength(2)
  expectPrinted(
    pages,
    () => /^(Order of moves|Moves of day 1: Weir \(weir\)) Weir \(invented\), judged on 2026-11-01\. Plan [0-9a-f]{12} /,
  )
  expect(pages[1]!.text).toContain(`Dev arrives outside ${other}`)
  await choose(shell, ['File', 'Save'])
  await expect(window.getByText('The estate was saved as weir.rule36.')).toBeVisible()
  await expectSaved(window)
  await shell.close()

  const again = await startShell(folder)
  const reopened = await again.firstWindow()
  await unlock(reopened)
  await expect(estateName(reopened)).toContainText('Weir (invented)')
  // It is where it was left: at the paper.
  await reopened.getByRole('button', { name: 'Back' }).click()
  await reopened.getByRole('tab', { name: /^Queue/ }).click()
  await expect(row(reopened)).toContainText(`Changed: ${other}`)
  await again.close()
})

test('keeps no list of files beyond its end, unless asked to, and forgets it when asked to', async ({ folder }) => {
  const estate = join(folder, 'weir & sluice.rule36')
  await writeFile(estate, smallEstate())
  const open = async (names: readonly string[] = []) => {
    const shell = await startShell(folder, names)
    return { shell, window: await shell.firstWindow() }
  }
  const remembered = () => readFile(join(folder, 'memory', 'shell.json'), 'utf8')

  // What it remembered is spoilt: it starts as if new.
  await mkdir(join(folder, 'memory'), { recursive: true })
  await writeFile(join(folder, 'memory', 'shell.json'), '{"window":{"x":"left"},"recent":')
  const first = await open([estate])
  await makeVault(first.window)
  await expect(estateName(first.window)).toContainText('Weir (invented)')
  await expect.poll(async () => (await shown(first.shell, ['File', 'Open recent']))[0]).toContain('weir && sluice.rule36')
  await atRest(first.window)
  await first.shell.close()
  expect(await remembered()).not.toContain('weir')

  const second = await open([estate])
  // Before it is unlocked, the menu names no file; the one that it was started with waits.
  await expect(second.window.getByRole('heading', { name: 'Locked' })).toBeVisible()
  await expect.poll(() => shown(second.shell, ['File'])).toEqual(['Close'])
  await unlock(second.window)
  await expect.poll(() => shown(second.shell, ['File', 'Open recent'])).toHaveLength(4)
  await choose(second.shell, ['File', 'Open recent', 'Remember these after closing'])
  await atRest(second.window)
  await second.shell.close()
  expect(await remembered()).toContain('weir')

  const third = await open()
  await unlock(third.window)
  await estateName(third.window).click()
  await third.window.getByRole('button', { name: 'Back to the sample' }).click()
  await expect(third.window.getByText('Sample: all people are invented')).toBeVisible()
  await choose(third.shell, ['File', 'Open recent', 'weir'])
  await expect(estateName(third.window)).toContainText('Weir (invented)')
  await choose(third.shell, ['File', 'Open recent', 'Forget these files'])
  await expect
    .poll(() => shown(third.shell, ['File', 'Open recent']))
    .toEqual(['(No file has been opened yet)', '-', 'Remember these after closing', '(Forget these files)'])
  await third.shell.close()
  expect(await remembered()).not.toContain('weir')
})

test('offers in its menu what the window can do now, and does it there', async ({ shell, window, folder }) => {
  const inFile = async () => (await shown(shell, ['File'])).filter((label) => label !== '-')
  const firstInEdit = async () => (await shown(shell, ['Edit'])).slice(0, 2)
  await expect.poll(() => shown(shell)).toEqual(['File', 'Edit', 'View', 'Help'])
  await expect
    .poll(inFile)
    .toEqual(['New estate', 'Open an estate…', 'Open recent', 'Save', 'Save as…', 'Print…', 'Export as PDF…', 'Close'])
  await expect.poll(firstInEdit).toEqual(['(Undo)', '(Redo)'])
  const [estate, kept] = [join(folder, 'weir.rule36'), join(folder, 'kept.rule36')]
  await writeFile(estate, smallEstate())
  await answerDialogs(shell, { open: estate, save: kept })
  await choose(shell, ['File', 'Open an estate…'])
  await makeVault(window)
  await expect(estateName(window)).toContainText('Weir (invented)')

  // Saving goes where it was opened, then where it was saved last, without asking; not over what somebody else wrote there since.
  await choose(shell, ['File', 'Save'])
  await expect(window.getByText('The estate was saved as weir.rule36.')).toBeVisible()
  expect(await readFile(estate, 'utf8')).toContain('\n  "format": "rule36/estate@1"')
  await choose(shell, ['File', 'Save as…'])
  await window.getByRole('button', { name: 'Save it in clear…' }).click()
  await expect(window.getByText('The estate was saved as kept.rule36.')).toBeVisible()
  const ours = await readFile(kept, 'utf8')
  await answerDialogs(shell, {})
  await writeFile(kept, 'written by somebody else')
  await choose(shell, ['File', 'Save'])
  await expect(window.getByText(/kept.rule36 could not be saved: somebody else has written this file/)).toBeVisible()
  expect(await readFile(kept, 'utf8')).toBe('written by somebody else')
  await answerDialogs(shell, { save: kept })
  await choose(shell, ['File', 'Save as…'])
  await window.getByRole('button', { name: 'Save it in clear…' }).click()
  await expect.poll(() => readFile(kept, 'utf8')).toBe(ours)
  await answerDialogs(shell, {})
  await choose(shell, ['File', 'Save'])
  await expect(window.getByText('The estate was saved as kept.rule36.')).toBeVisible()

  await choose(shell, ['View', 'Estate'])
  await expect.poll(() => window.url()).toBe('app://rule36/#/estate')
  await choose(shell, ['View', 'Placements'])
  await choose(shell, ['Help', 'Keyboard shortcuts'])
  await expect(window.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await window.keyboard.press('Escape')

  await answerDialogs(shell, { save: join(folder, 'weir.pdf') })
  await choose(shell, ['File', 'Export as PDF…'])
  await expect(window.getByText('What you see was saved as weir.pdf.')).toBeVisible()
  expect((await readFile(join(folder, 'weir.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')

  await shell.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]!.webContents.print = (_options, tell) => tell?.(false, 'Print job canceled')
  })
  expect(await (await bridgeOf(window)).evaluate((bridge) => bridge.print())).toEqual({ status: 'cancelled' })
  await shell.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]!.webContents.print = (_options, tell) => tell?.(false, 'No valid printers available')
  })
  await choose(shell, ['File', 'Print…'])
  await expect(window.getByText('It could not be printed: no printer answers.')).toBeVisible()

  // A change on the screen can be taken back in the menu.
  await window.getByLabel('Allocation model').selectOption('Integration')
  await expect.poll(() => shown(shell, ['Edit'])).toContain('Undo')
  await choose(shell, ['Edit', 'Undo'])
  await expect(window.getByLabel('Allocation model')).toHaveValue('dispersal')
  await expect.poll(firstInEdit).toEqual(['(Undo)', 'Redo'])

  await choose(shell, ['View', 'Larger'])
  await expect
    .poll(() => shell.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.getZoomLevel()))
    .toBeGreaterThan(0)
  await choose(shell, ['View', 'Actual size'])

  await shell.evaluate(({ app }) => {
    app.showAboutPanel = () => Object.assign(globalThis, { about: true })
  })
  await choose(shell, ['Help', 'About Rule36'])
  await expect.poll(() => shell.evaluate(() => 'about' in globalThis)).toBe(true)
})

test('stands where it was left; on a screen that is gone, in the middle of one that is there', async ({ folder }) => {
  const left = { x: 140, y: 90, width: 900, height: 640 }
  const first = await startShell(folder)
  await windowOf(first)
  await first.evaluate(({ BrowserWindow }, left) => BrowserWindow.getAllWindows()[0]!.setBounds(left), left)
  await first.close()

  const second = await startShell(folder)
  await windowOf(second)
  const bounds = () => second.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getBounds())
  await expect.poll(bounds).toEqual(left)
  await second.close()

  const far = { window: { x: 9000, y: 9000, width: 900, height: 640, maximised: false } }
  await writeFile(join(folder, 'memory', 'shell.json'), JSON.stringify(far))
  const third = await startShell(folder)
  await windowOf(third)
  const { x, y } = await third.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getBounds())
  expect(x).toBeLessThan(1400)
  expect(y).toBeLessThan(900)
  await third.close()
})

test('asks before it closes with something that could not be kept, and loses it only when told to', async ({ shell, window }) => {
  // What a newer version has kept is left alone, so this one keeps nothing.
  await putRow(window, 'meta', { key: 'schema', schema: 99 })
  await window.getByLabel('Allocation model').selectOption('Isolation')
  await expect(window.getByText('Not kept on this computer. Save it as a file.')).toBeVisible()
  const question = window.getByRole('dialog', { name: 'Close without keeping what you did?' })
  await choose(shell, ['File', 'Close'])
  await question.getByRole('button', { name: 'Stay' }).click()
  await expect(question).toBeHidden()
  expect(shell.windows()).toHaveLength(1)
  await choose(shell, ['File', 'Close'])
  const gone = shell.waitForEvent('close')
  await question.getByRole('button', { name: 'Close and lose it' }).click()
  await gone
})

test('takes what was copied out of the clipboard when the screen is locked and at the end, and nothing else', async ({
  shell,
  window,
}) => {
  const bridge = await bridgeOf(window)
  const name = await window.locator('.header-facts').textContent()
  const read = () => shell.evaluate(({ clipboard }) => clipboard.readText())
  const lockScreen = () => shell.evaluate(({ powerMonitor }) => void powerMonitor.emit('lock-screen'))
  const copyName = async () => {
    await window.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('.header-facts')!))
    await window.keyboard.press('ControlOrMeta+C')
    await expect.poll(read).toBe(name)
    // What the page says arrives in order, so that of the copy has come.
    await bridge.evaluate((bridge) => bridge.listBackups())
  }
  const untilNoted = () => bridge.evaluate((bridge) => bridge.noteCopied())
  await copyName()
  await lockScreen()
  await expect.poll(read).toBe('')

  await copyName()
  await untilNoted()
  await shell.evaluate(({ clipboard }) => clipboard.writeText('from elsewhere'))
  await lockScreen()
  await untilNoted()
  expect(await read()).toBe('from elsewhere')

  await copyName()
  // The window closes, but the program stays, to be asked what the clipboard holds then.
  await shell.evaluate(({ app, BrowserWindow }) => {
    app.removeAllListeners('window-all-closed')
    app.on('window-all-closed', () => undefined)
    BrowserWindow.getAllWindows()[0]!.close()
  })
  await expect.poll(read).toBe('')
  const gone = shell.waitForEvent('close')
  await shell.evaluate(({ app }) => setImmediate(() => app.exit()))
  await gone
})

test('saves an estate sealed, opens it by its secrets alone, and saves over it as it was sealed', async ({
  shell,
  window,
  folder,
}) => {
  const [estate, sealed] = [join(folder, 'weir.rule36'), join(folder, 'weir.sealed.rule36')]
  await writeFile(estate, smallEstate())
  await answerDialogs(shell, { open: estate, save: sealed })
  await choose(shell, ['File', 'Open an estate…'])
  await makeVault(window)
  await choose(shell, ['File', 'Save as…'])
  await window.getByRole('button', { name: 'Seal it with a passphrase…' }).click()
  const recoveryKey = await makeVault(window)
  await expect(window.getByText('The estate was saved as weir.sealed.rule36.')).toBeVisible()
  const first = await readFile(sealed)
  expect(first.subarray(0, 16).toString()).toBe('Rule36 sealed 1\n')

  // Another program opens it, and it is the estate.
  const opened = await openSealedFile(first, { recoveryKey })
  if (opened.status !== 'opened') throw new Error(opened.status)
  expect(JSON.parse(Buffer.from(opened.bytes).toString())).toEqual(JSON.parse(smallEstate()))

  await answerDialogs(shell, { open: sealed })
  await choose(shell, ['File', 'Open an estate…'])
  const dialog = window.getByRole('dialog', { name: 'weir.sealed.rule36 is sealed' })
  await dialog.getByLabel('Passphrase', { exact: true }).fill('plum kettle harbour sinks')
  await dialog.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(dialog.getByText(/This passphrase does not open the file/)).toBeVisible()
  await dialog.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await dialog.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(window.getByText('weir.sealed.rule36 is open.')).toBeVisible()

  await window.getByRole('link', { name: 'Estate' }).click()
  await window.getByRole('button', { name: 'Name, day and regimes…' }).click()
  await window.getByRole('complementary').getByLabel('As of').fill('2026-12-01')
  await window.getByRole('complementary').getByRole('button', { name: 'Save', exact: true }).click()
  await choose(shell, ['File', 'Save'])
  await expect(window.getByText('The estate was saved as weir.sealed.rule36.')).toBeVisible()
  const second = await readFile(sealed)
  expect(second.equals(first)).toBe(false)
  const again = await openSealedFile(second, { passphrase: PASSPHRASE })
  if (again.status !== 'opened') throw new Error(again.status)
  expect(JSON.parse(Buffer.from(again.bytes).toString())).toMatchObject({ asOf: '2026-12-01' })

  const changed = Buffer.from(second)
  changed[changed.length - 20]! ^= 1
  await writeFile(sealed, changed)
  await choose(shell, ['File', 'Open an estate…'])
  await dialog.getByRole('button', { name: 'I have forgotten the passphrase' }).click()
  await dialog.getByLabel('Recovery key').fill(recoveryKey)
  await dialog.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(dialog.getByText(/was changed since it was sealed, so nothing of it is opened/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(estateName(window)).toContainText('Weir (invented)')
})

for (const left of ['lock-screen', 'suspend'] as const) {
  test(`locks itself on ${left}, and from its menu`, async ({ shell, window, folder }) => {
    const estate = join(folder, 'weir.rule36')
    await writeFile(estate, smallEstate())
    await answerDialogs(shell, { open: estate })
    await choose(shell, ['File', 'Open an estate…'])
    await makeVault(window)
    await propose(window)
    await expectSaved(window)
    const expectLocked = async () => {
      await expect(window.getByRole('heading', { name: 'Locked' })).toBeVisible()
      await expect.poll(() => window.workers().length).toBe(0)
      expect(await contentOf(window)).not.toMatch(/\b(?:Weir|weir|Cai|Alder)\b/)
      const title = () => shell.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.getTitle())
      await expect.poll(title).toBe('Rule36')
      await expect.poll(() => shown(shell, ['File'])).toEqual(['Close'])
    }
    await shell.evaluate(({ powerMonitor }, left) => void powerMonitor.emit(left), left)
    await expectLocked()
    // What comes once it is locked does not lock it again later.
    await shell.evaluate(({ powerMonitor }, left) => void powerMonitor.emit(left), left)
    await unlock(window)
    await expect(window.getByRole('button', { name: 'Propose again' })).toBeVisible()
    await expect.poll(() => shown(shell, ['File'])).toContain('Lock')
    await choose(shell, ['File', 'Lock'])
    await expectLocked()
  })
}

test('opens its page anew when it fails, with what it had kept', async ({ shell, window, folder }) => {
  const estate = join(folder, 'weir.rule36')
  await writeFile(estate, smallEstate())
  await answerDialogs(shell, { open: estate })
  await choose(shell, ['File', 'Open an estate…'])
  await makeVault(window)
  await expect(window.getByText('weir.rule36 is open.')).toBeVisible()
  await expectSaved(window)
  const shownAgain = await shell.evaluate(async ({ BrowserWindow }) => {
    const { webContents } = BrowserWindow.getAllWindows()[0]!
    const loaded = new Promise<void>((resolve) => webContents.once('did-finish-load', () => resolve()))
    webContents.forcefullyCrashRenderer()
    await loaded
    const script = `new Promise((resolve) => {
      const look = () => document.querySelector('.gate input[type=password]') ? resolve(true) : setTimeout(look, 50)
      look()
    })`
    return (await webContents.executeJavaScript(script)) as boolean
  })
  expect(shownAgain).toBe(true)
  await shell.close()
  const again = await startShell(folder)
  const reopened = await again.firstWindow()
  await unlock(reopened)
  await expect(estateName(reopened)).toContainText('Weir (invented)')
  // Nothing of its memory is left on the disk, from where a network might be told.
  const left = await readdir(join(folder, 'memory', 'Crashpad'), { recursive: true }).catch(() => [])
  expect(left.filter((name) => name.endsWith('.dmp'))).toEqual([])
  expect(await again.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(false)
  await again.close()
})

test('leaves a whole file when it is killed while saving', async ({ folder }) => {
  const path = join(folder, 'kept.rule36')
  const sizes = [4_000_000, 5_000_000]
  await writeFile(path, 'a'.repeat(sizes[0]!))
  for (const pause of [15, 60]) {
    const shell = await startShell(folder)
    const window = await windowOf(shell)
    await answerDialogs(shell, { save: path })
    const bridge = await bridgeOf(window)
    await bridge.evaluate(async (bridge, sizes) => {
      const saved = await bridge.saveFile('kept.rule36', 'b'.repeat(sizes[1]!), 'x')
      if (saved.status !== 'saved' || saved.file === undefined) throw new Error(saved.status)
      const again = async (file: string, turn: number): Promise<void> => {
        await bridge.saveAgain(file, (turn % 2 ? 'b' : 'a').repeat(sizes[turn % 2]!))
        await again(file, turn + 1)
      }
      void again(saved.file, 0)
    }, sizes)
    await window.waitForTimeout(pause)
    const ended = new Promise((resolve) => shell.process().once('exit', resolve))
    shell.process().kill('SIGKILL')
    await ended
    const text = await readFile(path, 'utf8')
    expect(sizes).toContain(text.length)
    expect(new Set(text).size).toBe(1)
  }
  expect((await readdir(folder)).filter((name) => !/^\.rule36-.*\.part$/.test(name)).sort()).toEqual(['kept.rule36', 'memory'])
})
