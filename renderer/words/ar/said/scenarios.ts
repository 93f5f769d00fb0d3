/** What ready scenarios say, and problems of histories, in Arabic. ICU MessageFormat. */

import type { scenarios as english } from '../../said/scenarios'

export const scenarios = {
  'scenario.steady': 'حالة مستقرة',
  'scenario.returnees': 'موجة من العائدين',
  'scenario.law': 'تغيير في القانون',
  'scenario.closed': 'جناح مغلق',
  'scenario.epidemic': 'وباء',
  'scenario.delays': 'مدد المحاكمات تتضاعف',
  'scenario.unit': 'وحدة جديدة تُفتح',
  'source.returning-men': 'رجال عائدون',
  'source.returning-women': 'نساء عائدات',
  'note.like-those-there': 'يصل من كل نوع عدد يساوي عدد من يغادر، وهم يشبهون الموجودين.',
  'note.trials':
    'متوسط مدة المحاكمة بالأشهر {months, number}، وتنتهي بحكم منها حصة قدرها {share, number}، أو أقل حيث كان عدد السكان سيزيد: هذه افتراضات لا أرقام مرصودة.',
  'note.sentences': 'متوسط مدة العقوبة دون تاريخ إفراج بالأشهر {months, number}: {wordsWhy}.',
  'note.assumption': 'افتراض',
  'note.of-those-with-one': 'ما بقي في المتوسط من العقوبات التي لها تاريخ',
  'note.civil': 'لا يصل أحد إلى الاحتجاز المدني. والسجناء المتطرفون العنيفون الوافدون لم يُقيَّموا بعد.',
  'note.returnees':
    'يعود معاً في الشهر {month, number} رجال عددهم {men, number} ونساء عددهن {women, number}: من الرجال {percent, number} لكل مئة شخص موجود، ستة على الأقل، وامرأة لكل ثلاثة رجال، مع كل منهن طفل عمره سنة. وهم ينتظرون المحاكمة، ولا يُعرف عنهم شيء بعد. كل هذا مفترض.',
  'note.law':
    'ابتداءً من الشهر {month, number} تزيد جريمة جديدة عدد من يُحالون إلى المحاكمة بنسبة {percent, number} %، وهم يشبهون من يُحاكمون الآن. وتستغرق المحاكمات والعقوبات ما يستغرقه غيرها. كل هذا مفترض.',
  'note.closes':
    'يُغلق {wing}، حيث يقيم أكبر عدد من الأشخاص الآن، في الشهر {month, number}، ويُفتح ثانيةً بعد عدد من الأشهر هو {months, number}.',
  'note.nothing-closes': 'لا يوجد جناح مفتوح يمكن إغلاقه.',
  'note.epidemic':
    'ابتداءً من الشهر {month, number} يبقى لكل جناح مفتوح ثلثا أماكنه التشغيلية، ومدة ذلك بالأشهر {months, number}. ويصل ويغادر من الأشخاص ما اعتيد. كل هذا مفترض.',
  'note.delays': 'من الآن فصاعداً تستغرق المحاكمات ضعف ما تستغرقه في الحالة المستقرة؛ وكل ما عدا ذلك كما هو فيها.',
  'note.opens': 'يُفتح {wing} في الشهر {month, number}.',
  'note.more-places': 'يحصل {wing} على أماكن إضافية عددها {places, number} في الشهر {month, number}.',
  'note.nothing-opens': 'لا يوجد جناح يمكن فتحه.',
  'note.grown':
    'عدد الوافدين هو عددهم في الحالة المستقرة مضروباً في {times, number}، لكل الأنواع بالتساوي: فالبيانات السابقة، وفيها {people, number} من الأشخاص في {lastMonth}، يُتوقع أن تبلغ {ahead, number} في {month} ({wordsHowSure})، ويُفترض أن يتغير عدد الموجودين هنا بالنسبة نفسها. أما مدد الإقامة فلا تُقرأ من بيانات كهذه، وهي مفترضة كما ورد أعلاه.',
  'note.grown-between': 'في 80 حالة من كل مئة بين {low, number} و{high, number}',
  'note.grown-short': 'البيانات السابقة أقصر من أن تدل على درجة الثقة في ذلك',
  'note.nothing-to-fit': 'ليس في البيانات السابقة أو في المنظومة أحد يمكن أن يزيد عدده أو ينقص: الوافدون كما في الحالة المستقرة.',
  'history.empty': 'الملف فارغ؛ وهو يحتاج إلى سطر من العناوين: \u2066date, facility, population, capacity\u2069.',
  'history.not-csv': 'هذا السطر ليس CSV: {message}؛ صححوه.',
  'history.no-line': 'لا سطر تحت العناوين؛ أضيفوا سطراً لكل مؤسسة وشهر.',
  'history.no-heading': 'لا عنوان يقول {heading}؛ سمّوا عموداً {names}.',
  'history.date': '{value} ليس تاريخاً؛ اكتبوا \u2066YYYY-MM-DD\u2069 أو \u2066YYYY-MM\u2069.',
  'history.facility': 'المؤسسة ناقصة؛ اكتبوا اسمها.',
  'history.people': '{value} ليس عدداً صحيحاً من الأشخاص؛ اكتبوه بالأرقام، أو اتركوه فارغاً حيث لا يُعرف.',
  'history.places': '{value} ليس عدداً صحيحاً من الأماكن؛ اكتبوه بالأرقام، أو اتركوه فارغاً.',
  'history.twice': '{facility} مذكور مرتين لليوم {date}؛ أبقوا واحدة منهما.',
} as const satisfies Record<keyof typeof english, string>
