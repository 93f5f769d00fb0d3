/** French words. Every rule with its sources, its examples and whom it binds. ICU MessageFormat. */

import type { standards as english } from '../en/standards'

export const standards = {
  'standards.tabs': 'Règles et sources',
  'standards.rules': 'Règles',
  'standards.sources': 'Sources',
  'standards.search': 'Rechercher une règle',
  'standards.search-sources': 'Rechercher une source',
  'standards.shown': '{shown, plural, =0 {Aucune} other {#}} sur {all}',
  'standards.none': 'Rien ne correspond à « {text} ». Essayez un mot de ce que demande une règle, ou d’une norme qui la fonde.',
  'standards.clear': 'Tout afficher',
  'standards.judging': 'Toutes les règles sont vérifiées pour tout le monde…',
  'standards.about':
    'Aucun manquement trouvé aux règles vérifiées ne veut jamais dire conforme : ce qui n’a pas été vérifié, ou n’est pas connu, n’est pas dit.',

  'standards.group.one': 'Sur une personne dans un quartier',
  'standards.group.one-about':
    'Jamais enfreintes. Vérifiées dans cet ordre ; une dérogation ne lève que celles qui le prévoient.',
  'standards.group.plan': 'Sur tout le monde ensemble',
  'standards.group.plan-about': 'Jamais enfreintes par un plan.',
  'standards.group.tier': 'Objectif {number} : {tier}',
  'standards.group.tier-about': 'Pondérées, et jamais contre les objectifs antérieurs.',

  'standards.row.binds':
    '{count, plural, =0 {ne lie personne aujourd’hui} one {lie # personne aujourd’hui} other {lie # personnes aujourd’hui}}',
  'standards.row.counts':
    '{count, plural, =0 {ne compte contre personne aujourd’hui} one {compte contre # personne aujourd’hui} other {compte contre # personnes aujourd’hui}}',
  'standards.row.broken': '{count, plural, one {# manquement} many {# de manquements} other {# manquements}}',

  'rule.panel': 'La règle choisie',
  'rule.empty-title': 'Aucune règle n’est choisie',
  'rule.empty':
    'Choisissez une règle pour lire ce qu’elle demande, d’où elle vient, qui elle lie dans ce parc, et pour essayer ses exemples.',
  'rule.gone': 'Il n’y a pas de règle de ce nom.',
  'rule.hard': 'Jamais enfreinte',
  'rule.preference': 'Pondérée dans l’objectif {number} : {tier}',
  'rule.exception': 'Une dérogation peut la lever',
  'rule.no-exception': 'Aucune dérogation ne la lève',
  'rule.exception-ground':
    'Pour une personne, une dérogation peut la lever, pour ce motif : {ground}. Elle est inscrite avec la personne : par qui, quand et pourquoi.',
  'rule.link': 'Sur cette règle',
  'rule.links': 'Sur ces règles :',

  'rule.settings': 'Ce que fixe la politique en vigueur',
  'rule.settings-none': 'Aucune limite ni aucun poids d’une politique ne la change.',
  'rule.settings-change': 'Modifier dans la politique…',

  'rule.sources': 'D’où elle vient',
  'rule.sources-about':
    'Notre degré de certitude est indiqué à côté de chacune. Vérifié en partie : le contenu a été vu, mais pas son numéro ou une partie.',
  'rule.source-link': 'Lire dans la liste des sources',
  'rule.source-link-to': 'Lire dans la liste des sources : {title}',
  'confidence.verified': 'Vérifié dans un texte conservé',
  'confidence.partly': 'Vérifié en partie',
  'confidence.knowledge': 'De mémoire, non vérifié',

  'rule.now': 'Dans ce parc aujourd’hui',
  'rule.now-about': 'Selon le lieu de vie des personnes au {date}, avec la politique {policy}.',
  'rule.breaks':
    '{count, plural, =0 {Aucun manquement trouvé.} one {# personne l’enfreint là où elle vit :} many {# de personnes l’enfreignent là où elles vivent :} other {# personnes l’enfreignent là où elles vivent :}}',
  'rule.bars':
    'Elle exclut au moins un quartier pour {bars, plural, =0 {personne} one {# personne} many {# de personnes} other {# personnes}} sur {all}.',
  'rule.alone':
    '{count, plural, =0 {Sans elle, personne n’aurait de quartier possible en plus.} one {Sans elle, # personne aurait un quartier possible en plus :} other {Sans elle, # personnes auraient un quartier possible en plus :}}',
  'rule.wings':
    '{count, plural, =0 {Elle n’exclut aucun quartier pour personne.} one {Elle exclut # quartier pour quelqu’un :} other {Elle exclut # quartiers pour quelqu’un :}}',
  'rule.wing-bars': '{people, plural, one {pour # personne} other {pour # personnes}}',
  'rule.lifted':
    '{count, plural, =0 {Rien ne la lève pour qui que ce soit aujourd’hui.} one {Elle est levée pour # personne :} other {Elle est levée pour # personnes :}}',
  'rule.lifted.exception': 'par une dérogation',
  'rule.lifted.authorisation': 'par une autorisation en vigueur',
  'rule.pairs':
    '{pairs, plural, =0 {Personne n’est à séparer.} one {# paire est à séparer ;} many {# de paires sont à séparer ;} other {# paires sont à séparer ;}} {together, plural, =0 {aucune ne vit ensemble} one {# vit ensemble} other {# vivent ensemble}}.',
  'rule.pair-people':
    '{count, plural, one {# personne est concernée :} many {# de personnes sont concernées :} other {# personnes sont concernées :}}',
  'rule.limits':
    '{count, plural, =0 {Rien de ce qu’elle limite ne peut être atteint ici.} one {Elle limite # nombre, le plus proche de la limite d’abord :} other {Elle limite # nombres, le plus proche de la limite d’abord :}}',
  'rule.limit': 'Ce qui est limité',
  'rule.limit-now': 'Aujourd’hui',
  'rule.limit-most': 'Au plus',
  'rule.limit-left': 'Reste',
  'rule.limit-over': '{count} de trop',
  'rule.limit-people':
    '{count, plural, =0 {Personne ne vit là où une limite est atteinte.} one {# personne vit là où une limite est atteinte :} many {# de personnes vivent là où une limite est atteinte :} other {# personnes vivent là où une limite est atteinte :}}',
  'rule.stays':
    '{count, plural, =0 {Personne n’est maintenu sur place.} one {# personne est maintenue là où elle vit :} many {# de personnes sont maintenues là où elles vivent :} other {# personnes sont maintenues là où elles vivent :}}',
  'rule.counts':
    '{count, plural, =0 {Elle ne compte contre personne là où chacun vit aujourd’hui.} one {Elle compte contre # personne là où elle vit aujourd’hui :} other {Elle compte contre # personnes là où elles vivent aujourd’hui :}}',
  'rule.comes-to': 'Au total, cela fait {now} dans cet objectif.',

  'rule.examples': 'Exemples, jugés à l’instant',
  'rule.examples-about':
    'Chacun a été soumis à la règle elle-même à l’ouverture. Changez les faits pour voir le verdict changer.',
  'example.holds': 'Admis',
  'example.broken': 'Refusé',
  'example.counts': '{count, plural, =0 {Ne compte pas} one {Compte #} other {Compte #}}',
  'example.lifted': 'Une dérogation lève la règle.',
  'example.differs': 'La règle aurait dû dire autre chose ici : « {expected} ». Merci de le signaler.',
  'example.try': 'Changer les faits',
  'example.try-one': 'Changer les faits de : {name}',
  'example.close': 'Fermer',
  'example.again': 'Comme avant',
  'example.verdict': 'La règle dit maintenant :',
  'example.unreadable': 'Impossible à juger tant que ceci n’est pas corrigé :',
  'example.person': 'La personne',
  'example.wing': 'Le quartier',
  'example.facility': 'Établissement {name}',
  'example.one-person': '{person}',
  'example.one-wing': 'Quartier {wing}',
  'example.apart': 'À séparer : {number}',
  'example.network': 'Réseau {name}',
  'example.placed': 'Vivrait à',
  'example.nowhere': 'Aucune place',
  'example.policy': 'La politique',
  'field.open': 'Ouvert',

  'source.rules': 'Règles qui s’appuient dessus :',
  'source.never-read': 'Pourquoi le planificateur ne lit jamais la religion, l’origine ethnique, la nationalité et l’idéologie',
} as const satisfies Record<keyof typeof english, string>
