/** What is wrong with a passphrase or a recovery key, in Arabic. ICU MessageFormat. */

import type { vault as english } from '../../said/vault'

export const vault = {
  'vault.short': 'عدد أحرف عبارة المرور {length, number} والحد الأدنى {least, number}؛ أربع كلمات لا صلة بينها يسهل تذكّرها.',
  'vault.key-length': 'عدد أحرف مفتاح الاسترداد {length, number} من أصل {whole, number}؛ قارنوه بالورقة المطبوعة.',
  'vault.group-character':
    'في المجموعة {group, number}، «{typed}»، الحرف «{character}» الذي لا يرد في أي مفتاح استرداد؛ قارنوها بالورقة المطبوعة.',
  'vault.group-length':
    'عدد أحرف المجموعة {group, number}، «{typed}»، هو {length, number} بدلاً من {whole, number}؛ قارنوها بالورقة المطبوعة.',
  'vault.group-mistyped': 'في المجموعة {group, number}، «{typed}»، خطأ في الكتابة؛ قارنوا أحرفها بالورقة المطبوعة.',
} as const satisfies Record<keyof typeof english, string>
