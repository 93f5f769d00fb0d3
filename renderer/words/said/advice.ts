/**
 * Sentences of `src/advice` and `src/rules`, word for word: reasons, changes, necessity, moves, what a check finds. ICU MessageFormat;
 * the name of a gap says how it is told again (`phrasebook.ts`).
 */

export const advice = {
  'because.narrowed': '{wordsRule}: {left, number} of {before, number} wings are left.',
  'because.fixed': '{person} must not be moved, and stays in {wing}.',
  'because.not-needed':
    '{person} breaks no rule by living there, and under {policy} only those who do may be moved, and stays in {wing}.',
  'because.counts': 'That counts {count, number} under “{wordsTier}”.',
  'because.spared': 'It would count against {spared, number} of the {wings, number} wings open to {person}.',
  'because.collision-named':
    '{people, number} people can live only in {wings}, which have {places, number} operational places: {over, number} too many.',
  'because.collision-one':
    '{people, number} people can live only in {wings}, which have {places, number} operational places: {over, number} too many, this one or another.',
  'because.collision-limited':
    '{people, number} people can live only in {wings}, where places and limits on groups leave room for {places, number} of them: {over, number} too many.',
  'because.collision-limited-one':
    '{people, number} people can live only in {wings}, where places and limits on groups leave room for {places, number} of them: {over, number} too many, this one or another.',
  'tier.unplaced': 'People without a place',
  'tier.alone': 'Too little company',
  'tier.restriction': 'Regime above required',
  'tier.security': 'Security points',
  'tier.welfare': 'Welfare points',
  'tier-id.unplaced': 'unplaced',
  'tier-id.alone': 'alone',
  'tier-id.restriction': 'restriction',
  'tier-id.security': 'security',
  'tier-id.welfare': 'welfare',

  'change.place': 'One more operational place in {wing}: {to, number} instead of {from, number}.',
  'change.child-place': 'One more place for a child in {wing}: {to, number} instead of {from, number}.',
  'change.staff': 'One more officer trained for this work in {facility}: {to, number} instead of {from, number}.',
  'change.open': '{wing} is closed, and would have to be open.',
  'change.limit': 'The limit "{wordsLimit}" at {to, number} instead of {from, number}.',
  'change.security': 'The security level of {person} at {to} instead of {from}.',
  'change.assessment': 'A current individual assessment of {person}, if its level is {wordsLevel}.',
  'change.know-security': 'Knowing of {person} the security level, if it is {level}.',
  'change.know-pregnant': 'Knowing of {person} whether pregnant, if it is {wordsAnswer}.',
  'change.know-disability': 'Knowing of {person} whether solitary would make a disability worse, if it is {wordsAnswer}.',
  'change.know-vulnerable': 'Knowing of {person} whether vulnerable to recruitment, if it is {wordsAnswer}.',
  'change.know-recruiter': 'Knowing of {person} whether a recruiter, if it is {wordsAnswer}.',
  'change.know-sex': 'Knowing of {person} the sex decided for accommodation, if it is {wordsSex}.',
  'change.exception':
    'An exception for {person} to "{wordsRule}", on the ground of {wordsGround}, if a person who may make it does.',
  'limit.escalation': 'steps of regime above the required one',
  'limit.assessmentValidMonths': 'months for which an assessment is current',
  'limit.vepPerWing': 'violent extremist prisoners in a wing that is not specialised',
  'limit.vepSharePercent': 'violent extremist prisoners as a share of operational places',
  'limit.networkPerWing': 'members of one network in a wing',
  'limit.vepPerSpecialist': 'violent extremist prisoners for each trained officer',
  'limit.transfers': 'changes of facility',
  'limit.solitaryDays': 'days after which solitary must have ended',
  'level.low': 'low',
  'level.medium': 'medium',
  'level.high': 'high',
  'answer.yes': 'yes',
  'answer.no': 'no',
  'answer.unknown': 'unknown',
  'sex.female': 'female',
  'sex.male': 'male',

  'confidence.verified': 'verified in a stored text',
  'confidence.partly': 'partly verified',
  'confidence.knowledge': 'from knowledge',

  'necessity.text':
    '{person} requires {required}, and is advised to live under {regime}, {steps, plural, one {# step} other {# steps}} above it.',
  'necessity.authorisation': 'The authorisation by {by} ends on {dateUntil}.',
  'necessity.solitary': 'Solitary must end after {days, number} days: its last day is {dateUntil}.',
  'necessity.assessment': 'The individual assessment is current until {dateUntil}.',
  'necessity.barred': 'Not possible. Rules broken: {listRules}.',
  'necessity.worse': 'The best plan with {person} there is worse by {by, number} under “{wordsTier}”.',
  'necessity.worse-before':
    'The best plan with {person} there is worse by {by, number} under “{wordsTier}”, which comes before restriction.',
  'necessity.equal': 'Just as good for the plan as a whole.',
  'necessity.others': 'Possible only if others move.',
  'necessity.beside': 'Beside those who would live there it breaks: {listRules}.',

  'limited.places': 'places of {wing}',
  'limited.children': 'mother-and-child places of {wing}',
  'limited.network': 'members of {network} in {wing}',
  'limited.vep': 'violent extremist prisoners in {place}',
  'limited.transfers': 'changes of facility',

  'moves.exchange-loop':
    "{people} wait for each other's places, and no wing has a lawful place for one of them on the way. Exchange them: everyone leaves before anyone enters, and they wait outside the wings meanwhile.",
  'moves.holding-loop':
    "{people} wait for each other's places. {person} goes to {wing} on the way, where a place is lawful for them.",
  'moves.waiting-person':
    "{person} can't move to {wing} yet: {other}, from whom they are kept apart, is in {there} and can't leave yet.",
  'moves.waiting-limit':
    "{person} can't move to {wing} yet: {wordsLimit} allow {most, number}, and those who are there now can't leave yet.",

  'applicable.not': "{person} can't be given {wordsWing}, as {wordsModel} asks.",
  'applicable.stay': '{person} must stay in {wing}.',
  'applicable.no-wing': 'There is no such wing.',
  'applicable.not-in-force': 'No authorisation is in force.',
  'applicable.none': 'There is no authorisation.',
  'model.dispersal': 'dispersal',
  'model.concentration': 'concentration',
  'model.isolation': 'isolation',
  'model.integration': 'integration',
  'model.integration-wing': 'a wing that is not specialised, of no harder regime than required',
  'model.dispersal-wing': 'any wing',
  'model.concentration-wing': 'a specialised wing',
  'model.isolation-wing': 'a wing that holds people apart',

  'finding.fixed': '{person} is fixed: the wing is {wing}, but the plan has them in {there}.',
  'finding.fixed-nowhere': '{person} is fixed: the wing is {wing}, but the plan has them without a place.',
  'finding.not-needed':
    '{person} is in no need of a move, and only those who are may move: the wing is {wing}, but the plan has them in {there}.',
  'finding.not-needed-nowhere':
    '{person} is in no need of a move, and only those who are may move: the wing is {wing}, but the plan has them without a place.',
  'finding.may-not': '{person} may not live in {wing}: {wordsRule}.',
  'finding.limit': '{wordsLimit}: {count, number}, at most {most, number}.',
  'finding.together-wing': '{one} and {other} are kept apart, and share the wing {place}.',
  'finding.together-facility': '{one} and {other} are kept apart, and share the facility {place}.',
  'finding.not-listed': '{person} is neither placed nor unplaced.',
  'finding.listed-often': '{person} is listed {times, number} times; everyone is listed once.',
  'finding.tier': 'The tier {wordsTier} is stated as {stated, number}, but is {is, number}.',
  'finding.bound': 'The bound of the tier {wordsTier} is stated as {stated, number}, but the plan itself is at {is, number}.',
} as const
