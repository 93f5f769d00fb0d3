/** Arabic words. Reviews: what is to be looked at again. */

import type { reviews as english } from '../en/reviews'

export const reviews = {
  'screen.reviews': 'المراجعات',
  'did.reviewed': 'تسجيل مراجعة بشأن {person}',

  'reviews.overdue-count':
    '{count, plural, zero {لا متأخر منها} one {مراجعة واحدة متأخرة} two {مراجعتان متأخرتان} few {# مراجعات متأخرة} many {# مراجعة متأخرة} other {# مراجعة متأخرة}}',
  'reviews.counts':
    '{all, plural, zero {لا شيء تلزم مراجعته} one {مراجعة واحدة} two {مراجعتان} few {# مراجعات} many {# مراجعة} other {# مراجعة}}، محسوبةً في {date}:',
  'reviews.since-then':
    '{count, plural, zero {لم يتأخر غيرها حتى اليوم، {date}.} one {تأخرت مراجعة أخرى حتى اليوم، {date}: حدّثوا يوم المنظومة.} two {تأخرت مراجعتان أخريان حتى اليوم، {date}: حدّثوا يوم المنظومة.} few {تأخرت # مراجعات أخرى حتى اليوم، {date}: حدّثوا يوم المنظومة.} many {تأخرت # مراجعة أخرى حتى اليوم، {date}: حدّثوا يوم المنظومة.} other {تأخرت # مراجعة أخرى حتى اليوم، {date}: حدّثوا يوم المنظومة.}}',
  'reviews.search': 'البحث عن شخص أو جناح أو قاعدة',
  'reviews.help': 'المتأخر أولاً. تتنقل الأسهم بين الصفوف، ويعرض مفتاح الإدخال المراجعة والطريق إلى الشخص.',
  'reviews.due': 'تستحق في',
  'reviews.when': 'متى',
  'reviews.what': 'ماذا',
  'reviews.rule': 'القاعدة',
  'reviews.standard': 'المعيار',
  'reviews.days-overdue': 'أيام التأخر',
  'reviews.overdue': 'متأخرة',
  'reviews.later': 'لاحقاً',
  'reviews.any-time': 'في أي وقت ({count})',
  'reviews.any-kind': 'كلها',
  'reviews.overdue-by':
    '{days, plural, zero {غير متأخرة} one {متأخرة يوماً واحداً} two {متأخرة يومين} few {متأخرة # أيام} many {متأخرة # يوماً} other {متأخرة # يوم}}',
  'reviews.due-today': 'تستحق الآن',
  'reviews.in-days':
    '{days, plural, zero {اليوم} one {بعد يوم واحد} two {بعد يومين} few {بعد # أيام} many {بعد # يوماً} other {بعد # يوم}}',
  'reviews.none': 'لا شيء تلزم مراجعته بشأن أي شخص.',
  'reviews.none-fits': 'لا شيء يوافق ما تبحثون عنه.',
  'reviews.show-all': 'عرض الكل',
  'reviews.save': 'حفظ بصيغة CSV…',
  'reviews.print': 'طباعة…',
  'reviews.file': 'المراجعات',
  'reviews.files': 'قيم مفصولة بفواصل',
  'reviews.done': 'تمّت',
  'reviews.basis': '{estate}، محسوبةً في {date}.',
  'reviews.audience': 'للموظفين. تَرِد فيها أسماء أشخاص.',

  'reviews.kind.assessment': 'تقييمات تنتهي صلاحيتها',
  'reviews.kind.first-assessment': 'تقييمات أولى',
  'reviews.kind.authorisation': 'مراجعات الأذون',
  'reviews.kind.authorisation-end': 'انتهاء الأذون',
  'reviews.kind.solitary': 'أيام الحبس الانفرادي',
  'reviews.kind.exception': 'استثناءات من القواعد',
  'reviews.kind.apart': 'انتهاء الفصل بين أشخاص',
  'reviews.kind.child': 'أطفال يقيمون مع أمهاتهم',
  'reviews.kind.eighteenth': 'بلوغ الثامنة عشرة',

  'reviews.is.assessment': 'تقييم من جديد: التقييم سارٍ حتى ذلك اليوم',
  'reviews.is.first-assessment': 'تقييم: لا تقييم بعد',
  'reviews.is.authorisation': 'مراجعة الإذن بنظام {regime}',
  'reviews.is.authorisation-end': 'ينتهي الإذن بنظام {regime}',
  'reviews.is.solitary': 'آخر يوم في الحبس الانفرادي',
  'reviews.is.exception': 'مراجعة الاستثناء من: {rule}',
  'reviews.is.apart': 'ينتهي الفصل عن {other}',
  'reviews.is.child':
    'هل يبقى طفلها معها: {years, plural, zero {دون السنة} one {عمره سنة واحدة} two {عمره سنتان} few {عمره # سنوات} many {عمره # سنة} other {عمره # سنة}}',
  'reviews.is.eighteenth': 'بلوغ الثامنة عشرة: مغادرة أجنحة الأطفال',

  'reviews.panel': 'المراجعة',
  'reviews.choose': 'اختاروا مراجعة لمعرفة ما تستند إليه والانتقال إلى الشخص.',
  'reviews.gone': 'لم تعد هذه مستحقة.',
  'reviews.due-on': 'تستحق في {date}: {when}.',
  'reviews.by-hand': 'لا شيء في بيانات المنظومة يبيّن أنها روجعت. سجّلوا ذلك هنا؛ ويمكن التراجع عنه.',
  'reviews.how.assessment': 'تخرج من هذه القائمة متى صار لتقييم الشخص تاريخ أحدث.',
  'reviews.how.first-assessment': 'تخرج من هذه القائمة متى سُجّل تقييم للشخص.',
  'reviews.how.authorisation': 'تخرج من هذه القائمة متى ذُكر في الإذن تاريخ آخر مراجعة له.',
  'reviews.how.authorisation-end': 'تخرج من هذه القائمة متى أقام الشخص في نظام آخر أو امتدّ إذن مدةً أطول.',
  'reviews.how.solitary': 'تخرج من هذه القائمة متى لم يعد الشخص في الحبس الانفرادي.',
  'reviews.how.apart': 'بعد ذلك اليوم يجوز أن يقيم الاثنان معاً، ما لم يُحدَّد للقيد يوم أبعد.',
  'reviews.how.eighteenth': 'تخرج من هذه القائمة متى أقام الشخص مع البالغين أو سُجّل استثناء لمصلحته.',
  'reviews.to-person': 'الانتقال إلى الشخص',
  'reviews.to-placement': 'عرض التوزيع',
  'reviews.reviewed-on': 'روجعت في',
  'reviews.outcome': 'من راجعها وما نتج عنها',
  'reviews.say-reviewed': 'تسجيل المراجعة',
  'reviews.day-wrong': 'اختاروا يوماً لا يقع بعد يوم المنظومة.',
  'reviews.outcome-missing': 'اذكروا من راجعها وما نتج عنها.',
} as const satisfies Record<keyof typeof english, string>
