/** Arabic words. Every rule with its sources, its examples and whom it binds. ICU MessageFormat. */

import type { standards as english } from '../en/standards'

export const standards = {
  'standards.tabs': 'القواعد والمصادر',
  'standards.rules': 'القواعد',
  'standards.sources': 'المصادر',
  'standards.search': 'البحث في القواعد',
  'standards.search-sources': 'البحث في المصادر',
  'standards.shown': 'يُعرض {shown, number} من أصل {all}',
  'standards.none': 'لا شيء يطابق «{text}». جرّبوا كلمة مما تطلبه قاعدة، أو من معيار تستند إليه.',
  'standards.clear': 'إظهار الكل',
  'standards.judging': 'جارٍ تطبيق كل قاعدة على الجميع…',
  'standards.about':
    'عدم العثور على مخالفة للقواعد التي جرى التحقق منها لا يعني أبداً الامتثال: فما لم يُتحقق منه، أو لا يُعرف، لا حكم فيه.',

  'standards.group.one': 'عن شخص واحد في جناح واحد',
  'standards.group.one-about': 'لا تُخالَف أبداً. تُطبَّق بهذا الترتيب؛ ولا يرفع الاستثناء إلا ما ينص منها على ذلك.',
  'standards.group.plan': 'عن الجميع معاً',
  'standards.group.plan-about': 'لا تخالفها أي خطة أبداً.',
  'standards.group.tier': 'الهدف {number}: {tier}',
  'standards.group.tier-about': 'توازَن، ولا تُقدَّم أبداً على الأهداف التي قبلها.',

  'standards.row.binds':
    '{count, plural, zero {لا تقيّد أحداً الآن} one {تقيّد الآن شخصاً واحداً} two {تقيّد الآن شخصين} few {تقيّد الآن # أشخاص} many {تقيّد الآن # شخصاً} other {تقيّد الآن # شخص}}',
  'standards.row.counts':
    '{count, plural, zero {لا تُحتسب على أحد الآن} one {تُحتسب الآن على شخص واحد} two {تُحتسب الآن على شخصين} few {تُحتسب الآن على # أشخاص} many {تُحتسب الآن على # شخصاً} other {تُحتسب الآن على # شخص}}',
  'standards.row.broken':
    '{count, plural, zero {لا أحد في وضع مخالف} one {شخص واحد في وضع مخالف} two {شخصان في وضع مخالف} few {# أشخاص في وضع مخالف} many {# شخصاً في وضع مخالف} other {# شخص في وضع مخالف}}',

  'rule.panel': 'القاعدة المختارة',
  'rule.empty-title': 'لم تُختر قاعدة',
  'rule.empty': 'اختاروا قاعدة لقراءة ما تطلبه ومن أين جاءت ومن تقيّده في هذه المنظومة، ولتجربة أمثلتها.',
  'rule.gone': 'لا توجد قاعدة بهذا الاسم.',
  'rule.hard': 'لا تُخالَف أبداً',
  'rule.preference': 'توازَن في الهدف {number}: {tier}',
  'rule.exception': 'يمكن أن يرفعها استثناء',
  'rule.no-exception': 'لا يرفعها أي استثناء',
  'rule.exception-ground': 'يمكن أن يرفعها استثناء لشخص بعينه، بناءً على {ground}. ويُسجَّل مع الشخص: من أصدره ومتى ولماذا.',
  'rule.link': 'عن هذه القاعدة',
  'rule.links': 'عن هذه القواعد:',

  'rule.settings': 'ما تحدّده السياسة النافذة',
  'rule.settings-none': 'لا حد ولا وزن في سياسة يغيّرها.',
  'rule.settings-change': 'التعديل في السياسة…',

  'rule.sources': 'من أين جاءت',
  'rule.sources-about': 'تُذكر إلى جانب كل مصدر درجة التأكد منه. «تحقق جزئي»: اطُّلع على المضمون، ولم يُطّلع على رقمه أو على جزء منه.',
  'rule.source-link': 'القراءة في قائمة المصادر',
  'rule.source-link-to': 'القراءة في قائمة المصادر: {title}',
  'confidence.verified': 'جرى التحقق منه في نص محفوظ',
  'confidence.partly': 'تحقق جزئي',
  'confidence.knowledge': 'عن معرفة، دون تحقق',

  'rule.now': 'في هذه المنظومة الآن',
  'rule.now-about': 'حسب أماكن إقامة الأشخاص في {date}، وفق السياسة {policy}.',
  'rule.breaks':
    '{count, plural, zero {لم يُعثر على أي مخالفة لها.} one {مكان إقامة شخص واحد يخالفها:} two {مكانا إقامة شخصين يخالفانها:} few {أماكن إقامة # أشخاص تخالفها:} many {أماكن إقامة # شخصاً تخالفها:} other {أماكن إقامة # شخص تخالفها:}}',
  'rule.bars':
    '{bars, plural, zero {لا تمنع أي جناح عن أحد} one {تمنع جناحاً واحداً على الأقل عن شخص واحد} two {تمنع جناحاً واحداً على الأقل عن شخصين} few {تمنع جناحاً واحداً على الأقل عن # أشخاص} many {تمنع جناحاً واحداً على الأقل عن # شخصاً} other {تمنع جناحاً واحداً على الأقل عن # شخص}} من أصل {all}.',
  'rule.alone':
    '{count, plural, zero {لولاها لما أمكن لأحد الإقامة في أي جناح إضافي.} one {لولاها لأمكن لشخص واحد الإقامة في جناح إضافي:} two {لولاها لأمكن لشخصين الإقامة في جناح إضافي:} few {لولاها لأمكن لـ # أشخاص الإقامة في جناح إضافي:} many {لولاها لأمكن لـ # شخصاً الإقامة في جناح إضافي:} other {لولاها لأمكن لـ # شخص الإقامة في جناح إضافي:}}',
  'rule.wings':
    '{count, plural, zero {لا تمنع أي جناح عن أحد.} one {تمنع جناحاً واحداً عن بعض الأشخاص:} two {تمنع جناحين عن بعض الأشخاص:} few {تمنع # أجنحة عن بعض الأشخاص:} many {تمنع # جناحاً عن بعض الأشخاص:} other {تمنع # جناح عن بعض الأشخاص:}}',
  'rule.wing-bars':
    '{people, plural, zero {عن لا أحد} one {عن شخص واحد} two {عن شخصين} few {عن # أشخاص} many {عن # شخصاً} other {عن # شخص}}',
  'rule.lifted':
    '{count, plural, zero {لا شيء يرفعها عن أحد الآن.} one {مرفوعة عن شخص واحد:} two {مرفوعة عن شخصين:} few {مرفوعة عن # أشخاص:} many {مرفوعة عن # شخصاً:} other {مرفوعة عن # شخص:}}',
  'rule.lifted.exception': 'باستثناء',
  'rule.lifted.authorisation': 'بإذن سارٍ',
  'rule.pairs':
    '{pairs, plural, zero {لا أحد يجب فصله عن غيره.} one {يجب الفصل بين اثنين في حالة واحدة؛} two {يجب الفصل بين اثنين في حالتين؛} few {يجب الفصل بين اثنين في # حالات؛} many {يجب الفصل بين اثنين في # حالةً؛} other {يجب الفصل بين اثنين في # حالة؛}} {together, plural, zero {لا أحد منهم يقيم مع الآخر} one {ويقيم الاثنان معاً في حالة واحدة} two {ويقيم الاثنان معاً في حالتين} few {ويقيم الاثنان معاً في # حالات} many {ويقيم الاثنان معاً في # حالةً} other {ويقيم الاثنان معاً في # حالة}}.',
  'rule.pair-people':
    '{count, plural, zero {لا تعني أحداً} one {تعني شخصاً واحداً:} two {تعني شخصين:} few {تعني # أشخاص:} many {تعني # شخصاً:} other {تعني # شخص:}}',
  'rule.limits':
    '{count, plural, zero {لا شيء مما تحدّه يمكن بلوغه هنا.} one {تحدّ عدداً واحداً:} two {تحدّ عددين، الأقرب إلى حدّه أولاً:} few {تحدّ # أعداد، الأقرب إلى حدّه أولاً:} many {تحدّ # عدداً، الأقرب إلى حدّه أولاً:} other {تحدّ # عدد، الأقرب إلى حدّه أولاً:}}',
  'rule.limit': 'ما يُحدّ',
  'rule.limit-now': 'الآن',
  'rule.limit-most': 'الحد الأقصى',
  'rule.limit-left': 'المتبقي',
  'rule.limit-over': 'الزيادة: {count}',
  'rule.limit-people':
    '{count, plural, zero {لا أحد يقيم حيث بُلغ حد.} one {شخص واحد يقيم حيث بُلغ حد:} two {شخصان يقيمان حيث بُلغ حد:} few {# أشخاص يقيمون حيث بُلغ حد:} many {# شخصاً يقيمون حيث بُلغ حد:} other {# شخص يقيمون حيث بُلغ حد:}}',
  'rule.stays':
    '{count, plural, zero {لا أحد باقٍ بقرار حيث يقيم.} one {شخص واحد باقٍ بقرار حيث يقيم:} two {شخصان باقيان بقرار حيث يقيمان:} few {# أشخاص باقون بقرار حيث يقيمون:} many {# شخصاً باقون بقرار حيث يقيمون:} other {# شخص باقون بقرار حيث يقيمون:}}',
  'rule.counts':
    '{count, plural, zero {لا تُحتسب على أحد حيث يقيم الآن.} one {تُحتسب على شخص واحد حيث يقيم الآن:} two {تُحتسب على شخصين حيث يقيمان الآن:} few {تُحتسب على # أشخاص حيث يقيمون الآن:} many {تُحتسب على # شخصاً حيث يقيمون الآن:} other {تُحتسب على # شخص حيث يقيمون الآن:}}',
  'rule.comes-to': 'ومجموعها في هذا الهدف {now}.',

  'rule.examples': 'أمثلة، حُكم فيها الآن',
  'rule.examples-about': 'عُرض كل مثال على القاعدة نفسها عند فتح هذه الصفحة. غيّروا معطياته لتروا الحكم يتغيّر.',
  'example.holds': 'جائز',
  'example.broken': 'مرفوض',
  'example.counts':
    '{count, plural, zero {لا يُحتسب شيء} one {يُحتسب #} two {يُحتسب #} few {يُحتسب #} many {يُحتسب #} other {يُحتسب #}}',
  'example.lifted': 'يرفع القاعدةَ استثناء.',
  'example.differs': 'كان ينبغي أن تقول القاعدة هنا غير ذلك: «{expected}». يُرجى الإبلاغ عن هذا.',
  'example.try': 'تغيير معطياته',
  'example.try-one': 'تغيير معطياته: {name}',
  'example.close': 'إغلاق',
  'example.again': 'كما كان',
  'example.verdict': 'تقول القاعدة الآن:',
  'example.unreadable': 'لا يمكن الحكم فيه إلى أن يُصحَّح ما يلي:',
  'example.person': 'الشخص',
  'example.wing': 'الجناح',
  'example.facility': 'المؤسسة {name}',
  'example.one-person': '{person}',
  'example.one-wing': 'الجناح {wing}',
  'example.apart': 'الفصل: {number}',
  'example.network': 'الشبكة {name}',
  'example.placed': 'سيقيم في',
  'example.nowhere': 'بلا مكان',
  'example.policy': 'السياسة',
  'field.open': 'مفتوح',

  'source.rules': 'القواعد المستندة إليه:',
  'source.never-read': 'لماذا لا يقرأ المخطِّط أبداً الدين والأصل الإثني والجنسية والأيديولوجيا',
} as const satisfies Record<keyof typeof english, string>
