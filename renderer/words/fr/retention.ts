/** French words. When data must be destroyed, what is due, and destroying it. ICU MessageFormat. */

import type { retention as english } from '../en/retention'

export const retention = {
  'data.retention': 'Conservation',
  'did.destroyed': 'quelque chose qui a été détruit depuis',
  'deed.periods': 'changer le délai après lequel des données doivent être détruites',
  'deed.destroy': 'détruire ce dont le délai est passé : {count, plural, one {# ligne} other {# lignes}} de ce qui était échu',

  'record.kind.destroyed': 'Détruit',
  'record.destroyed': 'Détruite le {date} par {name}',
  'record.destroyed-about':
    'Ce que disait cette entrée a été détruit le {date} par {name}, parce que son délai était passé. Qu’elle se trouvait ici, et à quelle place, se vérifie encore.',
  'record.destroyed-count':
    '{count, plural, =0 {Aucune entrée n’en dit moins depuis la destruction du {date} par {name}.} one {# entrée ne peut plus être lue : ce qu’elle disait a été détruit légalement le {date} par {name}.} other {# entrées ne peuvent plus être lues : ce qu’elles disaient a été détruit légalement le {date} par {name}.}}',
  'record.found.not-destroyed': 'Ce que dit l’entrée {number} peut être lu, bien que détruit : quelqu’un l’a remis.',

  'retention.title': 'Quand des données doivent être détruites',
  'retention.about':
    'Après combien de mois des données doivent-elles être détruites ? La loi et les règles diffèrent d’un pays à l’autre : c’est à l’administration de le dire, et le programme ne propose rien. Un délai laissé vide n’est pas fixé : rien de cette sorte n’est jamais échu.',
  'retention.no-vault':
    'Les exemples contiennent des personnes inventées : rien n’en doit être détruit. Les délais se fixent une fois que ce qui est conservé ici est chiffré.',
  'retention.left': 'Personnes parties',
  'retention.left-about':
    'Quiconque n’est plus dans aucune population conservée ici, avec tout ce que les parcs en gardent encore : données, modifications passées, décisions, ce que la personne a dit. Compté du jour de son départ.',
  'retention.advice': 'Propositions, décisions, comparaisons et perspectives',
  'retention.advice-about': 'Ce qui en est conservé avec un parc, sur qui que ce soit. Compté du jour de chacune.',
  'retention.estate': 'Parcs qui ne servent plus',
  'retention.estate-about':
    'Un parc entier avec tout ce qui est conservé avec lui. Compté du jour où il a été ouvert pour la dernière fois.',
  'retention.record': 'Ce que dit le registre de personnes parties',
  'retention.record-about':
    'Chaque entrée qui nomme une personne qui n’est plus dans aucune population. Compté du dernier acte à son sujet ; regarder et imprimer ne comptent pas.',
  'retention.months': 'mois',
  'retention.not-set': 'Non fixé',
  'retention.wrong': '« {value} » n’est pas un délai : écrivez un nombre entier de mois de 1 à {most, number}, ou rien.',
  'retention.save': 'Garder ces délais',
  'retention.saved': 'Les délais sont gardés.',
  'retention.failed': 'Cela n’a pas pu être gardé maintenant ; rien n’a été modifié. Réessayez.',
  'retention.clock-behind':
    'L’horloge de cet ordinateur indique le {today}, et le registre a des entrées du {latest}. Si l’horloge a été reculée, remettez-la à l’heure : d’ici là, il manque dans cette liste des choses échues.',
  'retention.clock-ahead':
    'Selon l’horloge de cet ordinateur, rien n’a été enregistré entre le {from} et le {to}. Si personne ne s’est absenté si longtemps, l’horloge est fausse : remettez-la à l’heure avant de détruire quoi que ce soit, car les parcs inutilisés et le contenu du registre comptent d’après elle.',
  'retention.damaged':
    'Les délais ont été modifiés depuis qu’ils ont été fixés, par autre chose que Rule36 : on ne sait donc pas ce qui est échu. Un administrateur doit les fixer à nouveau.',
  'retention.unsigned':
    'Aucun administrateur n’a signé ces délais : un Rule36 plus ancien les a conservés, ou autre chose les a écrits. Rien n’est détruit d’après eux tant qu’un administrateur ne les a pas regardés et n’a pas choisi « Garder ces délais ».',
  'retention.only-administrator':
    'Seul {needs} dit quand des données doivent être détruites, et les détruit ; vous êtes ici comme {roles}.',

  'retention.due': 'À détruire',
  'retention.none-set': 'Aucun délai n’est fixé : rien n’est jamais échu.',
  'retention.none-due': 'Rien n’est échu.',
  'retention.count': '{count, plural, one {# élément est à détruire.} other {# éléments sont à détruire.}}',
  'retention.navigation': '{count, plural, one {# à détruire} other {# à détruire}}',
  'retention.in-reviews':
    '{count, plural, one {Outre les réexamens, # élément a passé le jour où il devait être détruit.} other {Outre les réexamens, # éléments ont passé le jour où ils devaient être détruits.}}',
  'retention.show': 'Montrer ce qui doit être détruit',
  'retention.what': 'Quoi',
  'retention.since': 'Échu depuis',
  'retention.by': 'Par quel délai',
  'retention.choose': 'Choisir {what}',
  'retention.choose-all': 'Tout choisir',
  'retention.is.left': '{person}, qui est parti',
  'retention.is.record': '{count, plural, one {# entrée du registre sur {person}} other {# entrées du registre sur {person}}}',
  'retention.is.advice':
    '{count, plural, one {# proposition, décision, comparaison ou perspective dans {name}} other {# propositions, décisions, comparaisons, perspectives et leurs modifications dans {name}}}',
  'retention.is.estate': 'Le parc {name}',
  'retention.period-of': '{kind} : {months, plural, one {# mois} other {# mois}} après le {date}',
  'retention.destroy': 'Détruire ce qui est choisi…',

  'retention.sure': 'Détruire pour toujours',
  'retention.sure-count': 'Ceci détruit pour toujours :',
  'retention.sure.left':
    'Tout ce que les parcs gardent encore de ces personnes. Les modifications passées qui ne portaient que sur elles ne disent plus rien. Là où des textes sur d’autres les nomment, le nom est noirci ; les décisions signées sur d’autres qui les nomment disparaissent, de même que les propositions, comparaisons et perspectives conservées où elles figurent. Les propositions faites quand elles étaient là ne peuvent plus être recalculées.',
  'retention.sure.advice':
    'Ce dont le délai est passé, avec les modifications qui portaient dessus. Ce qui est plus récent reste.',
  'retention.sure.estate': 'Tout : chaque personne qui y est et tout ce qui y a été fait.',
  'retention.sure.record':
    'Chaque entrée qui les nomme, même si elle porte aussi sur d’autres. Le registre se vérifie encore, et dit combien d’entrées ont été détruites.',
  'retention.sure-aside': 'Ce qui a été mis de côté de ces parcs parce que c’était illisible disparaît aussi.',
  'retention.sure-rest':
    'C’était chiffré sous des clés à part. Ce qui reste est chiffré sous de nouvelles clés, et les anciennes sont jetées. Personne ne peut annuler cela : ni par la phrase secrète, ni par la clé de secours.',
  'retention.sure-backups':
    'Une nouvelle sauvegarde est faite sans cela, et les sauvegardes plus anciennes de cette application sont supprimées, avec ce qui a été mis de côté.',
  'retention.sure-backups-browser':
    'Les sauvegardes que vous avez enregistrées auparavant dans des fichiers le contiennent encore : supprimez-les, et enregistrez-en une nouvelle. Restaurer une ancienne le ramène, et il est de nouveau échu.',
  'retention.reason': 'Motif',
  'retention.reason-about': 'Il reste dans le registre : ne nommez donc personne ici.',
  'retention.reason-missing': 'Donnez un motif.',
  'retention.reason-names':
    'Ceci nomme quelqu’un dont les données doivent être détruites, et le motif reste dans le registre : dites-le sans le nom.',
  'retention.not-due': 'Quelque chose n’est plus échu : rien n’a été détruit. Regardez de nouveau la liste.',
  'retention.not-whole': 'Rien n’a été détruit : sans ces personnes, le parc {name} ne pourrait plus être ouvert. {problem}',
  'retention.working': 'Destruction…',
  'retention.done': 'Détruit',
  'retention.done-about':
    'C’est détruit, et le registre le dit. La fenêtre se verrouille maintenant, pour que rien n’en reste dans sa mémoire. Les fichiers, papiers et exports qui en ont été faits sont à détruire par vous.',
  'retention.done-backups': 'Une nouvelle sauvegarde a été faite, et les plus anciennes ont été supprimées.',
  'retention.done-no-backups':
    'Les sauvegardes plus anciennes n’ont pas pu être remplacées : elles le contiennent encore. Faites une sauvegarde, puis supprimez à la main les plus anciennes dans le dossier des sauvegardes.',
  'retention.lock': 'Verrouiller la fenêtre',
} as const satisfies Record<keyof typeof english, string>
