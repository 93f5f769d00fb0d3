/** What speaks for and against each model, in French. */

import type { Retold } from '../retold'

export const evidence: Retold['evidence'] = {
  dispersal: {
    for: [
      'Démantèle la base de pouvoir d’un groupe organisé et desserre les liens entre ses membres.',
      'Que des personnes détenues ordinaires soient recrutées dépend de la prison ; cela ne découle pas de la vie auprès d’extrémistes.',
      'Ne demande pas d’unité propre là où ces personnes sont peu nombreuses.',
    ],
    against: [
      'Peut réunir des personnes ouvertes au recrutement et des personnes qui recrutent.',
      'Demande du personnel formé dans chaque prison, ce que les moyens ne permettent pas toujours.',
      'Des personnes peuvent se retrouver seules ou loin de chez elles sans que quiconque l’ait voulu.',
    ],
  },
  concentration: {
    for: [
      'Limite la diffusion d’idées extrémistes dans d’autres prisons, de l’avis du gouvernement qui le pratique.',
      'Réunit les compétences là où elles sont nécessaires.',
      'Les unités peuvent devenir des lieux de réinsertion.',
      'Deux petites unités ont été jugées sûres, avec des conditions raisonnables.',
    ],
    against: [
      'Que ce soit nécessaire contre le recrutement n’a pas été démontré, et cela peut créer à la longue de nouveaux risques.',
      'Dans deux petites unités, presque tout le monde refusait les activités et le travail sur l’infraction, et peu progressaient vers la sortie.',
      'Une hiérarchie et un commandement peuvent se former ; là où des paramilitaires étaient détenus ensemble, ils ont un jour pris le contrôle de quartiers.',
      'Les femmes, là où elles sont peu nombreuses, peuvent se retrouver isolées par la séparation sans que quiconque l’ait voulu.',
      'Les personnes réunies sont très différentes : chacune a besoin d’une évaluation propre.',
    ],
  },
  isolation: {
    for: ['Arrête aussitôt le recrutement et la préparation d’actes, tant que cela dure.'],
    against: [
      'Sur 244 699 séjours dans les prisons d’une ville, 7,3 % comportaient de l’isolement cellulaire, et avec eux 53,3 % de tous les actes d’automutilation.',
      'Nuit à la santé, et davantage chaque jour.',
      'Licite seulement en dernier recours, sur un fondement propre, et jamais plus de 15 jours quand cela équivaut à l’isolement cellulaire.',
      'Peut aggraver ce qui a mené à l’infraction, et rendre le retour plus difficile.',
    ],
  },
  integration: {
    for: [
      'Le même régime que pour tout le monde, quelle que soit l’infraction.',
      'Le plus proche de la vie après la libération, avec le moins d’étiquetage.',
    ],
    against: [
      'Une influence sur des personnes ouvertes au recrutement est possible.',
      'Tout le personnel doit savoir remarquer et signaler les inquiétudes, et agir en conséquence.',
    ],
  },
  combined: {
    for: [
      'Les modèles coexistent dans un même système et changent avec le temps.',
      'Qui mène et qui suit sont traités différemment.',
    ],
    against: [
      'Repose sur des évaluations individuelles, qui demandent de la formation et du temps.',
      'Plus de mouvements, dont chacun coûte des contacts et des programmes.',
    ],
  },
}
