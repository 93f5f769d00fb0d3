/** The menu, in the words of the window: its commands in their usual places and keys, and what the system and the shell do themselves. */

import { basename, dirname } from 'node:path'
import { app, Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron'
import type { Command, Menu as MenuWanted, PlainCommand } from '../src/bridge'
import { send } from './commands'
import { readPlace } from './files'
import { dropRecent, forgetRecent, keepRecent, keepsRecent, onRecentChange, recentFiles } from './recent-files'

const KEYS: Readonly<Record<PlainCommand, string>> = {
  new: 'CmdOrCtrl+N',
  open: 'CmdOrCtrl+O',
  save: 'CmdOrCtrl+S',
  'save-as': 'Shift+CmdOrCtrl+S',
  print: 'CmdOrCtrl+P',
  'export-pdf': 'Shift+CmdOrCtrl+P',
  undo: 'CmdOrCtrl+Z',
  redo: process.platform === 'win32' ? 'CmdOrCtrl+Y' : 'Shift+CmdOrCtrl+Z',
  find: 'CmdOrCtrl+F',
  shortcuts: 'F1',
  lock: 'Shift+CmdOrCtrl+L',
}

const isMac = process.platform === 'darwin'
const LINE: MenuItemConstructorOptions = { type: 'separator' }

/** Until the window has said what it can do, the menu offers only how to leave. */
export function showFirstMenu(): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate([{ role: isMac ? 'appMenu' : 'fileMenu' }]))
}

export function showMenu(window: BrowserWindow, menu: MenuWanted): void {
  const show = (): void => Menu.setApplicationMenu(Menu.buildFromTemplate(templateOf(window, menu)))
  onRecentChange(show)
  show()
}

/** Reads one of the recent files for the window. One that is gone leaves the list. */
export async function openRecent(window: BrowserWindow, path: string): Promise<void> {
  const file = await readPlace(path)
  if (file.status === 'failed' && file.why === 'not-found') dropRecent(path)
  send(window, { do: 'take-file', file })
}

function templateOf(window: BrowserWindow, menu: MenuWanted): MenuItemConstructorOptions[] {
  const { words, commands, screens } = menu
  const item = (label: string, command: Command, more: MenuItemConstructorOptions = {}): MenuItemConstructorOptions => ({
    label: escaped(label),
    click: () => send(window, command),
    ...more,
  })
  const offered = (...names: PlainCommand[]): MenuItemConstructorOptions[] =>
    names
      .filter((name) => commands[name] !== undefined)
      .map((name) => item(words[name], { do: name }, { id: name, accelerator: KEYS[name], enabled: commands[name] === true }))
  const about: MenuItemConstructorOptions = {
    id: 'about',
    label: escaped(words.about),
    click: () => showAbout(words['about-text']),
  }
  return [
    ...(isMac ? [appMenu(about)] : []),
    submenu(words.file, [
      offered('new', 'open'),
      // Their names may tell of people, so a window that is locked does not list them.
      commands.open === undefined ? [] : [submenu(words['open-recent'], recentItems(window, menu))],
      offered('save', 'save-as'),
      offered('print', 'export-pdf'),
      offered('lock'),
      [{ id: 'close', role: 'close', label: escaped(words.close), accelerator: 'CmdOrCtrl+W' }],
    ]),
    submenu(words.edit, [
      offered('undo', 'redo'),
      (['cut', 'copy', 'paste'] as const).map((role) => ({ role, label: escaped(words[role]) })),
      [{ role: 'selectAll', label: escaped(words['select-all']) }],
      offered('find'),
    ]),
    submenu(words.view, [
      screens.map(({ id, title, shown }, index) =>
        item(
          title,
          { do: 'show-screen', screen: id },
          {
            id: `screen-${id}`,
            type: 'radio',
            checked: shown,
            ...(index < 9 && { accelerator: `CmdOrCtrl+${index + 1}` }),
          },
        ),
      ),
      [
        { role: 'resetZoom', label: escaped(words['actual-size']) },
        { role: 'zoomIn', label: escaped(words['zoom-in']) },
        { role: 'zoomOut', label: escaped(words['zoom-out']) },
      ],
      [{ role: 'togglefullscreen', label: escaped(words['full-screen']) }],
    ]),
    ...(isMac ? [{ role: 'windowMenu' } as const] : []),
    submenu(words.help, [offered('shortcuts'), isMac ? [] : [about]]),
  ]
}

function recentItems(window: BrowserWindow, { words }: MenuWanted): MenuItemConstructorOptions[][] {
  const files = recentFiles()
  return [
    files.length === 0
      ? [{ label: escaped(words['no-recent']), enabled: false }]
      : files.map((path) => ({
          label: escaped(`${basename(path)}  –  ${dirname(path)}`),
          click: () => void openRecent(window, path),
        })),
    [
      {
        id: 'keep-recent',
        label: escaped(words['keep-recent']),
        type: 'checkbox',
        checked: keepsRecent(),
        click: ({ checked }) => keepRecent(checked),
      },
      { id: 'forget-recent', label: escaped(words['forget-recent']), enabled: files.length > 0, click: forgetRecent },
    ],
  ]
}

/** A menu of groups with a line between each two; groups without items leave no line. */
function submenu(label: string, groups: readonly MenuItemConstructorOptions[][]): MenuItemConstructorOptions {
  const full = groups.filter((group) => group.length > 0)
  return { label: escaped(label), submenu: full.flatMap((group, index) => (index === 0 ? group : [LINE, ...group])) }
}

function appMenu(about: MenuItemConstructorOptions): MenuItemConstructorOptions {
  const roles = ['services', 'hide', 'hideOthers', 'unhide', 'quit'] as const
  return { label: app.name, submenu: [about, LINE, ...roles.map((role) => ({ role }))] }
}

function showAbout(text: string): void {
  app.setAboutPanelOptions({
    applicationName: app.name,
    applicationVersion: `${app.getVersion()} (Electron ${process.versions.electron}, Chromium ${process.versions.chrome})`,
    copyright: text,
  })
  app.showAboutPanel()
}

/** In menus, `&` alone would mark the next letter. */
function escaped(label: string): string {
  return label.replaceAll('&', '&&')
}
