/** French words. The vault: its passphrase and recovery key, locking and unlocking, what is damaged. ICU MessageFormat. */

import type { vault as english } from '../en/vault'

export const vault = {
  'vault.make.title': 'Choisir une phrase secrète',
  'vault.make.about':
    'Ce que vous ouvrez, importez ou commencez est conservé chiffré sur cet ordinateur : qui s’empare du disque ne peut pas le lire. Vous choisissez la phrase secrète qui l’ouvre ; Rule36 la demande à chaque démarrage et après chaque verrouillage.',
  'vault.make.clear':
    'Une version antérieure de Rule36 a conservé des parcs sur cet ordinateur sans chiffrement. Choisissez une phrase secrète, et tout sera chiffré avant d’être ouvert.',
  'vault.make.go-on': 'Continuer',
  'vault.make.look-only': 'Regarder seulement, sans rien conserver',
  'vault.make.look-only-about':
    'Jusqu’à la fermeture de Rule36, rien de ce que vous faites n’est conservé sur cet ordinateur ; enregistrez un fichier pour le conserver ailleurs.',
  'vault.make.failed':
    'Le chiffrement n’a pas pu se faire : la mémoire de la fenêtre ne peut pas être écrite en ce moment. Tout est comme avant. Réessayez.',

  'vault.name': 'Votre nom',
  'vault.name.about': 'Il figure à côté de ce que vous décidez et faites. Seul qui ouvre ce qui est conservé ici peut le lire.',
  'vault.name.none': 'Dites qui vous êtes : le nom sous lequel vos collègues vous connaissent.',

  'vault.passphrase': 'Phrase secrète',
  'vault.passphrase.new': 'Nouvelle phrase secrète',
  'vault.passphrase.about': 'Au moins 15 caractères ; quatre mots sans rapport entre eux se retiennent facilement.',
  'vault.passphrase.again': 'La même phrase secrète une seconde fois',
  'vault.passphrase.differs': 'Les deux phrases diffèrent ; saisissez deux fois la même.',
  'vault.passphrase.none': 'Saisissez la phrase secrète.',
  'vault.passphrase.show': 'Montrer ce que je saisis',

  'vault.recovery.title': 'Noter la clé de secours',
  'vault.recovery.about':
    'Si la phrase secrète est oubliée, cette clé ouvre les parcs, et rien d’autre ne le fait. Elle n’est montrée que cette fois et n’est conservée nulle part. Imprimez-la ou notez-la, et mettez-la sous clé, loin de cet ordinateur.',
  'vault.recovery.key': 'Clé de secours',
  'vault.recovery.paper': 'Rule36 : clé de secours du {date}',
  'vault.recovery.print': 'L’imprimer…',
  'vault.recovery.written': 'Je l’ai sur papier',
  'vault.recovery.check': 'D’après votre papier, saisissez le groupe {number}',
  'vault.recovery.check-about': 'Pour qu’il soit certain que vous l’avez.',
  'vault.recovery.wrong': 'Ce n’est pas le groupe {number} ; comparez avec votre papier, ou affichez la clé de nouveau.',
  'vault.recovery.show-again': 'Afficher la clé de nouveau',
  'vault.recovery.finish': 'Chiffrer ce qui est conservé ici',

  'vault.working': 'En cours…',
  'vault.cancel': 'Annuler',

  'unlock.title': 'Verrouillé',
  'unlock.locking': 'Ce qui a été fait est en train d’être conservé.',
  'unlock.about': 'Ce qui est conservé sur cet ordinateur est chiffré. Votre phrase secrète l’ouvre là où vous l’avez laissé.',
  'gone.title': 'Ce qui était conservé ici a disparu',
  'gone.about':
    'Ce qui était conservé, chiffré, sur cet ordinateur n’est plus dans ce navigateur, ni sa seconde copie : les deux ont été effacés ou perdus. Seule une sauvegarde, ou un fichier que vous avez enregistré, le ramène.',
  'gone.never': 'Aucune sauvegarde n’a été faite ici.',
  'gone.backed-up': 'La dernière sauvegarde de l’ensemble date du {when}.',
  'gone.go-on': 'Commencer sans rien',
  'unlock.put-back':
    'Le navigateur a perdu ce qui est conservé sur cet ordinateur, comme il peut le faire quand un ordinateur s’arrête pendant qu’il écrit. Tout a été remis en place depuis la seconde copie.',
  'unlock.covered':
    'Ce que vous avez fait en dernier n’a pas pu être conservé sur cet ordinateur et se trouve encore dans la mémoire de cette fenêtre. Déverrouillez-la et enregistrez le parc dans un fichier.',
  'unlock.go': 'Déverrouiller',
  'unlock.forgot': 'J’ai oublié la phrase secrète',
  'unlock.recovery.about':
    'Saisissez la clé de secours d’après votre impression, et choisissez une nouvelle phrase secrète. L’impression reste valable.',
  'unlock.recovery.go': 'Déverrouiller avec la nouvelle phrase secrète',
  'unlock.back': 'Revenir à la phrase secrète',
  'unlock.wrong-passphrase':
    'Cette phrase secrète n’ouvre pas ce qui est conservé ici. Vérifiez que les majuscules ne sont pas bloquées, et réessayez. Rien n’a été modifié.',
  'unlock.wrong-recovery-key':
    'Cette clé de secours est bien écrite, mais elle appartient à autre chose. Cherchez celle qui a été imprimée quand la première phrase secrète a été choisie ici.',
  'unlock.damaged-header':
    'La partie qui contient la clé verrouillée a été modifiée depuis qu’elle a été écrite : rien n’est ouvert. Rien d’autre n’a été modifié : remettez en place une copie antérieure des fichiers de ce compte, et réessayez.',
  'unlock.weakened':
    'Quelqu’un a modifié la façon dont une phrase secrète est vérifiée ici, de sorte qu’elle pourrait être devinée à peu de frais : rien n’est ouvert. Remettez en place une copie antérieure des fichiers de ce compte, puis choisissez une nouvelle phrase secrète.',
  'unlock.too-costly':
    'Quelqu’un a modifié la façon dont une phrase secrète est vérifiée ici, de sorte qu’elle coûterait plus qu’un ordinateur ne peut supporter : rien n’est ouvert. Remettez en place une copie antérieure des fichiers de ce compte.',
  'unlock.newer':
    'Une version plus récente de Rule36 a chiffré ce qui est conservé ici. Ouvrez-le avec elle ; rien n’a été modifié.',
  'unlock.busy': 'Une autre fenêtre modifie ce qui est conservé ici, ou il ne peut pas être lu en ce moment. Réessayez.',
  'unlock.name.title': 'Qui êtes-vous ?',
  'unlock.name.about':
    'C’est ouvert. À partir de cette version, ce qui est décidé et modifié porte le nom de qui l’a fait, afin qu’il puisse en être rendu compte plus tard.',
  'unlock.name.go': 'Continuer',
  'unlock.another-person':
    'Ce que la personne précédente a fait en dernier n’est pas encore conservé : elle seule peut déverrouiller cette fenêtre. Rien n’a été modifié.',
  'unlock.removed':
    'Vous ne travaillez plus avec ce qui est conservé ici : un administrateur vous a retiré l’accès. Rien n’a été modifié.',
  'unlock.tampered-people':
    'Quelqu’un a modifié à la main qui travaille ici et ce que chacun peut faire : rien n’est ouvert. Remettez en place une copie antérieure des fichiers de ce compte, et réessayez.',

  'lock.now': 'Verrouiller',
  'lock.after': 'Verrouiller quand rien n’a été saisi ni pointé pendant',
  'lock.minutes': '{count, plural, one {# minute} other {# minutes}}',
  'lock.about':
    'La fenêtre se verrouille aussi quand l’ordinateur se met en veille ou que son écran est verrouillé, si le système le signale.',

  'vault.offer': 'Chiffrer ce qui est conservé ici…',
  'vault.offer-about':
    'Seuls des exemples inventés sont conservés jusqu’ici, et ils ne sont pas chiffrés. Avant que quoi que ce soit d’autre soit conservé, une phrase secrète vous est demandée ; vous pouvez la choisir maintenant.',
  'vault.is-open': 'Ce qui est conservé sur cet ordinateur est chiffré.',
  'vault.change': 'Changer la phrase secrète…',
  'vault.change.title': 'Changer la phrase secrète',
  'vault.change.about':
    'Ce qui est conservé reste tel quel ; la clé de secours reste valable. Les copies faites auparavant s’ouvrent encore avec l’ancienne phrase secrète.',
  'vault.change.present': 'Phrase secrète actuelle',
  'vault.change.go': 'La changer',
  'vault.change.done': 'Désormais, seule la nouvelle phrase secrète ouvre ce qui est conservé ici.',
  'vault.exercise': 'Exercice : en clair',

  'sealed.title': '{name} est scellé',
  'sealed.open': 'Ouvrir',
  'sealed.wrong-passphrase':
    'Cette phrase secrète n’ouvre pas le fichier. Vérifiez que les majuscules ne sont pas bloquées, et réessayez. Le fichier est comme avant.',
  'sealed.wrong-recovery-key':
    'Cette clé de secours est bien écrite, mais elle appartient à autre chose. Cherchez celle qui a été imprimée quand ce fichier a été scellé.',
  'sealed.damaged-header':
    'L’en-tête du fichier a été modifié depuis qu’il a été scellé : il n’est pas ouvert. Prenez une autre copie.',
  'sealed.weakened':
    'Le fichier demande une clé si peu coûteuse que la phrase secrète pourrait être devinée ; il n’a pas été scellé ainsi. Prenez une autre copie.',
  'sealed.too-costly':
    'Le fichier demande plus qu’une clé ne devrait coûter ; il n’a pas été scellé ainsi. Prenez une autre copie.',
  'sealed.cut-short': 'Le fichier finit plus tôt que quand il a été scellé : il n’est pas ouvert. Prenez une autre copie.',
  'sealed.too-long': 'Le fichier continue après la fin de ce qui a été scellé : il n’est pas ouvert. Prenez une autre copie.',
  'sealed.damaged': 'Le fichier a été modifié depuis qu’il a été scellé : rien n’en est ouvert. Prenez une autre copie.',
  'sealed.not-sealed': 'Le fichier n’est pas scellé.',
  'sealed.newer': 'Une version plus récente de Rule36 a scellé ce fichier. Ouvrez-le avec elle.',

  'save.title': 'Enregistrer {name} dans un fichier',
  'save.sealed': 'Le sceller par une phrase secrète…',
  'save.sealed-about':
    'Seule sa propre phrase secrète, ou sa clé de secours, ouvre le fichier : pour l’envoyer, et pour les clés USB.',
  'save.clear': 'L’enregistrer en clair…',
  'save.clear-about': 'Qui obtient le fichier peut lire tout ce qu’il contient.',
  'save.key-about':
    'Si la phrase secrète du fichier est oubliée, cette clé l’ouvre, et rien d’autre ne le fait. Elle n’est montrée que cette fois et n’est conservée nulle part. Imprimez-la ou notez-la, et mettez-la sous clé, loin du fichier.',
  'save.paper': 'Rule36 : clé de secours du fichier de {name}, enregistré le {date}',
  'save.finish': 'Enregistrer le fichier scellé…',

  'refused.unnamed': 'Un parc',
  'refused.partly-title': '{file} est ouvert, mais pas en entier',
  'refused.partly-about':
    '{count, plural, one {Une partie a été modifiée, déplacée ou abîmée depuis son chiffrement. Elle est mise de côté} many {# de parties ont été modifiées, déplacées ou abîmées depuis leur chiffrement. Elles sont mises de côté} other {# parties ont été modifiées, déplacées ou abîmées depuis leur chiffrement. Elles sont mises de côté}} : ce qui y a été modifié en dernier manque, et ces éléments sont comme au début du parc. Une sauvegarde les contient.',
  'refused.damaged-about':
    'Des parties ne sont plus telles qu’elles ont été chiffrées : il n’est pas ouvert. Rien n’a été modifié, et tous les autres parcs s’ouvrent. Ouvrez-le à partir d’un fichier que vous avez enregistré, ou remettez en place une copie antérieure des fichiers de ce compte.',
  'refused.damaged': 'Modifié, déplacé ou endommagé depuis le chiffrement.',
  'refused.damaged-name': 'Son nom et son jour',
  'refused.damaged-file': 'Le fichier avec lequel il a commencé',
  'refused.damaged-items':
    '{count, plural, one {# élément} other {# éléments}} : {shelf, select, document {son nom, son jour et ses régimes} facilities {ses établissements} wings {ses quartiers} people {ses personnes} nonAssociations {qui doit être tenu à l’écart} networks {ses réseaux} policy {la politique en vigueur} policies {ses politiques} views {ses vues} plans {sa proposition} decisions {ses décisions} choices {les choix des planificateurs} pins {ses fixations} factors {les facteurs} scenarios {ses scénarios} settings {ses réglages} other {ce qui a été calculé}}',
  'refused.damaged-change': 'La modification numéro {number} de son histoire',
  'estates.damaged': 'Un parc dont le nom est illisible : il a été modifié ou endommagé depuis le chiffrement.',
  'unlock.wrong-name-or-passphrase':
    'Ce nom et cette phrase secrète ensemble n’ouvrent pas ce qui est conservé ici. Vérifiez les deux, et que les majuscules ne sont pas bloquées, et réessayez. Rien n’a été modifié.',
} as const satisfies Record<keyof typeof english, string>
