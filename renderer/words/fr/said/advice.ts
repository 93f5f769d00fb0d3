/** Sentences of `src/advice` and `src/rules` in French. ICU MessageFormat. */

import type { advice as english } from '../../said/advice'

export const advice = {
  'because.narrowed':
    '{wordsRule} : {left, plural, one {il reste # quartier} other {il reste # quartiers}} sur {before, number}.',
  'because.fixed': '{person} ne doit pas changer de place et reste à {wing}.',
  'because.not-needed':
    '{person} n’enfreint aucune règle en y vivant et, selon {policy}, seul qui en enfreint une peut changer de place : reste à {wing}.',
  'because.counts': 'Cela compte pour {count, number} dans l’objectif « {wordsTier} ».',
  'because.spared':
    'Cela compterait contre {spared, plural, one {# quartier} many {# de quartiers} other {# quartiers}} sur les {wings, number} ouverts pour {person}.',
  'because.collision-named':
    '{people, plural, one {# personne ne peut vivre que} many {# de personnes ne peuvent vivre que} other {# personnes ne peuvent vivre que}} dans {wings}, soit {places, plural, one {# place opérationnelle} many {# de places opérationnelles} other {# places opérationnelles}} : {over, number} de trop.',
  'because.collision-one':
    '{people, plural, one {# personne ne peut vivre que} many {# de personnes ne peuvent vivre que} other {# personnes ne peuvent vivre que}} dans {wings}, soit {places, plural, one {# place opérationnelle} many {# de places opérationnelles} other {# places opérationnelles}} : {over, number} de trop, celle-ci ou une autre.',
  'because.collision-limited':
    '{people, plural, one {# personne ne peut vivre que} many {# de personnes ne peuvent vivre que} other {# personnes ne peuvent vivre que}} dans {wings}, où les places et les limites fixées à des groupes en laissent entrer {places, number} : {over, number} de trop.',
  'because.collision-limited-one':
    '{people, plural, one {# personne ne peut vivre que} many {# de personnes ne peuvent vivre que} other {# personnes ne peuvent vivre que}} dans {wings}, où les places et les limites fixées à des groupes en laissent entrer {places, number} : {over, number} de trop, celle-ci ou une autre.',
  'tier.unplaced': 'Personnes sans place',
  'tier.alone': 'Trop peu de compagnie',
  'tier.restriction': 'Régime trop strict',
  'tier.security': 'Points de sécurité',
  'tier.welfare': 'Points de bien-être',
  'tier-id.unplaced': 'Personnes sans place',
  'tier-id.alone': 'Trop peu de compagnie',
  'tier-id.restriction': 'Régime trop strict',
  'tier-id.security': 'Points de sécurité',
  'tier-id.welfare': 'Points de bien-être',

  'change.place': 'Une place opérationnelle de plus à {wing} : {to, number} au lieu de {from, number}.',
  'change.child-place': 'Une place de plus pour un enfant à {wing} : {to, number} au lieu de {from, number}.',
  'change.staff': 'Un agent formé à ce travail de plus à {facility} : {to, number} au lieu de {from, number}.',
  'change.open': '{wing} est fermé, et devrait être ouvert.',
  'change.limit': 'La limite « {wordsLimit} » à {to, number} au lieu de {from, number}.',
  'change.security': 'Le niveau de sécurité de la personne {person} à {to} au lieu de {from}.',
  'change.assessment': 'Une évaluation individuelle à jour pour {person}, si son niveau est {wordsLevel}.',
  'change.know-security': 'Connaître le niveau de sécurité de la personne {person}, si c’est {level}.',
  'change.know-pregnant': 'Savoir s’il y a grossesse pour {person}, si c’est {wordsAnswer}.',
  'change.know-disability': 'Savoir si l’isolement cellulaire aggraverait un handicap pour {person}, si c’est {wordsAnswer}.',
  'change.know-vulnerable': 'Savoir si {person} est vulnérable au recrutement, si c’est {wordsAnswer}.',
  'change.know-recruiter': 'Savoir si {person} recrute, si c’est {wordsAnswer}.',
  'change.know-sex': 'Connaître le sexe retenu pour l’hébergement de la personne {person}, si c’est {wordsSex}.',
  'change.exception':
    'Une dérogation pour {person} à « {wordsRule} », pour ce motif : {wordsGround}, si une personne habilitée l’accorde.',
  'limit.escalation': 'degrés de régime au-delà du requis',
  'limit.assessmentValidMonths': 'durée pendant laquelle une évaluation est à jour',
  'limit.vepPerWing': 'personnes extrémistes violentes dans un quartier ordinaire',
  'limit.vepSharePercent': 'part de personnes extrémistes violentes dans un quartier ordinaire',
  'limit.networkPerWing': 'membres d’un même réseau dans un quartier',
  'limit.vepPerSpecialist': 'personnes extrémistes violentes par agent formé',
  'limit.transfers': 'changements d’établissement',
  'limit.solitaryDays': 'jours d’isolement cellulaire',
  'level.low': 'faible',
  'level.medium': 'moyen',
  'level.high': 'élevé',
  'answer.yes': 'oui',
  'answer.no': 'non',
  'answer.unknown': 'inconnu',
  'sex.female': 'femme',
  'sex.male': 'homme',

  'confidence.verified': 'vérifié dans un texte conservé',
  'confidence.partly': 'vérifié en partie',
  'confidence.knowledge': 'de mémoire',

  'necessity.text':
    '{person} requiert {required}, et il est conseillé que cette personne vive sous {regime}, {steps, plural, one {# degré} many {# de degrés} other {# degrés}} au-delà.',
  'necessity.authorisation': 'L’autorisation donnée par {by} prend fin le {dateUntil}.',
  'necessity.solitary':
    'L’isolement cellulaire doit prendre fin après {days, plural, one {# jour} many {# de jours} other {# jours}} : son dernier jour est le {dateUntil}.',
  'necessity.assessment': 'L’évaluation individuelle est à jour jusqu’au {dateUntil}.',
  'necessity.barred': 'Impossible. Règles enfreintes : {listRules}.',
  'necessity.worse': 'Le meilleur plan avec {person} à cet endroit est moins bon : {by, number} de plus pour « {wordsTier} ».',
  'necessity.worse-before':
    'Le meilleur plan avec {person} à cet endroit est moins bon : {by, number} de plus pour « {wordsTier} », qui passe avant la restriction.',
  'necessity.equal': 'Aussi bon pour le plan dans son ensemble.',
  'necessity.others': 'Possible seulement si d’autres changent de place.',
  'necessity.beside': 'À côté de qui y vivrait, cela enfreint : {listRules}.',

  'limited.places': 'places à {wing}',
  'limited.children': 'places mère-enfant à {wing}',
  'limited.network': 'membres de {network} à {wing}',
  'limited.vep': 'personnes détenues extrémistes violentes à {place}',
  'limited.transfers': 'changements d’établissement',

  'moves.exchange-loop':
    '{people} attendent la place les uns des autres, et aucun quartier n’a de place admissible pour l’un d’eux en chemin. Échangez-les : tout le monde sort avant que quiconque entre, et chacun attend hors des quartiers entre-temps.',
  'moves.holding-loop':
    '{people} attendent la place les uns des autres. {person} passe par {wing} en chemin, où une place est admissible.',
  'moves.waiting-person':
    '{person} ne peut pas encore aller à {wing} : {other}, à séparer de cette personne, est à {there} et ne peut pas encore en partir.',
  'moves.waiting-limit':
    '{person} ne peut pas encore aller à {wing} : limite de {most, number} pour « {wordsLimit} », et qui y est ne peut pas encore en partir.',

  'applicable.not': '{person} ne peut pas recevoir {wordsWing}, comme le demande le modèle « {wordsModel} ».',
  'applicable.stay': '{person} doit rester à {wing}.',
  'applicable.no-wing': 'Il n’y a pas de tel quartier.',
  'applicable.not-in-force': 'Aucune autorisation n’est en vigueur.',
  'applicable.none': 'Il n’y a pas d’autorisation.',
  'model.dispersal': 'dispersion',
  'model.concentration': 'regroupement',
  'model.isolation': 'isolement',
  'model.integration': 'intégration',
  'model.integration-wing': 'un quartier non spécialisé, d’un régime pas plus dur que requis',
  'model.concentration-wing': 'un quartier spécialisé',
  'model.isolation-wing': 'un quartier sous un régime autorisé pour cette personne',
  'model.dispersal-wing': 'un quartier quelconque',

  'finding.fixed': '{person} doit être maintenu : son quartier est {wing}, mais le plan prévoit {there}.',
  'finding.fixed-nowhere': '{person} doit être maintenu : son quartier est {wing}, mais le plan ne prévoit pas de place.',
  'finding.not-needed':
    '{person} n’a pas besoin de changer de place, et seul qui en a besoin le peut : son quartier est {wing}, mais le plan prévoit {there}.',
  'finding.not-needed-nowhere':
    '{person} n’a pas besoin de changer de place, et seul qui en a besoin le peut : son quartier est {wing}, mais le plan ne prévoit pas de place.',
  'finding.may-not': '{person} ne peut pas vivre à {wing} : {wordsRule}.',
  'finding.limit': '{wordsLimit} : {count, number}, au plus {most, number}.',
  'finding.together-wing': '{one} et {other} sont à séparer, et partagent le quartier {place}.',
  'finding.together-facility': '{one} et {other} sont à séparer, et partagent l’établissement {place}.',
  'finding.not-listed': '{person} n’est ni avec place ni sans place.',
  'finding.listed-often': '{person} figure {times, number} fois ; chacun doit figurer une fois.',
  'finding.tier': 'L’objectif « {wordsTier} » est annoncé à {stated, number}, mais il est à {is, number}.',
  'finding.bound':
    'La borne de l’objectif « {wordsTier} » est annoncée à {stated, number}, mais le plan lui-même est à {is, number}.',
} as const satisfies Record<keyof typeof english, string>
