/** Arabic words. The record: what was seen and done, by whom, and whether that still stands. ICU MessageFormat. */

import type { record as english } from '../en/record'

export const record = {
  'screen.record': 'السجل',

  'deed.view': 'الاطلاع على {person}',
  'deed.view-paper': 'الاطلاع على الورقة {title}',
  'deed.propose':
    'اقتراح أماكن {count, plural, zero {بلا أشخاص} one {لشخص واحد} two {لشخصين} few {لـ# أشخاص} many {لـ# شخصاً} other {لـ# شخص}}',
  'deed.propose-withheld': 'اقتراح أماكن حجبها التحقق',
  'deed.state-own': 'ذكر المكان المختار لـ{person} قبل رؤية التوصية',
  'deed.compare': 'مقارنة {count, plural, zero {لا خطط} one {خطة واحدة} two {خطتين} few {# خطط} many {# خطةً} other {# خطة}}',
  'deed.audit': 'تدقيق التفاوت في مقارنة',
  'deed.look-ahead': 'النظر إلى المستقبل بالسيناريو {scenario}',
  'deed.margin': 'السؤال عن عدد الأشخاص الإضافيين الذين يجدون مكاناً',
  'deed.forecast': 'التوقع من {file}',
  'deed.save-file': 'حفظ الملف {file}',
  'deed.not-saved': 'لم يتم حفظ {file}',
  'deed.print': 'طباعة {title}',
  'deed.pdf': 'حفظ {title} بصيغة PDF',
  'deed.not-printed': 'لم تتم طباعة {title}',
  'deed.open-file': 'إدخال الملف {file}',
  'deed.open-estate': 'فتح المنظومة {name}',
  'deed.begin-estate': 'البدء بالمنظومة {name}',
  'deed.remove-estate': 'إزالة المنظومة {name} من هذا الحاسوب',
  'deed.make-vault': 'تشفير ما يُحفظ هنا',
  'deed.unlock': 'فتح القفل بعبارة المرور',
  'deed.unlock-recovery': 'فتح القفل بمفتاح الاسترداد',
  'deed.lock': 'القفل',
  'deed.put-back': 'إعادة ما فقده المتصفّح من النسخة الثانية',
  'deed.put-back-roster': 'العثور على نسخة أقدم ممّن يعملون هنا مكان ما يقوله القيد {number, number}',
  'deed.put-back-periods': 'العثور على مدد أقدم مكان تلك التي يقولها القيد {number, number}',
  'deed.tries':
    '{count, plural, zero {لا أسرار جُرّبت} one {سر واحد جُرّب ولا يفتح شيئاً} two {سرّان جُرّبا ولا يفتحان شيئاً} few {# أسرار جُرّبت ولا تفتح شيئاً} many {# سراً جُرّب ولا يفتح شيئاً} other {# سر جُرّب ولا يفتح شيئاً}}',
  'deed.try-file': 'تجربة سر لا يفتح {file}',
  'deed.denied': 'محاولة ما لا يُسمح لهم به',
  'deed.people': 'تغيير من يعملون هنا أو أدوارهم أو ما يحتاج إلى موافقة',
  'deed.passphrase': 'اختيار عبارة مرور جديدة',
  'deed.verify': 'التحقق من السجل: سليم',
  'deed.verify-broken':
    'التحقق من السجل: {count, plural, zero {لا ملاحظات} one {ملاحظة واحدة} two {ملاحظتان} few {# ملاحظات} many {# ملاحظةً} other {# ملاحظة}}',
  'deed.replay': 'إعادة حساب القيد {number}',

  'record.kind.viewed': 'اطلاع',
  'record.kind.changed': 'تغيير',
  'record.kind.undone': 'تراجع',
  'record.kind.redone': 'إعادة',
  'record.kind.proposed': 'اقتراح',
  'record.kind.stated': 'اختيار ذاتي',
  'record.kind.decided': 'قرار',
  'record.kind.overrode': 'قرار مخالف',
  'record.kind.pinned': 'تثبيت',
  'record.kind.compared': 'مقارنة',
  'record.kind.foresaw': 'نظر إلى المستقبل',
  'record.kind.gave out': 'إخراج',
  'record.kind.took in': 'إدخال',
  'record.kind.access': 'دخول',
  'record.kind.looked after': 'السجل',

  'record.none': 'لا سجل للأمثلة: كل الأشخاص فيها مختلَقون. متى شُفّر ما يُحفظ هنا، دُوّن هنا كل ما يُرى ويُفعل.',
  'record.head': 'ينتهي السجل عند',
  'record.head-about':
    'تظهر هذه العلامة على كل ورقة مطبوعة وفي الملفات المصدَّرة. ومن لديه ورقة كهذه يستطيع أن يرى لاحقاً هل غُيّر شيء قبلها أو أُزيل.',
  'record.on-paper': 'السجل {head}',
  'record.reading':
    'قراءة… {count, plural, zero {لا قيود} one {قيد واحد} two {قيدان} few {# قيود} many {# قيداً} other {# قيد}} حتى الآن',
  'record.count':
    '{shown, number} من {all, plural, zero {لا قيود} one {قيد واحد} two {قيدين} few {# قيود} many {# قيداً} other {# قيد}}',
  'record.help': 'الأحدث أولاً. مفتاح Enter يعرض القيد.',
  'record.table': 'القيود',

  'record.number': 'الرقم',
  'record.when': 'متى',
  'record.who': 'من',
  'record.what': 'ماذا',
  'record.about': 'بشأن',
  'record.why': 'السبب',
  'record.estate': 'المنظومة',
  'record.whole-head': 'السجل إلى هنا',
  'record.unnamed': 'بلا اسم',
  'record.periods-unsigned':
    'لم يوقّع أي مدير المدد التي يجب إتلاف البيانات بعدها: حفظتها نسخة أقدم من Rule36، أو كتبها شيء آخر. يؤكدها مدير في «البيانات»، «مدة الحفظ».',
  'record.put-back-roster':
    'من يعملون هنا وما يجوز لكل منهم نسخة أقدم: القيد {number, number} من السجل يقول أكثر. أعادها أحدهم بيده. ينظر مدير في ذلك القيد ويصحّحها في «من يعملون هنا» ضمن الإعدادات؛ أو استعيدوا نسخة احتياطية.',
  'record.put-back-periods':
    'متى يجب إتلاف البيانات ليس ما يقوله القيد {number, number} من السجل: وضع أحدهم بيده مدداً أخرى مكانها. على مدير أن يحددها من جديد في «البيانات»، «مدة الحفظ».',
  'record.put-back-show': 'عرض السجل',
  'record.step-back':
    'القيد {number, number} يقول {when}، قبل {before} وهو وقت القيد الذي يسبقه: أُخّرت ساعة هذا الحاسوب بينهما، أو كانت خاطئة حتى ذلك الحين.',
  'record.steps-back-more':
    'تعود الساعة إلى الوراء قبل {count, plural, zero {# قيد} one {قيد واحد آخر} two {قيدين آخرين} few {# قيود أخرى} many {# قيداً آخر} other {# قيد آخر}}.',
  'record.clock-back': 'أُخّرت الساعة',
  'record.unreadable': 'غُيّر منذ كتابته',
  'record.people': '{count, plural, zero {لا أشخاص} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصاً} other {# شخص}}',

  'record.filter.about': 'الشخص المعني',
  'record.filter.who': 'قام به',
  'record.filter.kind': 'النوع',
  'record.filter.from': 'من',
  'record.filter.until': 'إلى',
  'record.filter.any': 'الكل',
  'record.filter.none': 'لا قيد كهذا.',

  'record.verify': 'التحقق الآن',
  'record.verifying': 'جارٍ التحقق: {done, number} من {all, number}',
  'record.stop': 'إيقاف',
  'record.check': 'علامة من ورقة أو ملف',
  'record.check-about': 'مثل {example}. اكتبوها أو ألصقوها لمعرفة هل ما زال السجل يتضمنها.',
  'record.check-go': 'مطابقتها مع السجل',
  'record.check.mistyped': 'فيها خطأ في الكتابة؛ قارنوها بالورقة.',
  'record.check.other': 'ليست هذه علامة سجل: فهي تبدأ بعدد وفيها مجموعتان من خمسة أحرف.',
  'record.whole':
    'السجل سليم: {count, plural, zero {لا قيود} one {قيد واحد} two {قيدان} few {# قيود} many {# قيداً} other {# قيد}}، لم يُغيَّر شيء ولم يُزَل ولم يُضَف.',
  'record.holds': 'وما زال يتضمن ما تشهد به الورقة: القيود من 1 إلى {entries, number}.',
  'record.broken':
    'السجل ليس كما كُتب: {count, plural, zero {لا ملاحظات} one {ملاحظة واحدة} two {ملاحظتان} few {# ملاحظات} many {# ملاحظةً} other {# ملاحظة}}. لم يُصلَح شيء؛ احتفظوا بنسخة من ملفات هذا الحساب، وأبلغوا من يشرف على السجل.',
  'record.found.changed': 'القيد {number} غُيّر أو أُضيف.',
  'record.found.deed-changed': 'ما يقوله القيد {number} غُيّر أو أُزيل.',
  'record.found.missing':
    '{count, plural, zero {لا قيد مفقود.} one {القيد {from} مفقود.} two {القيدان {from} و{to} مفقودان.} few {القيود من {from} إلى {to} مفقودة.} many {القيود من {from} إلى {to} مفقودة.} other {القيود من {from} إلى {to} مفقودة.}}',
  'record.found.out-of-place': 'القيد {number} في مكان آخر.',
  'record.found.cut-short':
    '{count, plural, zero {لا قيد مقطوع.} one {القيد {from} قُطع.} two {القيدان {from} و{to} قُطعا.} few {القيود من {from} إلى {to} قُطعت.} many {القيود من {from} إلى {to} قُطعت.} other {القيود من {from} إلى {to} قُطعت.}}',
  'record.found.vouched': 'القيد {number} أو قيد قبله غير الذي تشهد به العلامة.',
  'record.found.kept-head': 'العلامة المحفوظة بجانب السجل غُيّرت أو أُزيلت.',
  'record.found.older-roster':
    'القيد {number} يقول من يعملون هنا حتى البيان {stated}، وما هو محفوظ ينتهي بالبيان {kept}: وضع أحدهم بيده نسخة أقدم مكانه.',
  'record.found.other-roster':
    'القيد {number} يقول من يعملون هنا بحسب البيان {stated}، والمحفوظ مكانه بيان آخر: أعاد أحدهم بيده نسخة أقدم، ثم غُيّرت بعد ذلك.',
  'record.found.older-periods':
    'القيد {number} يقول متى يجب إتلاف البيانات حتى البيان {stated}، و{kept, plural, =0 {لا شيء محفوظ منه} zero {لا شيء محفوظ منه} one {ما هو محفوظ ينتهي بالبيان {kept}} two {ما هو محفوظ ينتهي بالبيان {kept}} few {ما هو محفوظ ينتهي بالبيان {kept}} many {ما هو محفوظ ينتهي بالبيان {kept}} other {ما هو محفوظ ينتهي بالبيان {kept}}}: وضع أحدهم بيده مدداً أقدم مكانها أو أزالها.',
  'record.found.other-periods':
    'القيد {number} يقول متى يجب إتلاف البيانات بحسب البيان {stated}، والمحفوظ مكانه بيان آخر: أُعيدت المدد أو أُزيلت باليد، ثم حُددت من جديد.',
  'record.found.periods-changed':
    'المدد التي يجب إتلاف البيانات بعدها ليست كما وقّعها مدير. على مدير أن يحددها من جديد في «البيانات»، «مدة الحفظ».',
  'record.found.more':
    '{count, plural, zero {ولا غيرها} one {وواحدة أخرى} two {واثنتان أخريان} few {و# أخرى} many {و# أخرى} other {و# أخرى}}',

  'record.export': 'تصدير هذه بصيغة CSV…',
  'record.export-kind': 'السجل',
  'record.print': 'طباعة هذه…',

  'record.one': 'القيد {number}',
  'record.panel': 'القيد المختار',
  'record.shown': 'ما عُرض',
  'record.recommended': 'الموصى به: {wing}',
  'record.decided': 'ما تقرّر: {wing}',
  'record.no-place': 'لا مكان',
  'record.incomplete': 'لم يكن كل شيء قد حُسب حينها؛ هذا ما كان موجوداً.',
  'record.risks': 'القواعد المخالَفة',
  'record.unknowns': 'غير معروف',
  'record.basis': 'ما استند إليه',
  'record.basis.estate': 'المنظومة {name} بتاريخ {date}، SHA-256 {sha}',
  'record.basis.policy': 'السياسة {name}',
  'record.basis.rules': 'قواعد Rule36 {version}، SHA-256 {sha}',
  'record.basis.plan': 'الخطة، SHA-256 {sha}',
  'record.basis.stopped': 'أوقف شخص البحث قبل إثبات الأفضل.',
  'record.everything': 'كل ما دُوّن',

  'record.replay': 'إعادة الحساب',
  'record.replaying': 'جارٍ إعادة الحساب…',
  'record.replay.same': 'مطابق: أُعيد الحساب من المنظومة والسياسة كما كانتا، فجاءت الخطة نفسها، بايتاً ببايت.',
  'record.replay.differs': 'غير مطابق: أُعيد الحساب من المنظومة والسياسة كما كانتا، فجاءت خطة أخرى.',
  'record.replay.differs-rules':
    'غير مطابق، والقواعد ليست قواعد ذلك الحين: أُعدّت الخطة بـRule36 {then}، بقواعد غير قواعد هذا الإصدار.',
  'record.replay.stopped': 'لا يمكن إعادة الحساب: أوقف شخص البحث، وما بلغه حينها لا يمكن تكراره.',
  'record.replay.gone': 'لا يمكن إعادة الحساب: أُزيلت المنظومة من هذا الحاسوب.',
  'record.replay.not-rebuilt': 'لا يمكن إعادة الحساب: لم يعد ممكناً تكوين المنظومة كما كانت حينها مما حُفظ من تغييراتها.',
  'record.replay.withheld': 'غير مطابق: أُعيد الحساب، فحجب التحقق الخطة.',
} as const satisfies Record<keyof typeof english, string>
