/** What is wrong with a passphrase or a recovery key, in French. ICU MessageFormat. */

import type { vault as english } from '../../said/vault'

export const vault = {
  'vault.short':
    'La phrase secrète a {length, number} caractères sur {least, number} au moins ; quatre mots sans rapport entre eux se retiennent facilement.',
  'vault.key-length': 'La clé de secours a {length, number} caractères sur {whole, number} ; comparez-la avec l’impression.',
  'vault.group-character':
    'Le groupe {group, number}, « {typed} », contient « {character} », qu’aucune clé de secours ne contient ; comparez-le avec l’impression.',
  'vault.group-length':
    'Le groupe {group, number}, « {typed} », a {length, number} caractères au lieu de {whole, number} ; comparez-le avec l’impression.',
  'vault.group-mistyped':
    'Le groupe {group, number}, « {typed} », comporte une faute de frappe ; comparez ses caractères avec l’impression.',
} as const satisfies Record<keyof typeof english, string>
