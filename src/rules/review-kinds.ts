/** What of a person is looked at again, by a day. */

/**
 * `assessment`: made anew once it is no longer current. `first-assessment`: there is none that counts. `authorisation`: reviewed, and
 * `authorisation-end`: it lapses. `solitary`: its last day. `exception`: reviewed. `apart`: keeping somebody apart ends. `child`: a
 * birthday of a child who lives with her, at which it is decided anew whether to stay. `eighteenth`: no longer a child.
 */
export const REVIEW_KINDS = [
  'assessment',
  'first-assessment',
  'authorisation',
  'authorisation-end',
  'solitary',
  'exception',
  'apart',
  'child',
  'eighteenth',
] as const
export type ReviewKind = (typeof REVIEW_KINDS)[number]
