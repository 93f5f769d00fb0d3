/** What is said of comparisons, review files and certificates, in French. ICU MessageFormat. */

import type { comparisons as english } from '../../said/comparisons'

export const comparisons = {
  'certificate.changed': 'Le certificat a été changé après son écriture : son sha256 n’est pas celui de ce qu’il dit.',
  'certificate.another': 'Le certificat a été établi pour autre chose ({what}) : il annonce « {said} », mais ici c’est « {is} ».',
  'certificate.value':
    'Le certificat est celui d’un plan dont l’objectif « {wordsTier} » est à {value, number} ; dans ce plan-ci il est à {here, number}.',
  'certificate.bound':
    'Le plan annonce {stated, number} comme borne de l’objectif « {wordsTier} » ; son certificat annonce {other, number}.',
  'certificate.prove':
    'Le certificat annonce que ses prix prouvent {stated, number} pour l’objectif « {wordsTier} » ; ils prouvent {proven, number}.',
  'certificate.above':
    'La borne de l’objectif « {wordsTier} » est annoncée à {bound, number}, au-dessus de la valeur {value, number}.',
  'certificate.stays': 'Le certificat donne un prix à {person}, qui reste sur place dans tout plan.',
  'certificate.twice': 'Le certificat donne deux fois un prix à {person}.',
  'certificate.alike':
    'Le certificat donne à {person} et à des personnes toutes semblables des prix différents pour l’objectif « {wordsTier} ».',
  'certificate.no-price': 'Le certificat n’a pas de prix pour {person}.',
  'certificate.toll': 'Le certificat compte un péage selon {rule} à {wings}, que cette règle ne limite pas ensemble.',
  'finding.another': 'Le plan a été établi pour autre chose ({what}) : il annonce « {said} », mais ici c’est « {is} ».',
  'finding.not-optimal': 'Le plan est annoncé optimal, mais sa borne est au-dessous de sa valeur pour {listTiers}.',
  'finding.no-such-breach': 'Le plan annonce que {person} est à {wing} en infraction à {rule}, et ce n’est pas le cas.',
  'finding.breach-unsaid': '{person} reste à {wing} en infraction à {rule}, et les infractions du plan ne le disent pas.',
  'review.changed': 'Le fichier a été changé après son écriture : son sha256 n’est pas celui de ce qu’il dit.',
  'review.column': 'Colonne {number, number} ({policy}) : {wordsFinding}',
  'review.figure': 'Dans la comparaison, {wordsPart} ne correspond pas à ce que donnent les parcs et les plans de ce fichier.',
  'review.part.estate': 'le parc',
  'review.part.column': 'la colonne {number, number}',
  'review.part.columns': 'le nombre de colonnes',
  'review.part.elsewhere': 'la liste de qui vit ailleurs',
  'review.part.not-applicable': 'la liste des personnes auxquelles un modèle ne peut pas s’appliquer',
  'assumes.pseudonyms':
    'Les personnes et les réseaux portent des pseudonymes, dans un ordre que seul qui a le parc peut retrouver.',
  'assumes.dates':
    'Les dates de naissance gardent les années révolues ; les dates de libération, seulement si elles tombent dans l’année ; les domiciles sont arrondis au dixième de degré (environ 11 kilomètres), de sorte que les distances diffèrent un peu de la comparaison faite sur le parc tel qu’il est.',
  'assumes.withheld':
    'Qui a autorisé quoi ou accordé quelle dérogation, pourquoi, pourquoi des personnes sont séparées et avec quel outil elles ont été évaluées : tout cela est retenu.',
  'assumes.monitored':
    'Les données de suivi ne sont pas dans ce fichier. Établissements et quartiers portent leurs propres noms ; les dates des évaluations et de l’isolement sont telles quelles.',
  'assumes.plans':
    'Les plans sont ceux qui ont été comparés. Ils sont jugés selon les règles du programme qui a écrit ce fichier ; qu’aucune infraction aux règles vérifiées n’ait été trouvée ne veut pas dire qu’aucune loi n’est enfreinte.',
  'assumes.bounds':
    'Les bornes sont celles que les prix prouvent à eux seuls ; sous « found » figure ce qui a été trouvé pour le parc tel qu’il est.',
  'assumes.as-found':
    'Disparités, sensibilité et familles sont telles qu’elles ont été trouvées pour le parc tel qu’il est, et ne peuvent pas être recalculées à partir de ce fichier.',
  'assumes.unknown': 'Ce qui n’est pas connu compte comme le disent les règles ; les lacunes de chaque plan l’énumèrent.',
  'comparison.stopped': 'Arrêté : {done, number} plans et vérifications sur {all, number} étaient faits.',
} as const satisfies Record<keyof typeof english, string>
