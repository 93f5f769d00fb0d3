/** Arabic words. What the desktop adds: its menu, leaving, files that can't be opened or saved. ICU MessageFormat. */

import type { host as english } from '../en/host'

export const host = {
  'menu.file': 'ملف',
  'menu.edit': 'تحرير',
  'menu.view': 'عرض',
  'menu.help': 'مساعدة',
  'menu.new': 'منظومة جديدة',
  'menu.open': 'فتح منظومة…',
  'menu.open-recent': 'فتح ملف حديث',
  'menu.no-recent': 'لم يُفتح أي ملف بعد',
  'menu.keep-recent': 'تذكّر هذه الملفات بعد الإغلاق',
  'menu.forget-recent': 'نسيان هذه الملفات',
  'menu.save': 'حفظ',
  'menu.save-as': 'حفظ باسم…',
  'menu.print': 'طباعة…',
  'menu.export-pdf': 'تصدير بصيغة PDF…',
  'menu.close': 'إغلاق',
  'menu.undo': 'تراجع',
  'menu.redo': 'إعادة',
  'menu.cut': 'قص',
  'menu.copy': 'نسخ',
  'menu.paste': 'لصق',
  'menu.select-all': 'تحديد الكل',
  'menu.find': 'بحث…',
  'menu.actual-size': 'الحجم الفعلي',
  'menu.zoom-in': 'تكبير',
  'menu.zoom-out': 'تصغير',
  'menu.full-screen': 'ملء الشاشة',
  'menu.shortcuts': 'اختصارات لوحة المفاتيح',
  'menu.lock': 'قفل',
  'menu.about': 'حول Rule36',
  'menu.about-text': 'البرنامج يوصي، والقرار لشخص مسمّى. يعمل على هذا الحاسوب وحده. رخصة MIT.',
  'menu.crashed':
    'تعطّلت النافذة مرتين خلال دقيقة، ولذلك يُغلق Rule36. لم تتغيّر ملفاتكم. أعيدوا فتح Rule36، وأبلغوا عن ذلك إن تكرّر.',
  'menu.pdf-files': 'مستند PDF',

  'leave.title': 'أتغلقون دون الاحتفاظ بما فعلتموه؟',
  'leave.why':
    'تعذّر حفظ آخر ما فعلتموه على هذا الحاسوب، والإغلاق يُضيعه. احفظوا المنظومة في ملف أولاً، وافتحوا ذلك الملف في المرة القادمة.',
  'leave.stay': 'البقاء',
  'leave.save': 'حفظ في ملف…',
  'leave.go': 'الإغلاق وفقدانه',

  'trouble.not-found': 'لم يعد موجوداً. ابحثوا عن المكان الذي نُقل إليه، أو اختاروا مجلداً آخر.',
  'trouble.not-allowed':
    'لا يُسمح لهذا الحساب باستخدام ذلك المكان. اختاروا مجلداً آخر، أو اطلبوا الإذن ممن يتولى شؤون هذا الحاسوب.',
  'trouble.in-use': 'يستخدمه برنامج آخر. أغلقوه هناك وحاولوا مرة أخرى.',
  'trouble.no-space': 'لم تبقَ مساحة. أفسحوا بعضها، أو اختاروا قرصاً آخر، وحاولوا مرة أخرى.',
  'trouble.too-large': 'حجمه أكبر من نصف غيغابايت. اختاروا ملف المنظومة نفسه.',
  'trouble.bad-name': 'ذلك المكان لا يقبل هذا الاسم. اختاروا اسماً أقصر.',
  'trouble.changed-since': 'كتب غيركم في هذا الملف منذ أن فتحتموه. احفظوا ملفكم باسم آخر (حفظ باسم…)، ثم قارنوا بين الملفين.',
  'trouble.other': 'رفض الحاسوب ذلك. حاولوا مرة أخرى، أو اختاروا مجلداً آخر.',
} as const satisfies Record<keyof typeof english, string>
