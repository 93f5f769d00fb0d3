/** What ready scenarios say, and problems of histories, in French. ICU MessageFormat. */

import type { scenarios as english } from '../../said/scenarios'

export const scenarios = {
  'scenario.steady': 'État stable',
  'scenario.returnees': 'Une vague de retours',
  'scenario.law': 'Un changement de loi',
  'scenario.closed': 'Un quartier fermé',
  'scenario.epidemic': 'Une épidémie',
  'scenario.delays': 'Des délais de jugement doublés',
  'scenario.unit': 'Une nouvelle unité ouverte',
  'source.returning-men': 'hommes de retour',
  'source.returning-women': 'femmes de retour',
  'note.like-those-there': 'Il arrive autant de personnes de chaque catégorie qu’il en part, semblables à celles qui sont là.',
  'note.trials':
    'Les procès durent {months, number} mois en moyenne, et une part de {share, number} aboutit à une condamnation, ou moins là où la population croîtrait : des hypothèses, non des chiffres constatés.',
  'note.sentences': 'Les peines sans date de libération durent {months, number} mois en moyenne : {wordsWhy}.',
  'note.assumption': 'une hypothèse',
  'note.of-those-with-one': 'ce qui reste en moyenne des peines qui en ont une',
  'note.civil':
    'Personne n’arrive en détention civile. Les personnes détenues extrémistes violentes qui arrivent n’ont pas été évaluées.',
  'note.returnees':
    '{men, number} hommes et {women, number} femmes reviennent ensemble au mois {month, number} : {percent, number} hommes pour cent personnes présentes, six au moins, et une femme pour trois hommes, chacune avec un enfant d’un an. Ces personnes attendent leur jugement, et rien n’est encore connu d’elles. Tout cela est supposé.',
  'note.law':
    'À partir du mois {month, number}, une nouvelle infraction amène {percent, number} % de personnes de plus dans l’attente d’un jugement, semblables à celles qui l’attendent aujourd’hui. Procès et peines durent autant que les autres. Tout cela est supposé.',
  'note.closes':
    '{wing}, où vivent aujourd’hui le plus de personnes, ferme au mois {month, number} et rouvre {months, number} mois plus tard.',
  'note.nothing-closes': 'Il n’y a pas de quartier ouvert qui puisse fermer.',
  'note.epidemic':
    'À partir du mois {month, number}, chaque quartier ouvert n’a que deux tiers de ses places opérationnelles, pendant {months, number} mois. Il arrive et il part autant de personnes que d’ordinaire. Tout cela est supposé.',
  'note.delays': 'Désormais les procès durent deux fois plus longtemps que dans l’état stable ; tout le reste est comme là.',
  'note.opens': '{wing} ouvre au mois {month, number}.',
  'note.more-places': '{wing} reçoit {places, number} places de plus au mois {month, number}.',
  'note.nothing-opens': 'Il n’y a pas de quartier qui puisse ouvrir.',
  'note.grown':
    'Les arrivées sont {times, number} fois celles d’un état stable, de même dans toutes les catégories : l’historique, de {people, number} personnes en {lastMonth}, en prévoit {ahead, number} en {month} ({wordsHowSure}), et l’effectif de ce parc est supposé changer dans la même proportion. La durée des séjours ne se lit pas dans un tel historique et est supposée comme ci-dessus.',
  'note.grown-between': 'dans 80 cas sur cent entre {low, number} et {high, number}',
  'note.grown-short': 'l’historique est trop court pour dire à quel point c’est sûr',
  'note.nothing-to-fit':
    'L’historique ou le parc n’a personne dont le nombre puisse croître ou baisser : les arrivées sont celles d’un état stable.',
  'history.empty': 'Le fichier est vide ; il lui faut une ligne d’en-têtes : date, facility, population, capacity.',
  'history.not-csv': 'Cette ligne n’est pas du CSV : {message} ; corrigez-la.',
  'history.no-line': 'Il n’y a pas de ligne sous les en-têtes ; ajoutez-en une par établissement et par mois.',
  'history.no-heading': 'Aucun en-tête ne dit {heading} ; nommez une colonne {names}.',
  'history.date': '{value} n’est pas une date ; écrivez AAAA-MM-JJ ou AAAA-MM.',
  'history.facility': 'L’établissement manque ; écrivez son nom.',
  'history.people':
    '{value} n’est pas un nombre entier de personnes ; écrivez-le en chiffres, ou laissez vide là où il n’est pas connu.',
  'history.places': '{value} n’est pas un nombre entier de places ; écrivez-le en chiffres, ou laissez vide.',
  'history.twice': '{facility} est donné deux fois pour {date} ; gardez l’un des deux.',
} as const satisfies Record<keyof typeof english, string>
