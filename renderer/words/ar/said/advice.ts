/** Sentences of `src/advice` and `src/rules` in Arabic. ICU MessageFormat, with the gaps of the English ones. */

import type { advice as english } from '../../said/advice'

export const advice = {
  'because.narrowed': '{wordsRule}: يتبقى {left, number} من أصل {before, number} من الأجنحة.',
  'because.fixed': 'لا يجوز نقل {person}، فيبقى في {wing}.',
  'because.not-needed':
    'لا تخالف إقامة {person} هناك أي قاعدة، ووفق {policy} لا يجوز نقل إلا من تخالف إقامته قاعدة، فيبقى في {wing}.',
  'because.counts': 'ويُحتسب ذلك بقدر {count, number} في الهدف «{wordsTier}».',
  'because.spared': 'ولو كان في غيره لاحتُسب على {spared, number} من الأجنحة المفتوحة أمام {person}، وعددها {wings, number}.',
  'because.collision-named':
    'عدد من لا يمكنهم الإقامة إلا في {wings}: {people, number}، والأماكن التشغيلية فيها {places, number}: أي بزيادة {over, number}.',
  'because.collision-one':
    'عدد من لا يمكنهم الإقامة إلا في {wings}: {people, number}، والأماكن التشغيلية فيها {places, number}: أي بزيادة {over, number}، هذا الشخص أو غيره.',
  'tier.unplaced': 'أشخاص بلا مكان',
  'tier.alone': 'قلة المخالطة',
  'tier.restriction': 'نظام أشد من المطلوب',
  'tier.security': 'نقاط الأمن',
  'tier.welfare': 'نقاط الرعاية',

  'change.place': 'مكان تشغيلي إضافي في {wing}: {to, number} بدلاً من {from, number}.',
  'change.child-place': 'مكان إضافي لطفل في {wing}: {to, number} بدلاً من {from, number}.',
  'change.staff': 'موظف إضافي مدرَّب على هذا العمل في {facility}: {to, number} بدلاً من {from, number}.',
  'change.open': 'فتح {wing}.',
  'change.limit': 'الحد «{wordsLimit}» عند {to, number} بدلاً من {from, number}.',
  'change.security': 'مستوى الأمن بشأن {person} عند {to} بدلاً من {from}.',
  'change.assessment': 'تقييم فردي سارٍ بشأن {person}، إذا كان مستواه {wordsLevel}.',
  'change.know-security': 'معرفة مستوى الأمن بشأن {person}، إذا كان {level}.',
  'change.know-pregnant': 'معرفة هل {person} في حالة حمل، إذا كان الجواب {wordsAnswer}.',
  'change.know-disability': 'معرفة هل يزيد الحبس الانفرادي إعاقة {person} سوءاً، إذا كان الجواب {wordsAnswer}.',
  'change.know-vulnerable': 'معرفة هل {person} عرضة للتجنيد، إذا كان الجواب {wordsAnswer}.',
  'change.know-recruiter': 'معرفة هل {person} يجنّد غيره، إذا كان الجواب {wordsAnswer}.',
  'change.know-sex': 'معرفة الجنس المقرَّر لإيواء {person}، إذا كان {wordsSex}.',
  'change.exception': 'استثناء {person} من «{wordsRule}»، بناءً على {wordsGround}، إذا أقرّه إنسان مخوَّل بذلك.',
  'limit.escalation': 'درجات النظام فوق المطلوب',
  'limit.assessmentValidMonths': 'مدة سريان التقييم بالأشهر',
  'limit.vepPerWing': 'السجناء المتطرفون العنيفون في جناح غير متخصص',
  'limit.vepSharePercent': 'نسبة السجناء المتطرفين العنيفين إلى الأماكن التشغيلية',
  'limit.networkPerWing': 'أعضاء الشبكة الواحدة في الجناح',
  'limit.vepPerSpecialist': 'السجناء المتطرفون العنيفون لكل موظف مدرَّب',
  'limit.transfers': 'عمليات النقل بين المؤسسات',
  'limit.solitaryDays': 'أيام الحبس الانفرادي',
  'level.low': 'منخفض',
  'level.medium': 'متوسط',
  'level.high': 'مرتفع',
  'answer.yes': 'نعم',
  'answer.no': 'لا',
  'answer.unknown': 'غير معروف',
  'sex.female': 'أنثى',
  'sex.male': 'ذكر',

  'confidence.verified': 'جرى التحقق منه في نص محفوظ',
  'confidence.partly': 'تحقق جزئي',
  'confidence.knowledge': 'عن معرفة',

  'necessity.text':
    'النظام المطلوب في حالة {person}: {required}؛ والموصى به {regime}، وهو فوقه {steps, plural, zero {بلا درجات} one {بدرجة واحدة} two {بدرجتين} few {بـ # درجات} many {بـ # درجةً} other {بـ # درجة}}.',
  'necessity.authorisation': 'ينتهي الإذن الصادر عن {by} في {dateUntil}.',
  'necessity.solitary': 'مدة الحبس الانفرادي القصوى بالأيام {days, number}: وآخر يوم فيه {dateUntil}.',
  'necessity.assessment': 'يسري التقييم الفردي حتى {dateUntil}.',
  'necessity.barred': 'غير ممكن. القواعد المخالَفة: {listRules}.',
  'necessity.worse': 'أفضل خطة مع وجود {person} هناك أسوأ بقدر {by, number} في الهدف «{wordsTier}».',
  'necessity.worse-before': 'أفضل خطة مع وجود {person} هناك أسوأ بقدر {by, number} في الهدف «{wordsTier}»، وهو مقدَّم على التقييد.',
  'necessity.equal': 'مساوٍ في الجودة للخطة في مجملها.',
  'necessity.others': 'لا يمكن إلا إذا نُقل آخرون.',
  'necessity.beside': 'إلى جانب من سيقيمون هناك، يخالف ذلك: {listRules}.',

  'limited.places': 'أماكن {wing}',
  'limited.children': 'أماكن الأطفال مع أمهاتهم في {wing}',
  'limited.network': 'أعضاء {network} في {wing}',
  'limited.vep': 'السجناء المتطرفون العنيفون في {place}',
  'limited.transfers': 'عمليات النقل بين المؤسسات',

  'moves.exchange-loop':
    'ينتظر بعض هؤلاء أماكن بعض: {people}، ولا جناح فيه مكان جائز مؤقت لأحدهم. أجروا تبادلاً بينهم: يغادر الجميع قبل أن يدخل أحد، وينتظرون في أثناء ذلك خارج الأجنحة.',
  'moves.holding-loop': 'ينتظر بعض هؤلاء أماكن بعض: {people}. ويمر {person} مؤقتاً بـ {wing}، حيث المكان جائز.',
  'moves.waiting-person': 'لا يمكن نقل {person} إلى {wing} بعد: {other}، الواجب الفصل بينهما، في {there} ولا يمكن أن يغادر بعد.',
  'moves.waiting-limit':
    'لا يمكن نقل {person} إلى {wing} بعد: الحد بالنسبة إلى {wordsLimit} هو {most, number}، ومن هناك الآن لا يمكن أن يغادروا بعد.',

  'finding.fixed': '{person} باقٍ بقرار: جناحه {wing}، لكن الخطة تضعه في {there}.',
  'finding.fixed-nowhere': '{person} باقٍ بقرار: جناحه {wing}، لكن الخطة تتركه بلا مكان.',
  'finding.not-needed': 'لا يلزم نقل {person}، ولا يجوز نقل إلا من يلزم نقله: جناحه {wing}، لكن الخطة تضعه في {there}.',
  'finding.not-needed-nowhere': 'لا يلزم نقل {person}، ولا يجوز نقل إلا من يلزم نقله: جناحه {wing}، لكن الخطة تتركه بلا مكان.',
  'finding.may-not': 'لا يجوز أن يقيم {person} في {wing}: {wordsRule}.',
  'finding.limit': '{wordsLimit}: العدد {count, number}، والحد الأقصى {most, number}.',
  'finding.together-wing': '{one} و{other} يجب الفصل بينهما، وهما في جناح واحد هو {place}.',
  'finding.together-facility': '{one} و{other} يجب الفصل بينهما، وهما في مؤسسة واحدة هي {place}.',
  'finding.not-listed': '{person} ليس بين من لهم مكان ولا بين من لا مكان لهم.',
  'finding.listed-often': '{person} مذكور {times, number} من المرات؛ ويُذكر كل شخص مرة واحدة.',
  'finding.tier': 'قيمة الهدف «{wordsTier}» مذكورة على أنها {stated, number}، وهي {is, number}.',
  'finding.bound': 'حد الهدف «{wordsTier}» مذكور على أنه {stated, number}، والخطة نفسها عند {is, number}.',
} as const satisfies Record<keyof typeof english, string>
