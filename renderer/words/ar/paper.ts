/** Arabic words. The order of moves, and what is printed. ICU MessageFormat. */

import type { paper as english } from '../en/paper'

export const paper = {
  'tabs.moves': 'ترتيب النقل',

  'moves.title': 'ترتيب عمليات النقل',
  'moves.before': 'اقترحوا التوزيع وقرّروا بشأنه: يظهر هنا بعد ذلك الترتيب الذي يمكن أن تجري به عمليات النقل.',
  'moves.stale': 'تغيّرت المنظومة منذ هذا الاقتراح. أعيدوا الاقتراح وقرّروا لرؤية ترتيب عمليات النقل.',
  'moves.working': 'جارٍ تحديد الترتيب…',
  'moves.none': 'لا يلزم نقل أحد.',
  'moves.none-decided': 'لم يتقرّر أي نقل بعد. لا يُرتَّب إلا ما تقرّر، ويبقى الباقي على حاله.',
  'moves.to-queue': 'اتخاذ القرارات في قائمة الانتظار',
  'moves.counts':
    '{moves, plural, zero {لا عمليات نقل} one {عملية نقل واحدة} two {عمليتا نقل} few {# عمليات نقل} many {# عملية نقل} other {# عملية نقل}} {batches, plural, zero {بلا دفعات} one {في دفعة واحدة} two {على دفعتين} few {على # دفعات} many {على # دفعةً} other {على # دفعة}}. ولا تُخالَف في أي لحظة قاعدةٌ كانت محترمة، من القواعد التي جرى التحقق منها.',
  'moves.undecided':
    '{count, plural, zero {لا أحد بلا قرار.} one {شخص واحد لم يُتخذ قرار بشأنه وليس مشمولاً: يبقى حيث هو.} two {شخصان لم يُتخذ قرار بشأنهما وليسا مشمولين: يبقيان حيث هما.} few {# أشخاص لم يُتخذ قرار بشأنهم وليسوا مشمولين: يبقون حيث هم.} many {# شخصاً لم يُتخذ قرار بشأنهم وليسوا مشمولين: يبقون حيث هم.} other {# شخص لم يُتخذ قرار بشأنهم وليسوا مشمولين: يبقون حيث هم.}}',
  'moves.help': 'تبدأ الدفعة متى تمت التي قبلها؛ ويمكن إجراء عملياتها بأي ترتيب. Enter يفتح صفحة الشخص.',
  'moves.print': 'طباعة قائمة النقل…',
  'moves.per-day': 'الحد الأقصى للنقل في اليوم',
  'moves.batch-a-day': 'دفعة في اليوم',
  'moves.batch': 'الدفعة',
  'moves.day': 'اليوم',
  'moves.from': 'من',
  'moves.to': 'إلى',
  'moves.note': 'تنبيهات',
  'moves.outside': 'من الخارج',
  'moves.transfer': 'نقل إلى مؤسسة أخرى',
  'moves.urgent': 'يخالف قاعدة الآن',
  'moves.on-the-way': 'محطة مؤقتة',
  'moves.exchange': 'التبادل {number}',
  'moves.loops':
    '{count, plural, zero {لا حلقات لأشخاص ينتظر بعضهم بعضاً} one {حلقة واحدة لأشخاص ينتظر بعضهم بعضاً} two {حلقتان لأشخاص ينتظر بعضهم بعضاً} few {# حلقات لأشخاص ينتظر بعضهم بعضاً} many {# حلقةً لأشخاص ينتظر بعضهم بعضاً} other {# حلقة لأشخاص ينتظر بعضهم بعضاً}}',
  'moves.loop': 'الدفعة {batch}: {text}',
  'moves.waiting':
    '{count, plural, zero {لا نقل مقرَّراً متعذّراً} one {نقل مقرَّر واحد لا يمكن إجراؤه بعد} two {عمليتا نقل مقرَّرتان لا يمكن إجراؤهما بعد} few {# عمليات نقل مقرَّرة لا يمكن إجراؤها بعد} many {# عملية نقل مقرَّرة لا يمكن إجراؤها بعد} other {# عملية نقل مقرَّرة لا يمكن إجراؤها بعد}}',
  'moves.unplaced':
    '{count, plural, zero {لا أحد بلا مكان} one {شخص واحد بلا مكان} two {شخصان بلا مكان} few {# أشخاص بلا مكان} many {# شخصاً بلا مكان} other {# شخص بلا مكان}}',
  'moves.unplaced-outside': '{person} لم يصل بعد.',
  'moves.unplaced-in': '{person} يبقى في {wing} إلى أن يقرّر إنسان.',

  'table.prints-some':
    'يُطبع أول {shown} من الصفوف من أصل {all}. ضيّقوا القائمة ببحث أو مرشّح، أو اطبعوا قوائم المؤسسات، فهي كاملة.',
  'paper.title': 'للطباعة',
  'paper.back': 'رجوع',
  'paper.print': 'طباعة…',
  'paper.print-or-save': 'طباعة أو حفظ بصيغة PDF…',
  'paper.save-pdf': 'حفظ بصيغة PDF…',
  'paper.preview':
    '{count, plural, zero {لا شيء للطباعة} one {ما سيُطبع} two {ما سيُطبع: قائمتان} few {ما سيُطبع: # قوائم} many {ما سيُطبع: # قائمةً} other {ما سيُطبع: # قائمة}}',
  'paper.no-proposal': 'لا اقتراح للمنظومة على حالها. اقترحوا التوزيع أولاً.',
  'paper.explaining': 'جارٍ استخلاص الأسباب: جرى تقييم {done} من {all} من الأجنحة.',
  'paper.sealed': 'تظهر التوصية بشأن {person}، وتمكن طباعتها، بعد اختياركم.',
  'paper.to-choice': 'قولوا أين تضعونه',
  'paper.nobody': 'لا أحد في هذا الاقتراح معرّفه {id}.',
  'paper.no-facility': 'لا مؤسسة في هذه المنظومة معرّفها {id}.',
  'paper.no-moves': 'لا أحد يُنقل هناك في ذلك اليوم.',
  'paper.for-whom': 'الجهة المقصودة',
  'paper.for-file': 'للملف',
  'paper.for-person': 'نسخة يحتفظ بها الشخص',
  'paper.facility': 'المؤسسة',
  'paper.every-facility': 'كل المؤسسات',
  'paper.every-day': 'كل الأيام',
  'paper.day': 'اليوم {day}',
  'paper.when': 'من يقيم هناك',
  'paper.now': 'الآن',
  'paper.planned': 'كما هو مقترح',
  'paper.source': '{where}:',
  'paper.placement': 'طباعة قرار الإيداع هذا…',
  'paper.summary': 'طباعة ملخص الخطة…',
  'paper.facility-list': 'طباعة قائمة هذه المؤسسة…',
} as const satisfies Record<keyof typeof english, string>
