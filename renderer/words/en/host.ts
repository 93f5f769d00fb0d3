/** English words. What the desktop adds: its menu, leaving, files that can't be opened or saved. ICU MessageFormat. */

export const host = {
  'menu.file': 'File',
  'menu.edit': 'Edit',
  'menu.view': 'View',
  'menu.help': 'Help',
  'menu.new': 'New estate',
  'menu.open': 'Open an estate…',
  'menu.open-recent': 'Open recent',
  'menu.no-recent': 'No file has been opened yet',
  'menu.keep-recent': 'Remember these after closing',
  'menu.forget-recent': 'Forget these files',
  'menu.save': 'Save',
  'menu.save-as': 'Save as…',
  'menu.print': 'Print…',
  'menu.export-pdf': 'Export as PDF…',
  'menu.close': 'Close',
  'menu.undo': 'Undo',
  'menu.redo': 'Redo',
  'menu.cut': 'Cut',
  'menu.copy': 'Copy',
  'menu.paste': 'Paste',
  'menu.select-all': 'Select all',
  'menu.find': 'Find…',
  'menu.actual-size': 'Actual size',
  'menu.zoom-in': 'Larger',
  'menu.zoom-out': 'Smaller',
  'menu.full-screen': 'Full screen',
  'menu.shortcuts': 'Keyboard shortcuts',
  'menu.about': 'About Rule36',
  'menu.about-text': 'It advises; a named person decides. It works on this computer alone. MIT licence.',
  'menu.crashed':
    'The window failed twice within a minute, so Rule36 closes. Your files are unchanged. Open Rule36 again, and report this if it happens again.',
  'menu.pdf-files': 'PDF document',

  'leave.title': 'Close without keeping what you did?',
  'leave.why':
    'What you did last could not be kept on this computer. Closing loses it. Save the estate as a file first, and open that file next time.',
  'leave.stay': 'Stay',
  'leave.save': 'Save as a file…',
  'leave.go': 'Close and lose it',

  'trouble.not-found': 'it is no longer there. Look where it was moved, or choose another folder.',
  'trouble.not-allowed':
    'this account may not use that place. Choose another folder, or ask whoever looks after this computer for access.',
  'trouble.in-use': 'another program holds it. Close it there and try again.',
  'trouble.no-space': 'there is no space left. Make some, or choose another disk, and try again.',
  'trouble.too-large': 'it is larger than half a gigabyte. Choose the estate file itself.',
  'trouble.bad-name': 'that place does not take this name. Choose a shorter one.',
  'trouble.changed-since':
    'somebody else has written this file since you opened it. Save yours under another name (Save as…), then compare the two.',
  'trouble.other': 'the computer refused it. Try again, or choose another folder.',
} as const
