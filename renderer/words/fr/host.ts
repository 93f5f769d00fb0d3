/** French words. What the desktop adds: its menu, leaving, files that can't be opened or saved. ICU MessageFormat. */

import type { host as english } from '../en/host'

export const host = {
  'menu.file': 'Fichier',
  'menu.edit': 'Édition',
  'menu.view': 'Affichage',
  'menu.help': 'Aide',
  'menu.new': 'Nouveau parc',
  'menu.open': 'Ouvrir un parc…',
  'menu.open-recent': 'Ouvrir un fichier récent',
  'menu.no-recent': 'Aucun fichier n’a encore été ouvert',
  'menu.keep-recent': 'Les retenir après la fermeture',
  'menu.forget-recent': 'Oublier ces fichiers',
  'menu.save': 'Enregistrer',
  'menu.save-as': 'Enregistrer sous…',
  'menu.print': 'Imprimer…',
  'menu.export-pdf': 'Exporter en PDF…',
  'menu.close': 'Fermer',
  'menu.undo': 'Annuler',
  'menu.redo': 'Rétablir',
  'menu.cut': 'Couper',
  'menu.copy': 'Copier',
  'menu.paste': 'Coller',
  'menu.select-all': 'Tout sélectionner',
  'menu.find': 'Rechercher…',
  'menu.actual-size': 'Taille réelle',
  'menu.zoom-in': 'Agrandir',
  'menu.zoom-out': 'Réduire',
  'menu.full-screen': 'Plein écran',
  'menu.shortcuts': 'Raccourcis clavier',
  'menu.lock': 'Verrouiller',
  'menu.about': 'À propos de Rule36',
  'menu.about-text':
    'Il conseille ; une personne nommément désignée décide. Il fonctionne uniquement sur cet ordinateur. Licence MIT.',
  'menu.crashed':
    'La fenêtre a échoué deux fois en une minute : Rule36 se ferme. Vos fichiers n’ont pas changé. Rouvrez Rule36, et signalez-le si cela se reproduit.',
  'menu.pdf-files': 'Document PDF',

  'leave.title': 'Fermer sans conserver ce que vous avez fait ?',
  'leave.why':
    'Votre dernière action n’a pas pu être conservée sur cet ordinateur. La fermeture la perdra. Enregistrez d’abord le parc dans un fichier, et ouvrez ce fichier la prochaine fois.',
  'leave.stay': 'Rester',
  'leave.save': 'Enregistrer dans un fichier…',
  'leave.go': 'Fermer et la perdre',

  'trouble.not-found': 'il n’est plus là. Cherchez où il a été déplacé, ou choisissez un autre dossier.',
  'trouble.not-allowed':
    'ce compte n’a pas accès à cet emplacement. Choisissez un autre dossier, ou demandez l’accès à qui s’occupe de cet ordinateur.',
  'trouble.in-use': 'un autre programme l’utilise. Fermez-le là-bas et réessayez.',
  'trouble.no-space': 'il n’y a plus de place. Libérez-en, ou choisissez un autre disque, et réessayez.',
  'trouble.too-large': 'il dépasse un demi-gigaoctet. Choisissez le fichier du parc lui-même.',
  'trouble.bad-name': 'cet emplacement n’accepte pas ce nom. Choisissez-en un plus court.',
  'trouble.changed-since':
    'quelqu’un d’autre a écrit ce fichier depuis que vous l’avez ouvert. Enregistrez le vôtre sous un autre nom (Enregistrer sous…), puis comparez les deux.',
  'trouble.other': 'l’ordinateur l’a refusé. Réessayez, ou choisissez un autre dossier.',
} as const satisfies Record<keyof typeof english, string>
