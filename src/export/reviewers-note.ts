/** What reviewers are told about a pseudonymised bundle: what it is, what it protects and what it does not. */

import { anonymityInWords, type Anonymity } from './anonymity'

export function reviewersNote(hasPlan: boolean, anonymity: Anonymity): string {
  return `A pseudonymised estate for review, written by Rule36.

estate.rule36.json   facilities and wings as they are; people under pseudonyms
${hasPlan ? 'plan.json            where a plan has them live\n' : ''}
  rule36 plan estate.rule36.json
${hasPlan ? '  rule36 check estate.rule36.json plan.json\n' : ''}
A plan that is proven best has the same five tiers here as for the real estate.
Among equally good plans another may be chosen, for lots are drawn by ids.

Replaced: ids of people and networks, names of networks and of the estate, names
of assessment tools. Dropped: who decided and why, and facts for audits.
Coarsened: birth dates (adults: the decade of age; children: years), release
dates (whole years left, and whether it is within one), days of authorisations,
exceptions and non-associations (whether they are in force today), homes (as far
as distances in whole kilometres allow).

Not protected: rare combinations of facts, from which someone who knows a wing may
know a person; homes to about a kilometre; days of assessments and of solitary;
who belongs together and who is kept apart, as a pattern. Ages and dates no longer
say what happens later: don't simulate with this estate. Treat it as personal data.

${anonymityInWords(anonymity)}
`
}
