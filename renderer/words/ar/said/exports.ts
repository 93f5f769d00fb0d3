/** Sheets that are exported for people to read, and the guide of the templates, in Arabic. ICU MessageFormat. */

import type { exports as english } from '../../said/exports'

export const exports = {
  'export.placements': 'أماكن الإقامة',
  'export.unplaced': 'بلا مكان',
  'export.breaches': 'المخالفات',
  'export.tiers': 'الأهداف',
  'export.lives-in': 'يقيم في',
  'export.would-live-in': 'سيقيم في',
  'export.wing-name': 'اسم الجناح',
  'export.facility': 'المؤسسة',
  'export.move': 'النقل',
  'export.barred-by': 'ما يمنعه',
  'export.tier': 'الهدف',
  'export.arrives': 'يصل',
  'export.stays': 'يبقى',
  'export.moves': 'ينتقل إلى جناح آخر',
  'export.transferred': 'ينتقل إلى مؤسسة أخرى',
  'template.guide': 'طريقة التعبئة',
  'template.sheet': 'الورقة',
  'template.column': 'العمود',
  'template.needed': 'مطلوب',
  'template.what': 'ما يُكتب',
  'template.meaning': 'المعنى',
  'template.also': 'يُفهم أيضاً',
} as const satisfies Record<keyof typeof english, string>
