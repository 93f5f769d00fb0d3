/** What `src` says of comparisons, review files, plans that were handed in and certificates, word for word. ICU MessageFormat; gaps as in `advice.ts`. */

export const comparisons = {
  'certificate.changed': 'The certificate was changed after it was written: its sha256 is not that of what it says.',
  'certificate.another': 'The certificate was made for another {what}: it states "{said}", but here it is "{is}".',
  'certificate.value':
    'The certificate is of a plan whose tier {wordsTier} is {value, number}; in this plan it is {here, number}.',
  'certificate.bound':
    'The plan states {stated, number} as the bound of the tier {wordsTier}; its certificate states {other, number}.',
  'certificate.prove':
    'The certificate states that its prices prove {stated, number} in the tier {wordsTier}; they prove {proven, number}.',
  'certificate.above': 'The bound of the tier {wordsTier} is stated as {bound, number}, above the value {value, number}.',
  'certificate.stays': 'The certificate prices {person}, who stays in every plan.',
  'certificate.twice': 'The certificate prices {person} twice.',
  'certificate.alike': 'The certificate prices {person} and people just like them differently in the tier {wordsTier}.',
  'certificate.no-price': 'The certificate has no price for {person}.',
  'certificate.toll': 'The certificate charges a toll by {rule} in {wings}, which that rule does not limit together.',
  'finding.another': 'The plan was made for another {what}: it states "{said}", but here it is "{is}".',
  'finding.not-optimal': 'The plan is stated to be optimal, but its bound is below its value in {listTiers}.',
  'finding.no-such-breach': 'The plan states that {person} is held in {wing} in breach of {rule}, and that is not so.',
  'finding.breach-unsaid': "{person} stays in {wing} in breach of {rule}, and the plan's breaches don't say so.",
  'review.changed': 'The file was changed after it was written: its sha256 is not that of what it says.',
  'review.column': 'Column {number, number} ({policy}): {wordsFinding}',
  'review.figure': 'The comparison’s {wordsPart} is not what the estates and plans of this file give.',
  'review.part.estate': 'estate',
  'review.part.column': 'column {number, number}',
  'review.part.columns': 'number of columns',
  'review.part.elsewhere': 'list of who lives elsewhere',
  'review.part.not-applicable': 'list of those to whom a model can’t be applied',
  'assumes.pseudonyms': 'People and networks bear pseudonyms, in an order that only who has the estate can work out.',
  'assumes.dates':
    'Birth dates keep the completed years; release dates only whether they lie within a year; homes are rounded to a tenth of a degree (about 11 kilometres), so that distances differ a little from the comparison that was made of the estate as it is.',
  'assumes.withheld':
    'Who authorised or excepted what, why, why people are kept apart, and by which tool they were assessed is withheld.',
  'assumes.monitored':
    'What is monitored is not in this file. Facilities and wings bear their own names; dates of assessments and of solitary are as they are.',
  'assumes.plans':
    'Plans are the ones that were compared. They are judged by the rules as the program that wrote this file has them; no breach found of the rules checked does not mean that no law is broken.',
  'assumes.bounds':
    'Bounds are those that prices prove by themselves; under "found" stands what was found of the estate as it is.',
  'assumes.as-found':
    'Disparity, sensitivity and families are as they were found of the estate as it is, and can’t be worked out anew from this file.',
  'assumes.unknown': 'What is not known counts as the rules say; the gaps of each plan list it.',
  'comparison.stopped': 'Stopped: {done, number} of {all, number} plans and checks were done.',
} as const
