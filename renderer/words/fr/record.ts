/** French words. The record: what was seen and done, by whom, and whether that still stands. ICU MessageFormat. */

import type { record as english } from '../en/record'

export const record = {
  'screen.record': 'Registre',

  'deed.view': 'regarder {person}',
  'deed.view-paper': 'regarder le document {title}',
  'deed.propose': 'proposer des affectations pour {count, plural, one {# personne} many {# de personnes} other {# personnes}}',
  'deed.propose-withheld': 'proposer des affectations, qu’une vérification a retenues',
  'deed.state-own': 'dire où placer {person} avant de voir la recommandation',
  'deed.compare': 'comparer {count, plural, one {# plan} many {# de plans} other {# plans}}',
  'deed.audit': 'examiner les disparités d’une comparaison',
  'deed.look-ahead': 'regarder l’avenir avec {scenario}',
  'deed.margin': 'demander combien de personnes de plus trouvent une place',
  'deed.forecast': 'prévoir à partir de {file}',
  'deed.save-file': 'enregistrer le fichier {file}',
  'deed.not-saved': 'l’enregistrement de {file} n’a pas abouti',
  'deed.print': 'imprimer {title}',
  'deed.pdf': 'enregistrer {title} en PDF',
  'deed.not-printed': 'l’impression de {title} n’a pas abouti',
  'deed.open-file': 'prendre le fichier {file}',
  'deed.open-estate': 'ouvrir le parc {name}',
  'deed.begin-estate': 'commencer avec le parc {name}',
  'deed.remove-estate': 'retirer le parc {name} de cet ordinateur',
  'deed.make-vault': 'chiffrer ce qui est conservé ici',
  'deed.unlock': 'déverrouiller par la phrase secrète',
  'deed.unlock-recovery': 'déverrouiller par la clé de secours',
  'deed.lock': 'verrouiller',
  'deed.put-back': 'remettre en place, depuis la seconde copie, ce que le navigateur avait perdu',
  'deed.put-back-roster':
    'trouver une copie plus ancienne de qui travaille ici à la place de ce que dit l’entrée {number, number}',
  'deed.put-back-periods': 'trouver des délais plus anciens à la place de ceux que dit l’entrée {number, number}',
  'deed.tries':
    '{count, plural, one {un secret essayé qui n’ouvre rien} many {# de secrets essayés qui n’ouvrent rien} other {# secrets essayés qui n’ouvrent rien}}',
  'deed.try-file': 'essayer un secret qui n’ouvre pas {file}',
  'deed.denied': 'tenter ce qui ne leur est pas permis',
  'deed.people': 'changer qui travaille ici, les rôles ou ce qui demande une approbation',
  'deed.passphrase': 'choisir une nouvelle phrase secrète',
  'deed.verify': 'vérifier le registre : entier',
  'deed.verify-broken': 'vérifier le registre : {count, plural, one {# constat} many {# de constats} other {# constats}}',
  'deed.replay': 'recalculer l’entrée {number}',

  'record.kind.viewed': 'Regardé',
  'record.kind.changed': 'Modifié',
  'record.kind.undone': 'Annulé',
  'record.kind.redone': 'Rétabli',
  'record.kind.proposed': 'Proposé',
  'record.kind.stated': 'Choix propre',
  'record.kind.decided': 'Décidé',
  'record.kind.overrode': 'Décidé autrement',
  'record.kind.pinned': 'Épinglé',
  'record.kind.compared': 'Comparé',
  'record.kind.foresaw': 'Perspectives',
  'record.kind.gave out': 'Sorti',
  'record.kind.took in': 'Entré',
  'record.kind.access': 'Accès',
  'record.kind.looked after': 'Registre',

  'record.none':
    'Les exemples n’ont pas de registre : toutes les personnes y sont inventées. Dès que ce qui est conservé ici est chiffré, tout ce qui est vu et fait est consigné ici.',
  'record.head': 'Le registre se termine à',
  'record.head-about':
    'Cette marque figure sur chaque feuille imprimée et dans les exports. Qui a une telle feuille peut voir plus tard si quelque chose d’antérieur a été modifié ou retiré.',
  'record.on-paper': 'Registre {head}',
  'record.reading': 'Lecture… {count, plural, one {# entrée} many {# d’entrées} other {# entrées}} jusqu’ici',
  'record.count': '{shown, number} sur {all, plural, one {# entrée} many {# d’entrées} other {# entrées}}',
  'record.help': 'Les dernières d’abord. Entrée montre une entrée.',
  'record.table': 'Entrées',

  'record.number': 'Numéro',
  'record.when': 'Quand',
  'record.who': 'Qui',
  'record.what': 'Quoi',
  'record.about': 'Concerne',
  'record.why': 'Raison',
  'record.estate': 'Parc',
  'record.whole-head': 'Le registre jusqu’ici',
  'record.unnamed': 'Sans nom',
  'record.periods-unsigned':
    'Aucun administrateur n’a signé les délais après lesquels des données doivent être détruites : un Rule36 plus ancien les a conservés, ou autre chose les a écrits. Un administrateur les confirme sous Données, Conservation.',
  'record.put-back-roster':
    'Qui travaille ici et ce que chacun peut faire est une copie plus ancienne : l’entrée {number, number} du registre en dit plus. Quelqu’un l’a remise à la main. Un administrateur regarde cette entrée et rétablit ce qu’elle dit sous « Personnes qui travaillent ici » dans les réglages ; ou restaurez une sauvegarde.',
  'record.put-back-periods':
    'Quand des données doivent être détruites n’est pas ce que dit l’entrée {number, number} du registre : quelqu’un a mis d’autres délais à leur place à la main. Un administrateur doit les fixer à nouveau sous Données, Conservation.',
  'record.put-back-show': 'Montrer le registre',
  'record.step-back':
    'L’entrée {number, number} indique {when}, avant {before}, l’heure de l’entrée qui la précède : l’horloge de cet ordinateur a été reculée entre les deux, ou était fausse jusque-là.',
  'record.steps-back-more': 'L’horloge recule avant {count, plural, one {# autre entrée} other {# autres entrées}}.',
  'record.clock-back': 'horloge reculée',
  'record.unreadable': 'Modifiée depuis qu’elle a été écrite',
  'record.people': '{count, plural, one {# personne} many {# de personnes} other {# personnes}}',

  'record.filter.about': 'Personne concernée',
  'record.filter.who': 'Fait par',
  'record.filter.kind': 'Genre',
  'record.filter.from': 'Du',
  'record.filter.until': 'Au',
  'record.filter.any': 'Tous',
  'record.filter.none': 'Aucune entrée ne correspond.',

  'record.verify': 'Vérifier maintenant',
  'record.verifying': 'Vérification : {done, number} sur {all, number}',
  'record.stop': 'Arrêter',
  'record.check': 'Marque d’une feuille ou d’un fichier',
  'record.check-about': 'Comme {example}. Tapez-la ou collez-la pour voir si le registre la contient toujours.',
  'record.check-go': 'Confronter au registre',
  'record.check.mistyped': 'Il y a une faute de frappe ; comparez avec la feuille.',
  'record.check.other':
    'Ce n’est pas la marque d’un registre : elle commence par un nombre et a deux groupes de cinq caractères.',
  'record.whole':
    'Le registre est entier : {count, plural, =0 {aucune entrée} one {# entrée} many {# d’entrées} other {# entrées}}, rien n’a été modifié, retiré ni ajouté.',
  'record.holds': 'Il contient toujours ce dont la feuille répond : les entrées 1 à {entries, number}.',
  'record.broken':
    'Le registre n’est pas tel qu’il a été écrit : {count, plural, one {# constat} many {# de constats} other {# constats}}. Rien n’a été réparé ; gardez une copie des fichiers de ce compte, et prévenez qui surveille le registre.',
  'record.found.changed': 'L’entrée {number} a été modifiée ou ajoutée.',
  'record.found.deed-changed': 'Ce que dit l’entrée {number} a été modifié ou retiré.',
  'record.found.missing':
    '{count, plural, one {L’entrée {from} manque.} many {Les entrées {from} à {to} manquent.} other {Les entrées {from} à {to} manquent.}}',
  'record.found.out-of-place': 'L’entrée {number} se trouve à une autre place.',
  'record.found.cut-short':
    '{count, plural, one {L’entrée {from} a été coupée.} many {Les entrées {from} à {to} ont été coupées.} other {Les entrées {from} à {to} ont été coupées.}}',
  'record.found.vouched': 'L’entrée {number}, ou une autre avant elle, n’est pas celle dont répond la marque.',
  'record.found.kept-head': 'La marque conservée à côté du registre a été modifiée ou retirée.',
  'record.found.older-roster':
    'L’entrée {number} dit qui travaille ici jusqu’à la déclaration {stated}, et ce qui est conservé s’arrête à la déclaration {kept} : quelqu’un a mis à la main une copie plus ancienne à sa place.',
  'record.found.other-roster':
    'L’entrée {number} dit qui travaille ici selon la déclaration {stated}, et une autre est conservée à sa place : quelqu’un a remis à la main une copie plus ancienne, qui a été changée ensuite.',
  'record.found.older-periods':
    'L’entrée {number} dit quand des données doivent être détruites jusqu’à la déclaration {stated}, et {kept, plural, =0 {rien n’en est conservé} one {ce qui est conservé s’arrête à la déclaration {kept}} many {ce qui est conservé s’arrête à la déclaration {kept}} other {ce qui est conservé s’arrête à la déclaration {kept}}} : quelqu’un a mis à la main des délais plus anciens à leur place, ou les a retirés.',
  'record.found.other-periods':
    'L’entrée {number} dit quand des données doivent être détruites selon la déclaration {stated}, et une autre est conservée à sa place : les délais ont été remis ou retirés à la main, puis fixés à nouveau.',
  'record.found.periods-changed':
    'Les délais après lesquels des données doivent être détruites ne sont pas tels qu’un administrateur les a signés. Un administrateur doit les fixer à nouveau sous Données, Conservation.',
  'record.found.more': '{count, plural, one {et # autre} many {et # d’autres} other {et # autres}}',

  'record.export': 'Exporter en CSV…',
  'record.export-kind': 'Registre',
  'record.print': 'Imprimer…',

  'record.one': 'Entrée {number}',
  'record.panel': 'L’entrée choisie',
  'record.shown': 'Ce qui a été montré',
  'record.recommended': 'Recommandé : {wing}',
  'record.decided': 'Décidé : {wing}',
  'record.no-place': 'aucune place',
  'record.incomplete': 'Tout n’était pas encore calculé à ce moment ; voici ce qu’il y avait.',
  'record.risks': 'Règles enfreintes',
  'record.unknowns': 'Inconnu',
  'record.basis': 'Sur quoi cela reposait',
  'record.basis.estate': 'Parc {name} du {date}, SHA-256 {sha}',
  'record.basis.policy': 'Politique {name}',
  'record.basis.rules': 'Règles de Rule36 {version}, SHA-256 {sha}',
  'record.basis.plan': 'Plan, SHA-256 {sha}',
  'record.basis.stopped': 'La recherche a été arrêtée par une personne avant que le meilleur soit prouvé.',
  'record.everything': 'Tout ce qui a été consigné',

  'record.replay': 'Recalculer',
  'record.replaying': 'Nouveau calcul…',
  'record.replay.same':
    'Identique : recalculé à partir du parc et de la politique d’alors, le plan est le même, octet pour octet.',
  'record.replay.differs': 'Différent : recalculé à partir du parc et de la politique d’alors, un autre plan en résulte.',
  'record.replay.differs-rules':
    'Différent, et les règles ne sont pas celles d’alors : il a été fait par Rule36 {then}, avec d’autres règles que celles d’ici.',
  'record.replay.stopped':
    'Cela ne peut pas être recalculé : une personne a arrêté la recherche, et le point où elle en était ne peut pas être retrouvé.',
  'record.replay.gone': 'Cela ne peut pas être recalculé : le parc a été retiré de cet ordinateur.',
  'record.replay.not-rebuilt':
    'Cela ne peut pas être recalculé : le parc d’alors ne peut plus être reconstitué à partir de ce qui est conservé de ses changements.',
  'record.replay.withheld': 'Différent : recalculé, le plan est retenu par une vérification.',
} as const satisfies Record<keyof typeof english, string>
