/** Sentences of `src/vault`, word for word: what is wrong with a passphrase or a recovery key. ICU MessageFormat. */

export const vault = {
  'vault.short':
    "The passphrase has {length, number} of at least {least, number} characters; four words that don't belong together are easy to remember.",
  'vault.key-length': 'The recovery key has {length, number} of {whole, number} characters; compare it with the print.',
  'vault.group-character':
    'Group {group, number}, "{typed}", has "{character}", which no recovery key has; compare it with the print.',
  'vault.group-length':
    'Group {group, number}, "{typed}", has {length, number} characters instead of {whole, number}; compare it with the print.',
  'vault.group-mistyped': 'Group {group, number}, "{typed}", is mistyped; compare its characters with the print.',
} as const
