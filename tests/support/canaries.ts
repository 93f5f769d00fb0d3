/** Invented names to be looked for where they must not be, however bytes may spell them. */

const syllables = ['ba', 'dor', 'fi', 'gam', 'hel', 'jo', 'kri', 'lun', 'mé', 'nor', 'pas', 'ro', 'sil', 'tum', 'vé', 'wex']
/** Five hundred invented names, no two alike. */
export const names = Array.from({ length: 500 }, (_, index) => {
  const [one, two, three] = [index % 16, (index >> 4) % 16, (index * 7 + 3) % 16]
  return `${syllables[one]}${syllables[two]}${syllables[three]} Invented-${index}`
})

/** A name as it could stand in bytes: UTF-8, Latin 1 (as browsers keep short texts), UTF-16; in base64 at each of three places, without the characters that hang on what surrounds it. */
export function spellings(name: string): readonly Buffer[] {
  const utf8 = Buffer.from(name)
  const base64 = [0, 1, 2].map((before) => {
    const written = Buffer.concat([Buffer.alloc(before), utf8])
      .toString('base64')
      .replaceAll('=', '')
    return Buffer.from(written.slice(before === 0 ? 0 : before + 1, -2))
  })
  return [utf8, Buffer.from(name, 'latin1'), Buffer.from(name, 'utf16le'), Buffer.from(name, 'utf16le').swap16(), ...base64]
}
