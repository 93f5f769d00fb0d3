/** Arabic words. The frame of the window: opening, saving, navigation, notices. ICU MessageFormat. */

import type { app as english } from '../en/app'

export const app = {
  'app.name': 'Rule36',
  'app.skip': 'الانتقال إلى المحتوى',
  'app.advises': 'توصية؛ والقرار لإنسان.',
  'app.opening': 'جارٍ الفتح…',
  'app.failed': 'تعذّر رسم النافذة: {message} لم تتغيّر ملفاتكم. أعيدوا فتح Rule36، وأبلغوا عن ذلك إن تكرّر.',

  'header.sample': 'عيّنة: جميع الأشخاص مختلَقون',
  'header.file': 'من {file}',
  'header.as-of': 'بتاريخ {date}',
  'header.counts':
    '{people, plural, zero {لا أشخاص} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصاً} other {# شخص}}، {wings, plural, zero {لا أجنحة} one {جناح واحد} two {جناحان} few {# أجنحة} many {# جناحاً} other {# جناح}}، {facilities, plural, zero {لا مؤسسات} one {مؤسسة واحدة} two {مؤسستان} few {# مؤسسات} many {# مؤسسةً} other {# مؤسسة}}',
  'header.open': 'فتح منظومة…',
  'header.back': 'العودة إلى العيّنة',
  'header.save': 'حفظ الخطة…',
  'header.estate-files': 'منظومة Rule36',
  'header.plan-files': 'خطة Rule36',

  'refused.title': 'لم يُفتح {file}',
  'refused.about':
    '{count, plural, zero {لا مشكلات فيه.} one {فيه مشكلة واحدة.} two {فيه مشكلتان.} few {فيه # مشكلات.} many {فيه # مشكلةً.} other {فيه # مشكلة.}} صحّحوا الملف وافتحوه من جديد؛ أما المعروض أدناه فلم يتغيّر.',
  'refused.list': 'مشكلات {file}',
  'refused.where': 'الموضع',
  'refused.what': 'ما الخطأ، وما العمل',
  'refused.whole': 'الملف كله',
  'refused.more':
    '{count, plural, zero {لا مشكلات أخرى.} one {لم تُدرج مشكلة أخرى واحدة.} two {لم تُدرج مشكلتان أخريان.} few {لم تُدرج # مشكلات أخرى.} many {لم تُدرج # مشكلةً أخرى.} other {لم تُدرج # مشكلة أخرى.}}',
  'refused.dismiss': 'إغلاق قائمة المشكلات',

  'notice.dismiss': 'إخفاء',
  'notice.opened': 'فُتح {name}.',
  'notice.estate-saved': 'حُفظت المنظومة باسم {name}.',
  'notice.policy-saved': 'حُفظت السياسة باسم {name}.',
  'notice.file-saved': 'حُفظ {name}.',
  'notice.saved': 'حُفظت الخطة باسم {name}.',
  'notice.pdf-saved': 'حُفظ ما ترونه باسم {name}.',
  'notice.not-opened': 'تعذّر فتح {name}: {why}',
  'notice.not-saved': 'تعذّر حفظ {name}: {why} ولم يُكتب شيء ناقص.',
  'notice.not-printed':
    'تعذّرت الطباعة: لا طابعة تستجيب. تأكدوا من توصيل طابعة وتشغيلها، أو احفظوه ملفاً بصيغة PDF (ملف، تصدير بصيغة PDF…).',
  'notice.newer-memory':
    'آخر منظومة لكم على هذا الحاسوب محفوظة بنسخة أحدث من Rule36. لم تُمسّ، ولن تتذكّر هذه النسخة ما تفتحونه؛ استخدموا النسخة الأحدث لرؤيتها.',
  'notice.no-memory':
    'هذا المتصفح لا يحفظ شيئاً لـ Rule36، فلن تُحفظ المنظومة التي تفتحونها. افتحوا الملف من جديد في المرة القادمة.',
  'notice.nothing-yet': 'أُوقف البحث قبل العثور على خطة جائزة. لم يتغيّر شيء؛ أعيدوا الاقتراح للبحث مدة أطول.',
  'notice.not-kept': 'تعذّر حفظ آخر ما فعلتموه على هذا الحاسوب. ما زال هنا: احفظوا المنظومة الآن في ملف، وأفسحوا بعض المساحة.',
  'notice.taken-over': 'انتقل العمل على هذه المنظومة إلى نافذة أخرى. حُفظ ما فعلتموه هنا؛ ولا يمكن هنا الآن سوى الاطلاع.',
  'notice.undone': 'تراجع عن: {change}',
  'notice.redone': 'إعادة: {change}',
  'notice.bug': 'وقع عطل ما كان ينبغي أن يقع: {message} ما ترونه لم يتغيّر. حاولوا مرة أخرى، وأبلغوا عن ذلك إن تكرّر.',
} as const satisfies Record<keyof typeof english, string>
