/** French words. The order of moves, and what is printed. ICU MessageFormat. */

import type { paper as english } from '../en/paper'

export const paper = {
  'tabs.moves': 'Mouvements',

  'moves.title': 'Ordre des mouvements',
  'moves.before':
    'Proposez des affectations et décidez-en : l’ordre dans lequel les mouvements peuvent être faits apparaîtra ici.',
  'moves.stale': 'Le parc a changé depuis cette proposition. Proposez de nouveau, et décidez, pour voir l’ordre des mouvements.',
  'moves.working': 'Recherche de l’ordre…',
  'moves.none': 'Personne ne doit changer de place.',
  'moves.none-decided':
    'Aucun mouvement n’est encore décidé. Seul ce qui est décidé est mis en ordre ; le reste demeure tel quel.',
  'moves.to-queue': 'Décider dans la file d’attente',
  'moves.counts':
    '{moves, plural, =0 {Aucun mouvement} one {# mouvement} many {# de mouvements} other {# mouvements}} en {batches, plural, =0 {aucun lot} one {# lot} many {# de lots} other {# lots}}. À aucun moment une règle vérifiée qui était respectée ne cesse de l’être.',
  'moves.undecided':
    '{count, plural, one {# personne sans décision n’y figure pas : elle reste où elle est.} many {# de personnes sans décision n’y figurent pas : elles restent où elles sont.} other {# personnes sans décision n’y figurent pas : elles restent où elles sont.}}',
  'moves.help':
    'Un lot commence quand le précédent est terminé ; ses mouvements se font dans n’importe quel ordre. Entrée ouvre une personne.',
  'moves.print': 'Imprimer la liste des mouvements…',
  'moves.per-day': 'Mouvements par jour au plus',
  'moves.batch-a-day': 'Un lot par jour',
  'moves.batch': 'Lot',
  'moves.day': 'Jour',
  'moves.from': 'De',
  'moves.to': 'Vers',
  'moves.note': 'À noter',
  'moves.outside': 'Extérieur',
  'moves.transfer': 'Change d’établissement',
  'moves.urgent': 'Manquement actuel',
  'moves.on-the-way': 'Étape',
  'moves.exchange': 'Échange {number}',
  'moves.loops':
    '{count, plural, one {# boucle de personnes qui s’attendent les unes les autres} other {# boucles de personnes qui s’attendent les unes les autres}}',
  'moves.loop': 'Lot {batch} : {text}',
  'moves.waiting':
    '{count, plural, one {# mouvement décidé ne peut pas encore être fait} many {# de mouvements décidés ne peuvent pas encore être faits} other {# mouvements décidés ne peuvent pas encore être faits}}',
  'moves.unplaced':
    '{count, plural, one {# personne sans place} many {# de personnes sans place} other {# personnes sans place}}',
  'moves.unplaced-outside': '{person} : pas encore d’arrivée.',
  'moves.unplaced-in': '{person} reste à {wing} jusqu’à ce qu’une personne décide.',

  'table.prints-some':
    'Les {shown} premières lignes sur {all} sont imprimées. Réduisez la liste par une recherche ou un filtre, ou imprimez les listes des établissements, qui sont entières.',
  'paper.title': 'À imprimer',
  'paper.back': 'Retour',
  'paper.print': 'Imprimer…',
  'paper.print-or-save': 'Imprimer ou enregistrer en PDF…',
  'paper.save-pdf': 'Enregistrer en PDF…',
  'paper.preview': '{count, plural, one {Ce qui sera imprimé} other {Ce qui sera imprimé : # listes}}',
  'paper.no-proposal': 'Rien n’est proposé pour le parc tel qu’il est. Proposez d’abord des affectations.',
  'paper.explaining': 'Recherche des raisons : {done} quartiers jugés sur {all}.',
  'paper.sealed': 'La recommandation pour {person} est affichée, et peut être imprimée, après votre propre choix.',
  'paper.to-choice': 'Dire où vous l’affecteriez',
  'paper.nobody': 'Personne ne s’appelle {id} dans cette proposition.',
  'paper.no-facility': 'Aucun établissement ne s’appelle {id} dans ce parc.',
  'paper.no-moves': 'Aucun mouvement là-bas ce jour-là.',
  'paper.for-whom': 'Pour qui',
  'paper.for-file': 'Pour le dossier',
  'paper.for-person': 'À remettre à la personne',
  'paper.facility': 'Établissement',
  'paper.every-facility': 'Tous les établissements',
  'paper.every-day': 'Tous les jours',
  'paper.day': 'Jour {day}',
  'paper.when': 'Qui y vit',
  'paper.now': 'Aujourd’hui',
  'paper.planned': 'Selon la proposition',
  'paper.source': '{where} :',
  'paper.placement': 'Imprimer cette affectation…',
  'paper.summary': 'Imprimer le résumé du plan…',
  'paper.facility-list': 'Imprimer la liste de cet établissement…',
} as const satisfies Record<keyof typeof english, string>
