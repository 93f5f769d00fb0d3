/** French words. The frame of the window: opening, saving, navigation, notices. ICU MessageFormat. */

import type { app as english } from '../en/app'

export const app = {
  'pair.named': '{name} : {value}',
  'app.name': 'Rule36',
  'app.skip': 'Aller au contenu',
  'app.advises': 'C’est une recommandation ; une personne décide.',
  'app.opening': 'Ouverture…',
  'app.failed':
    'La fenêtre n’a pas pu être affichée : {message} Vos fichiers n’ont pas changé. Rouvrez Rule36, et signalez-le si cela se reproduit.',

  'header.sample': 'Personnes inventées',
  'header.file': 'Fichier {file}',
  'header.as-of': 'Au {date}',
  'header.counts':
    '{people, plural, one {# personne} many {# de personnes} other {# personnes}}, {wings, plural, one {# quartier} many {# de quartiers} other {# quartiers}}, {facilities, plural, one {# établissement} many {# d’établissements} other {# établissements}}',
  'header.open': 'Ouvrir un parc…',
  'header.back': 'Revenir à l’exemple',
  'header.save': 'Enregistrer le plan…',
  'header.estate-files': 'Parc Rule36',
  'header.plan-files': 'Plan Rule36',

  'refused.title': '{file} n’a pas été ouvert',
  'refused.about':
    '{count, plural, one {Il contient un problème.} other {Il contient # problèmes.}} Corrigez le fichier et rouvrez-le ; ce qui est affiché ci-dessous n’a pas changé.',
  'refused.list': 'Problèmes de {file}',
  'refused.where': 'Où',
  'refused.what': 'Ce qui ne va pas, et que faire',
  'refused.whole': 'Tout le fichier',
  'refused.more': '{count, plural, one {# autre problème n’est pas affiché.} other {# autres problèmes ne sont pas affichés.}}',
  'refused.dismiss': 'Fermer la liste des problèmes',

  'notice.dismiss': 'Masquer',
  'notice.opened': '{name} est ouvert.',
  'notice.estate-saved': 'Le parc a été enregistré sous le nom {name}.',
  'notice.policy-saved': 'La politique a été enregistrée sous le nom {name}.',
  'notice.file-saved': '{name} a été enregistré.',
  'notice.saved': 'Le plan a été enregistré sous le nom {name}.',
  'notice.pdf-saved': 'Ce que vous voyez a été enregistré sous le nom {name}.',
  'notice.not-opened': '{name} n’a pas pu être ouvert : {why}',
  'notice.not-saved': '{name} n’a pas pu être enregistré : {why} Rien n’a été écrit à moitié.',
  'notice.plan-sealed':
    '{count, plural, one {Le fichier du plan révélerait une recommandation qui n’est affichée qu’après votre propre choix. Dites dans la file où vous affecteriez cette personne, puis enregistrez-le.} other {Le fichier du plan révélerait # recommandations qui ne sont affichées qu’après votre propre choix. Dites dans la file où vous affecteriez ces personnes, puis enregistrez-le.}}',
  'notice.drafts-back':
    '{count, plural, one {Ce que vous aviez écrit sans l’enregistrer est de nouveau dans son formulaire.} many {Ce que vous aviez écrit sans l’enregistrer est de nouveau dans ses # de formulaires.} other {Ce que vous aviez écrit sans l’enregistrer est de nouveau dans ses # formulaires.}}',
  'notice.comparison-sealed':
    '{count, plural, one {La comparaison énumère qui vivrait où, et une recommandation n’est affichée qu’après votre propre choix. Dites dans la file où vous affecteriez cette personne, puis enregistrez-la.} other {La comparaison énumère qui vivrait où, et # recommandations ne sont affichées qu’après votre propre choix. Dites dans la file où vous affecteriez ces personnes, puis enregistrez-la.}}',
  'notice.not-printed':
    'L’impression n’a pas été possible : aucune imprimante ne répond. Vérifiez qu’une imprimante est branchée et allumée, ou enregistrez un fichier PDF (Fichier, Exporter en PDF…).',
  'notice.newer-memory':
    'Une version plus récente de Rule36 garde votre dernier parc sur cet ordinateur. Il n’a pas été touché, et cette version ne retiendra pas ce que vous ouvrez ; utilisez la version plus récente pour le voir.',
  'notice.no-memory':
    'Ce navigateur ne garde rien pour Rule36 : le parc que vous ouvrez ne sera pas retenu. Rouvrez le fichier la prochaine fois.',
  'notice.nothing-yet':
    'Arrêt avant qu’un plan admissible soit trouvé. Rien n’a changé ; proposez de nouveau pour chercher plus longtemps.',
  'notice.not-kept':
    'Votre dernière action n’a pas pu être conservée sur cet ordinateur. Elle est encore ici : enregistrez le parc dans un fichier maintenant, et libérez de la place.',
  'notice.not-kept-changes':
    'Pas conservé sur cet ordinateur : {count, plural, one {# modification} other {# modifications}}, en dernier {changes}. Tout est encore ici, et un nouvel essai a lieu toutes les dix secondes. Libérez de la place, ou enregistrez le parc dans un fichier maintenant.',
  'notice.taken-over':
    'Une autre fenêtre a repris ce parc. Ce que vous avez fait ici est conservé ; ici, il ne peut plus qu’être consulté.',
  'notice.undone': 'Annulé : {change}',
  'notice.redone': 'Refait : {change}',
  'notice.bug':
    'Quelque chose a échoué qui n’aurait pas dû : {message} Ce que vous voyez n’a pas changé. Réessayez, et signalez-le si cela se reproduit.',
} as const satisfies Record<keyof typeof english, string>
