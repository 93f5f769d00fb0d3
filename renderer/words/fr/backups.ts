/** French words. Backups of all that is kept, and beginning anew. */

import type { backups as english } from '../en/backups'

export const backups = {
  'backups.title': 'Sauvegardes',
  'backups.open': 'Sauvegardes…',
  'backups.files': 'Sauvegarde Rule36',
  'backups.about':
    'Tout ce qui est conservé ici est sauvegardé toutes les heures tant que Rule36 est ouvert, chiffré comme ici, puis relu par précaution. Sont gardées les sauvegardes les plus récentes de chacun des 7 derniers jours, des 4 dernières semaines et des 12 derniers mois. Elles se trouvent sur cet ordinateur : copiez-les aussi ailleurs.',
  'backups.about-browser':
    'Une sauvegarde est un fichier contenant tout ce qui est conservé ici, chiffré comme ici. Gardez-la hors de cet ordinateur. La phrase secrète de ce jour-là, ou la clé de secours, l’ouvre.',
  'backups.lasting':
    'Le navigateur promet de ne pas effacer ce qui est conservé ici pour faire de la place. Qui efface les données du navigateur l’efface quand même.',
  'backups.not-lasting':
    'Le navigateur ne promet pas de conserver ceci : il peut tout effacer pour faire de la place quand le disque est presque plein. Enregistrez souvent des sauvegardes.',
  'backups.one-copy':
    'Ce qui est conservé ici l’est en une seule copie pour l’instant : il n’y a pas de place pour la seconde, tenue en cas de dommage. Elle est retentée d’elle-même. Libérez de l’espace sur le disque, et enregistrez une sauvegarde d’ici là.',
  'backups.now': 'Sauvegarder maintenant',
  'backups.save': 'Enregistrer une sauvegarde…',
  'backups.again': 'Réessayer',
  'backups.kept': 'Sauvegardé le {when}.',
  'backups.damaged':
    '{rows, plural, one {Pas de sauvegarde : # ligne de ce qui est conservé est illisible, et une sauvegarde abîmée remplacerait une bonne. Restaurez une sauvegarde.} many {Pas de sauvegarde : # de lignes de ce qui est conservé sont illisibles, et une sauvegarde abîmée remplacerait une bonne. Restaurez une sauvegarde.} other {Pas de sauvegarde : # lignes de ce qui est conservé sont illisibles, et une sauvegarde abîmée remplacerait une bonne. Restaurez une sauvegarde.}}',
  'backups.failed': 'Pas de sauvegarde : elle n’a pas pu être écrite. Vérifiez que le disque n’est pas plein, puis réessayez.',
  'backups.due': 'Rien de ce qui est conservé ici n’a été sauvegardé depuis une semaine ou plus.',
  'backups.kind.backup': 'Sauvegarde du {when}',
  'backups.kind.set-aside': 'Mis de côté le {when}',
  'backups.size': '{kilobytes} ko',
  'backups.restore': 'Restaurer…',
  'backups.restore-one': 'Restaurer ce qui était conservé le {when}…',
  'backups.restore-file': 'Restaurer depuis un fichier…',
  'backups.restore-sure': 'La mettre à la place de tout ce qui est conservé',
  'backups.restore-failed':
    'Rien n’a été restauré, et tout est resté comme avant. Vérifiez que le disque n’est pas plein, puis réessayez.',
  'backups.sure':
    'Cette sauvegarde a été faite le {when}. Elle contient {estates, plural, =0 {aucun parc} one {# parc} many {# de parcs} other {# parcs}}, avec tout ce qui avait été consigné jusque-là.',
  'backups.sure-about':
    'Elle prend la place de tout ce qui est conservé ici, qui est d’abord mis de côté parmi les sauvegardes. Ensuite, la phrase secrète de ce jour-là l’ouvre.',
  'backups.sure-about-browser':
    'Elle prend la place de tout ce qui est conservé ici, qui est d’abord enregistré dans un fichier. Ensuite, la phrase secrète de ce jour-là l’ouvre.',
  'backups.refused.not a backup': 'Ce n’est pas une sauvegarde Rule36 ; choisissez un fichier dont le nom finit par {ending}.',
  'backups.refused.damaged': 'Cette sauvegarde est abîmée : rien n’en a été restauré. Choisissez-en une autre.',
  'backups.refused.newer':
    'Cette sauvegarde a été faite par un Rule36 plus récent. Installez cette version et restaurez-la avec elle.',
  'backups.refused.not opened': 'Cette sauvegarde n’a pas pu être lue. Choisissez-en une autre.',
  'backups.none-yet': 'Une sauvegarde peut être restaurée ici.',
  'backups.by-itself': 'Ce qui est conservé ici est sauvegardé automatiquement.',
  'backups.by-hand':
    'Un navigateur ne sauvegarde rien de lui-même : enregistrez une sauvegarde de temps en temps, et gardez-la ailleurs.',

  'anew.open': 'Les deux sont perdues…',
  'anew.title': 'Recommencer à vide',
  'anew.lost':
    'Sans la phrase secrète et sans la clé de secours, personne ne peut ouvrir ce qui est conservé ici : ni ses auteurs, ni votre service informatique. Pour continuer, tout doit disparaître : chaque parc, chaque décision, le registre de ce qui a été fait.',
  'anew.aside':
    'Les lignes chiffrées sont mises de côté parmi les sauvegardes, au cas où l’une des deux serait retrouvée ; elles peuvent être restaurées de là.',
  'anew.aside-browser':
    'Les lignes chiffrées sont d’abord enregistrées dans un fichier, au cas où l’une des deux serait retrouvée ; elles peuvent en être restaurées.',
  'anew.words': 'recommencer à vide',
  'anew.type': 'Tapez : {words}',
  'anew.not-typed': 'Tapez les mots « {words} » pour continuer.',
  'anew.go': 'Recommencer à vide',
  'anew.failed':
    'Rien n’a pu être mis de côté, et tout est resté comme avant. Vérifiez que le disque n’est pas plein, puis réessayez.',
} as const satisfies Record<keyof typeof english, string>
