/** What src says in English is known again by its gaps, and told in another language. */

import { describe, expect, it } from 'vitest'
import { fr } from '../../renderer/words/fr'
import { en } from '../../renderer/words/en'
import { LANGUAGES } from '../../renderer/words/languages'
import { typeset } from '../../renderer/words/fr/typeset'
import { speak } from '../../renderer/words/say'

const NARROW = '\u202F'
const { retell, say } = speak('fr', fr)

describe('telling again', () => {
  it('says a rule by its title, and a sentence with the people and wings in it', () => {
    expect(retell('The wing is open')).toBe('Le quartier est ouvert')
    expect(retell('Ash wing (ash) is closed, so nobody can be placed there.')).toBe(
      `Ash wing (ash) est fermé${NARROW}: personne ne peut y être affecté.`,
    )
  })

  it('tells a sentence within a sentence, and days as French writes them', () => {
    expect(retell('Not possible. Rules broken: The wing is open; A place for everyone.')).toBe(
      `Impossible. Règles enfreintes${NARROW}: Le quartier est ouvert et Une place pour chacun.`,
    )
    expect(retell('The individual assessment is current until 2026-11-01.')).toBe(
      'L’évaluation individuelle est à jour jusqu’au 1er novembre 2026.',
    )
  })

  it('tells of which things one is meant, as a spreadsheet or a document has them', () => {
    expect(retell('"sex" is missing; write "female", "male" or "individual-decision".')).toBe(
      `"sex" manque${NARROW}; écrivez "female", "male" ou "individual-decision".`,
    )
    expect(retell('Row 3, "birth date" is "1991-02-30"; expected a date such as 2026-11-01.')).toBe(
      `Ligne 3, "birth date" est "1991-02-30"${NARROW}; attendu${NARROW}: une date comme 2026-11-01.`,
    )
  })

  it('tells several sentences in a row', () => {
    expect(retell('The wing is open: 3 of 12 wings are left. Ash wing (ash) is open.')).toBe(
      `Le quartier est ouvert${NARROW}: il reste 3 quartiers sur 12. Ash wing (ash) est ouvert.`,
    )
  })

  it('counts in the forms of the plural, whichever the English one was', () => {
    const text = (steps: string) => `P-1 requires Open (open), and is advised to live under Closed (closed), ${steps} above it.`
    expect(retell(text('1 step'))).toContain('1 degré au-delà')
    expect(retell(text('2 steps'))).toContain('2 degrés au-delà')
  })

  it('says in which row of which file an id stands already', () => {
    expect(retell('Row 4, "Person": "P-2" is already the id of row 3 of roll.csv; give each its own.')).toBe(
      `Ligne 4, "Person"${NARROW}: "P-2" est déjà l’identifiant de la ligne 3 de roll.csv${NARROW}; donnez à chacun le sien.`,
    )
  })

  it('says what is wrong beside the place where it is', () => {
    expect(retell('/people/3/birthDate: "soon" is not a date; write YYYY-MM-DD.')).toBe(
      `/people/3/birthDate${NARROW}: "soon" n’est pas une date${NARROW}; écrivez AAAA-MM-JJ.`,
    )
  })

  it('leaves alone what it does not know', () => {
    expect(retell('A sentence of nobody.')).toBe('A sentence of nobody.')
  })

  it('leaves English as it is', () => {
    const english = speak('en', { words: en, phrases: [] })
    expect(english.retell('The wing is open')).toBe('The wing is open')
  })

  it('makes strange what src says too, so that what was forgotten stands out', async () => {
    const strange = LANGUAGES.find(({ tag }) => tag === 'en-XA')!
    expect(speak('en', await strange.load()).retell('The wing is open')).toMatch(/^⟦.*⟧$/)
  })
})

describe('French', () => {
  it('sets a narrow space that never breaks before two-part marks and within quotes', () => {
    expect(typeset('« Qui ? » : oui ; non !')).toBe(`«${NARROW}Qui${NARROW}?${NARROW}»${NARROW}: oui${NARROW}; non${NARROW}!`)
  })

  it('counts millions of something', () => {
    expect(say('estates.people', { count: 2_000_000 })).toMatch(/ de personnes$/)
  })

  it('counts nought as one', () => {
    const counts = say('header.counts', { people: 0, wings: 1, facilities: 2 })
    expect(counts).toBe('0 personne, 1 quartier, 2 établissements')
  })
})
