/** Sheets that are exported for people to read, and the guide of the templates, in French. ICU MessageFormat. */

import type { exports as english } from '../../said/exports'

export const exports = {
  'export.placements': 'Affectations',
  'export.unplaced': 'Sans place',
  'export.breaches': 'Infractions',
  'export.tiers': 'Objectifs',
  'export.lives-in': 'Vit à',
  'export.would-live-in': 'Vivrait à',
  'export.wing-name': 'Nom du quartier',
  'export.facility': 'Établissement',
  'export.move': 'Mouvement',
  'export.barred-by': 'Écartée par',
  'export.tier': 'Objectif',
  'export.arrives': 'arrive',
  'export.stays': 'reste',
  'export.moves': 'change de quartier',
  'export.transferred': 'change d’établissement',
  'template.guide': 'Mode d’emploi',
  'template.sheet': 'Feuille',
  'template.column': 'Colonne',
  'template.needed': 'Requis',
  'template.what': 'Que saisir',
  'template.meaning': 'Signification',
  'template.also': 'Aussi compris comme',
} as const satisfies Record<keyof typeof english, string>
