/** Names of people as they are kept, and as they are compared. */

/** In the form NFC, with single spaces and none at the ends. */
export function tidyName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ')
}

/** Names that differ only in capitals and spaces are the same name. */
export function comparableName(name: string): string {
  return tidyName(name).toLowerCase()
}
