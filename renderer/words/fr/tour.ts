/** French words. Where to begin, and the tour. ICU MessageFormat. */

import type { tour as english } from '../en/tour'

export const tour = {
  'welcome.title': 'Bienvenue. Voici un exemple pour essayer',
  'welcome.about': 'Personne n’y est réel. La visite dure trois minutes et se fait sur une copie.',
  'welcome.empty': 'Il n’y a encore rien dans ce parc',
  'welcome.empty-about':
    'Importez des établissements, des quartiers et des personnes depuis des feuilles de calcul, ou saisissez-les vous-même.',
  'welcome.tour': 'Faire la visite',
  'welcome.sample': 'Regarder l’exemple',
  'welcome.open': 'Ouvrir un de mes fichiers…',
  'welcome.import': 'Importer des feuilles de calcul…',
  'welcome.new': 'Commencer un parc vide',
  'welcome.by-hand': 'Les saisir moi-même',
  'welcome.dismiss': 'Pas maintenant',

  'tour.title': 'Visite, {number} sur {all} : {title}',
  'tour.back': 'Précédent',
  'tour.next': 'Suivant',
  'tour.skip': 'Quitter la visite',
  'tour.finish': 'Terminer',
  'tour.do.propose': 'Le faire pour moi',
  'tour.do.person': 'Choisir quelqu’un pour moi',
  'tour.help': 'La visite montre, sur une copie de l’exemple, comment passer d’un parc à des décisions.',
  'tour.begin': 'une prison pour essayer',
  'tour.begin.about':
    'Voici une copie de l’exemple, où personne n’est réel. Tout ce que vous faites ici disparaît à la fin de la visite ; ce qui était ouvert avant n’est pas touché.',
  'tour.propose': 'demander un plan',
  'tour.propose.about':
    'Appuyez sur « Proposer ». Toutes les règles sont vérifiées pour chaque personne et chaque quartier ; puis le plan est cherché, vérifié et montré avec ce qui en est prouvé. Vous pouvez arrêter à tout moment.',
  'tour.queue': 'qui attend votre décision',
  'tour.queue.about':
    'La file d’attente réunit les arrivées, les personnes dont l’affectation enfreint une règle, les réexamens dus, et qui d’autre changerait de place. Espace marque des personnes, pour ne planifier que pour elles.',
  'tour.person': 'pourquoi ici, pourquoi pas là',
  'tour.person.about':
    'Choisissez une personne dans la liste. À côté, vous lisez pourquoi ce quartier, quelles normes le fondent, et ce que chaque autre quartier coûterait à qui.',
  'tour.decide': 'vous décidez',
  'tour.decide.about':
    'Acceptez la recommandation, choisissez un autre quartier, ou refusez, avec votre motif. Il est conservé avec votre décision, et Annuler, en haut, revient sur tout.',
  'tour.data': 'vos propres données',
  'tour.data.about':
    'Les feuilles de calcul se lisent ici, telles quelles. Rien ne change avant que vous ayez vu ce qui changerait, et les modèles montrent que remplir.',
  'tour.end': 'c’est tout',
  'tour.end.about':
    'La copie disparaît maintenant. Appuyez sur ? à tout moment pour voir les touches, et pour refaire la visite.',
} as const satisfies Record<keyof typeof english, string>
