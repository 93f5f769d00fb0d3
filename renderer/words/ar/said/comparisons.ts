/** What is said of comparisons, review files and certificates, in Arabic. ICU MessageFormat. */

import type { comparisons as english } from '../../said/comparisons'

export const comparisons = {
  'certificate.changed': 'غُيّرت الشهادة بعد كتابتها: فبصمتها SHA-256 ليست بصمة ما تقوله.',
  'certificate.another': 'أُعدت الشهادة لغير هذا ({what}): فهي تذكر «{said}»، وهنا «{is}».',
  'certificate.value': 'الشهادة لخطة قيمة الهدف «{wordsTier}» فيها {value, number}؛ وهي في هذه الخطة {here, number}.',
  'certificate.bound': 'تذكر الخطة {stated, number} حداً للهدف «{wordsTier}»؛ وتذكر شهادتها {other, number}.',
  'certificate.prove': 'تذكر الشهادة أن أسعارها تثبت {stated, number} للهدف «{wordsTier}»؛ وهي تثبت {proven, number}.',
  'certificate.above': 'حد الهدف «{wordsTier}» مذكور على أنه {bound, number}، فوق القيمة {value, number}.',
  'certificate.stays': 'تضع الشهادة سعراً لـ{person}، وهو باقٍ في كل خطة.',
  'certificate.twice': 'تضع الشهادة سعراً لـ{person} مرتين.',
  'certificate.alike': 'تضع الشهادة لـ{person} ولأشخاص مثله تماماً أسعاراً مختلفة للهدف «{wordsTier}».',
  'certificate.no-price': 'ليس في الشهادة سعر لـ{person}.',
  'certificate.toll': 'تحسب الشهادة رسماً بموجب {rule} في {wings}، وتلك القاعدة لا تحدها معاً.',
  'finding.another': 'أُعدت الخطة لغير هذا ({what}): فهي تذكر «{said}»، وهنا «{is}».',
  'finding.not-optimal': 'الخطة مذكورة على أنها مثلى، لكن حدها دون قيمتها في {listTiers}.',
  'finding.no-such-breach': 'تذكر الخطة أن {person} باقٍ في {wing} خلافاً لـ{rule}، وليس الأمر كذلك.',
  'finding.breach-unsaid': '{person} باقٍ في {wing} خلافاً لـ{rule}، ومخالفات الخطة لا تذكر ذلك.',
  'review.changed': 'غُيّر الملف بعد كتابته: فبصمته SHA-256 ليست بصمة ما يقوله.',
  'review.column': 'العمود {number, number} ({policy}): {wordsFinding}',
  'review.figure': 'في المقارنة لا يطابق {wordsPart} ما تعطيه منظومات هذا الملف وخططه.',
  'review.part.estate': 'بيان المنظومة',
  'review.part.column': 'العمود {number, number}',
  'review.part.columns': 'عدد الأعمدة',
  'review.part.elsewhere': 'بيان من يقيم في مكان آخر',
  'review.part.not-applicable': 'بيان من لا يمكن تطبيق نموذج عليهم',
  'assumes.pseudonyms': 'للأشخاص والشبكات أسماء مستعارة، بترتيب لا يستطيع استخراجه إلا من لديه بيانات المنظومة.',
  'assumes.dates':
    'تواريخ الميلاد تحفظ السنوات المكتملة؛ وتواريخ الإفراج لا تحفظ إلا ما إذا كانت خلال سنة؛ والمساكن مقربة إلى عُشر درجة (نحو 11 كيلومتراً)، فتختلف المسافات قليلاً عن المقارنة التي أُجريت على المنظومة كما هي.',
  'assumes.withheld': 'حُجب من أذن أو استثنى وبماذا ولماذا، وسبب الفصل بين الأشخاص، والأداة التي قُيّموا بها.',
  'assumes.monitored': 'بيانات الرصد ليست في هذا الملف. وللمؤسسات والأجنحة أسماؤها؛ وتواريخ التقييم والحبس الانفرادي كما هي.',
  'assumes.plans':
    'الخطط هي التي قورنت. وتُحكَم بالقواعد كما هي في البرنامج الذي كتب هذا الملف؛ وعدم العثور على مخالفة للقواعد المفحوصة لا يعني أنه لا قانون خولف.',
  'assumes.bounds': 'الحدود هي ما تثبته الأسعار وحدها؛ وتحت \u2066"found"\u2069 ما وُجد للمنظومة كما هي.',
  'assumes.as-found': 'التفاوت والحساسية والعائلات كما وُجدت للمنظومة كما هي، ولا يمكن حسابها من جديد من هذا الملف.',
  'assumes.unknown': 'ما لا يُعرف يُحسب كما تقول القواعد؛ وثغرات كل خطة تذكره.',
  'comparison.stopped': 'أُوقفت: اكتمل من الخطط والفحوص {done, number} من أصل {all, number}.',
} as const satisfies Record<keyof typeof english, string>
