/** English words. The frame of the window: screens, saving, undoing, settings, shortcuts. ICU MessageFormat. */

export const frame = {
  'screens.title': 'Screens',
  'screen.placements': 'Placements',

  'header.save-estate': 'Save…',

  'saved.saved': 'Saved',
  'saved.saving': 'Saving…',
  'saved.failed': 'Not saved. Save it as a file.',
  'saved.memory-only': 'Not kept on this computer. Save it as a file.',
  'saved.read-only': 'Open in another window: look only.',
  'saved.changed-elsewhere': 'Changed in another window since: look only.',
  'saved.take-over': 'Work on it here',

  'undo.short': 'Undo',
  'undo.named': 'Undo: {change}',
  'undo.nothing': 'Undo: nothing to undo',
  'redo.short': 'Redo',
  'redo.named': 'Redo: {change}',
  'redo.nothing': 'Redo: nothing to redo',
  'did.policy': 'choose the policy {policy}',
  'did.other': 'a change',

  'dialog.close': 'Close',

  'estates.title': 'Estates on this computer',
  'estates.about': 'Each is kept as you left it, with everything that can be undone. None of it leaves this computer.',
  'estates.choose': 'Choose another estate',
  'estates.open': 'Open',
  'estates.open-one': 'Open {name}',
  'estates.open-file': 'Open a file…',
  'estates.is-open': 'Open now',
  'estates.opened': 'opened {when}',
  'estates.people': '{count, plural, one {# person} other {# people}}',
  'estates.remove': 'Take away…',
  'estates.remove-one': 'Take {name} away from this computer…',
  'estates.remove-sure': 'Take it away for good',
  'estates.remove-not': 'Keep it',
  'estates.renew': 'Start the sample anew',

  'settings.title': 'Settings',
  'settings.language': 'Language',
  'settings.theme': 'Colours',
  'settings.theme.system': 'As the computer has them',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',
  'settings.single-keys': 'Single keys such as ? and / do something',

  'shortcuts.title': 'Keyboard shortcuts',
  'shortcuts.about': 'Tab moves on, Shift and Tab back; arrow keys move within tabs and tables, Enter opens, Escape closes.',
  'shortcut.help': 'Show these shortcuts',
  'shortcut.search': 'Search on this screen',
  'shortcut.undo': 'Undo the last change',
  'shortcut.redo': 'Redo it',
  'shortcut.open': 'Open a file',
  'shortcut.save': 'Save the estate as a file',
} as const
