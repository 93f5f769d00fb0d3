/** The register of standards in French, by id. Instruments are called as their own French texts call them. */

import type { Retold } from '../retold'

const MANDELA = 'Règles Nelson Mandela'
const EUROPEAN = 'Règles pénitentiaires européennes'
const BANGKOK = 'Règles de Bangkok'
const BEIJING = 'Règles de Beijing'
const BRIEF = 'Note de la DECT sur les détenus extrémistes violents'
const INSTITUTE = 'Recommandations sur les prisons de l’Institut international pour la justice et l’état de droit'
const COVENANT = 'Pacte international relatif aux droits civils et politiques'
const CPT_WOMEN = 'Fiche thématique du CPT sur les femmes en prison'
const DOMESTIC = 'Pratique nationale'

export const standards: Retold['standards'] = {
  'human-decision': {
    title: 'Une personne décide, pas l’outil',
    says: 'Un outil peut proposer, mais une personne nommément désignée décide, en répond et peut toujours s’écarter de la proposition.',
    instrument: 'Recommandation CM/Rec(2024)5 du Conseil de l’Europe ; Directive (UE) 2016/680',
    number: 'Recommandation : principes fondamentaux ; Directive : article 11',
  },
  'no-special-category-decisions': {
    title: 'Les données sensibles ne décident de rien sans garanties',
    says: 'La religion, l’origine, les opinions et autres données semblables ne décident de rien sans garanties, et aucun profilage ne peut discriminer.',
    instrument: 'Directive (UE) 2016/680',
    number: 'articles 10 (non lu) et 11 (2)–(3)',
  },
  'non-discrimination': {
    title: 'Les règles valent pour tous de la même façon',
    says: 'Les règles s’appliquent à chacun sans faveur, et répondre aux besoins particuliers d’une personne n’est pas la favoriser.',
    instrument: MANDELA,
    number: 'règle 2',
  },
  'religion-ethnicity-not-proxy': {
    title: 'La foi et l’origine ne sont pas un signe de risque',
    says: 'La religion, l’origine ethnique et la pratique d’une foi ne sont jamais lues comme un risque, même si les besoins qui les accompagnent peuvent être satisfaits.',
    instrument: `${BRIEF} ; ${MANDELA} ; 21e rapport général du CPT`,
    number: 'note : sections sur toutes les formes d’extrémisme violent et sur le personnel ; règle Mandela 2',
  },
  'capacity-operational': {
    title: 'Un quartier n’accueille pas plus de personnes qu’il ne le peut sans danger',
    says: 'Si plein que soit un système, un quartier ne prend pas plus de personnes qu’il ne peut en accueillir en sécurité et en maintenant son régime quotidien.',
    instrument: `${DOMESTIC} ; ${BRIEF} ; Principes interaméricains`,
    number: 'note : passages sur la surpopulation ; principe interaméricain XVII (numéro de mémoire)',
  },
  'disability-accommodation': {
    title: 'Le handicap est pris en compte',
    says: 'Les personnes handicapées bénéficient des aménagements qui leur permettent de vivre en prison dans des conditions d’égalité.',
    instrument: `${MANDELA} ; Convention relative aux droits des personnes handicapées`,
    number: 'règle Mandela 5 (2) ; Convention, articles 5 et 14 (2) (numéros de mémoire)',
  },
  'family-contact': {
    title: 'Les familles restent en contact',
    says: 'Le contact avec la famille est favorisé tout au long, et surtout à l’approche de la libération.',
    instrument: `${BRIEF} ; ${MANDELA} ; 2e rapport général du CPT`,
    number: 'note : section sur la réinsertion ; règles Mandela 58 et 106 (numéros de mémoire) ; CPT, paragraphe 51',
  },
  'floor-area-cpt': {
    title: 'De l’espace pour vivre : six mètres carrés seul, quatre chacun à plusieurs',
    says: 'Une cellule individuelle a au moins six mètres carrés et une cellule collective au moins quatre par personne, sans compter les sanitaires.',
    instrument: 'Norme du CPT sur l’espace vital par détenu',
    number: 'page 1 et paragraphes 9–10 du document CPT/Inf (2015) 44',
  },
  'health-need-match': {
    title: 'Chacun vit là où se trouvent ses soins',
    says: 'Les personnes sont affectées là où les soins dont elles ont besoin sont donnés ou accessibles.',
    instrument: MANDELA,
    number: 'règles 24, 27 et 30',
  },
  'near-home': {
    title: 'Chacun vit près de son domicile',
    says: 'Autant que possible, les personnes sont affectées près de leur domicile ou du lieu de leur réinsertion sociale.',
    instrument: `${MANDELA} ; ${EUROPEAN}`,
    number: 'règle Mandela 59 ; règle européenne 17.1',
  },
  'overcrowding-effects': {
    title: 'De mauvaises conditions nourrissent le ressentiment',
    says: 'Des locaux surpeuplés et dégradés et un traitement injuste donnent des raisons de ressentiment : les conditions comptent dans le choix d’une place.',
    instrument: BRIEF,
    number: 'sections sur la prévention et sur la COVID-19',
  },
  'release-path': {
    title: 'La sortie commence le premier jour',
    says: 'La libération se prépare dès le début de la peine, par étapes vers des lieux moins sécurisés.',
    instrument: MANDELA,
    number: 'règles 87 et 107',
  },
  'transfer-impact': {
    title: 'Tout mouvement a un prix',
    says: 'Un mouvement peut rompre des contacts et des programmes : personne n’est déplacé sans nécessité.',
    instrument: `${MANDELA} ; ${EUROPEAN}`,
    number: 'règles Mandela 68 et 73 ; règles européennes 17.3 et 32',
  },
  'assessment-reassess': {
    title: 'Les évaluations sont renouvelées',
    says: 'Une personne est réévaluée à intervalles réguliers et dès qu’un fait nouveau est connu ; aucun texte lu ne fixe de fréquence.',
    instrument: `${BRIEF} ; Indications de l’éditeur de l’évaluation VERA-2R`,
    number: 'note : section sur l’évaluation des risques ; VERA-2R : sur la répétition d’une évaluation',
  },
  'classification-flexible': {
    title: 'Les groupes peuvent changer, et tous n’ont pas besoin de la même sécurité',
    says: 'Les personnes condamnées vivent en groupes qui peuvent changer, sous différents degrés de sécurité, assez petits pour un traitement individuel.',
    instrument: MANDELA,
    number: 'règle 89',
  },
  'least-restrictive': {
    title: 'Rien n’est restreint au-delà du nécessaire',
    says: 'Personne ne vit sous plus de restrictions que ne l’exigent la détention et le bon ordre.',
    instrument: `${MANDELA} ; ${EUROPEAN} ; ${BRIEF}`,
    number: 'règle Mandela 36 ; règle européenne 18.10 (numéro de mémoire) ; note : section sur l’évaluation des risques',
  },
  'measures-individual-not-group': {
    title: 'Les mesures spéciales répondent à une personne',
    says: 'La haute sécurité ou la séparation repose sur le danger qu’une personne est reconnue présenter, pas sur le groupe auquel elle appartient.',
    instrument: EUROPEAN,
    number: 'règle 53 (53.6 dans le texte de 2006, renumérotée en 2020, non vérifié)',
  },
  'segregation-lawful': {
    title: 'La séparation a une base légale',
    says: 'Personne n’est séparé des autres contre son gré sans que la loi le permette et que sa procédure ait été suivie.',
    instrument: MANDELA,
    number: 'règle 37',
  },
  'small-cohort-review': {
    title: 'Un plan ne vaut que si ses chiffres sont à jour',
    says: 'Le nombre de personnes détenues extrémistes violentes peut changer vite : un plan est refait quand leur nombre ou la loi change.',
    instrument: BRIEF,
    number: 'section sur le contexte',
  },
  'solitary-cpt-14': {
    title: 'Deux semaines d’isolement cellulaire à titre de sanction, au grand maximum',
    says: 'L’isolement cellulaire à titre de sanction pour une faute prend fin après quatorze jours, et des sanctions successives ne s’additionnent pas au-delà.',
    instrument: '21e rapport général du CPT',
    number: 'paragraphe 56 (b) du document CPT/Inf (2011) 28, partie 2 (numéro de mémoire)',
  },
  'solitary-definition': {
    title: 'Ce qui constitue l’isolement cellulaire',
    says: 'Quiconque passe vingt-deux heures par jour ou plus sans contact humain réel est à l’isolement cellulaire.',
    instrument: MANDELA,
    number: 'règle 44',
  },
  'solitary-juvenile-absolute': {
    title: 'Aucun mineur n’est puni d’isolement cellulaire',
    says: 'La réclusion, l’isolement cellulaire et le cachot obscur ne servent jamais à punir un mineur.',
    instrument: 'Règles de La Havane',
    number: 'règle 67',
  },
  'solitary-prohibited-groups': {
    title: 'Certaines personnes ne peuvent jamais être à l’isolement cellulaire',
    says: 'L’isolement cellulaire est interdit quand il aggraverait une incapacité mentale ou physique, et pour les femmes et les enfants comme le disent leurs propres règles.',
    instrument: `${MANDELA} ; ${EUROPEAN}`,
    number: 'règle Mandela 45 (2) ; règle européenne 60.6 (formulation de mémoire)',
  },
  'solitary-prolonged': {
    title: 'L’isolement cellulaire prend fin, et ne dure jamais plus de quinze jours',
    says: 'Personne n’est à l’isolement cellulaire plus de quinze jours consécutifs, ni sans jour où il prend fin.',
    instrument: MANDELA,
    number: 'règles 43 (1) (a)–(b) et 44',
  },
  'all-ideologies-alike': {
    title: 'Une seule règle, quelle que soit l’idéologie',
    says: 'Ce qu’une personne croit ne change rien aux règles qui lui sont applicables.',
    instrument: BRIEF,
    number: 'section sur toutes les formes d’extrémisme violent',
  },
  'classification-purposes': {
    title: 'Répartir les personnes les protège et aide à leur retour',
    says: 'Les personnes sont réparties pour tenir à l’écart celles dont l’influence nuirait aux autres, et pour faciliter le retour dans la société.',
    instrument: MANDELA,
    number: 'règle 93',
  },
  'dynamic-security': {
    title: 'La sécurité vient d’un personnel qui connaît les personnes',
    says: 'Un personnel qui connaît les personnes dont il a la charge et parle avec elles passe avant les murs et les heures derrière une porte fermée.',
    instrument: `Lignes directrices du Conseil de l’Europe sur la radicalisation en prison (2016) ; ${BRIEF}`,
    number: 'lignes directrices : section I ; note : section sur les capacités',
  },
  'leader-follower-differ': {
    title: 'Qui mène et qui suit appellent des réponses différentes',
    says: 'Les personnes qui mènent ou enseignent une idéologie sont traitées autrement que celles qui la suivent, et autrement encore à mesure qu’elles changent.',
    instrument: INSTITUTE,
    number: 'recommandation 6',
  },
  'models-change': {
    title: 'Une façon d’héberger n’est pas définitive',
    says: 'La dispersion, le regroupement ou la séparation sont réexaminés avec le temps et changés au besoin.',
    instrument: BRIEF,
    number: 'section sur l’évaluation des risques',
  },
  'no-single-model': {
    title: 'Aucune façon d’héberger ne convient à tous',
    says: 'Les personnes détenues extrémistes violentes peuvent être dispersées, regroupées ou séparées ; rien de cela ne convient à toutes, et un système peut les combiner.',
    instrument: `${BRIEF} ; ${INSTITUTE} ; Mémorandum de Rome`,
    number: 'note : section sur l’évaluation des risques ; Institut : recommandation 6',
  },
  'recruiter-role-evidence': {
    title: 'Recruter est un constat, pas une étiquette',
    says: 'Qu’une personne recrute, ou soit ouverte au recrutement, ne compte qu’avec des éléments, un auteur, une date et un jour d’expiration.',
    instrument: BRIEF,
    number: 'passages sur les définitions et sur les stéréotypes',
  },
  'recruiter-vulnerable-separation': {
    title: 'Qui recrute vit à l’écart de qui pourrait être recruté',
    says: 'Les personnes qui recrutent sont tenues à l’écart de celles qui y sont ouvertes, bien qu’aucun texte lu n’en fasse une interdiction absolue.',
    instrument: `${BRIEF} ; ${INSTITUTE} ; Recommandation (UE) 2023/681`,
    number: 'note : section sur la prévention ; Institut : recommandation 6 ; Recommandation : lue seulement en résumé',
  },
  'staff-trained': {
    title: 'Les quartiers spéciaux ont un personnel formé pour eux',
    says: 'Un quartier qui a un but propre a assez de personnel formé pour lui ; aucun texte lu ne dit combien.',
    instrument: `${BRIEF} ; Manuel des Nations Unies sur la sécurité dynamique (2015)`,
    number: 'note : section sur les capacités ; manuel : non lu',
  },
  'gender-identity-placement': {
    title: 'Le genre propre à la personne passe d’abord',
    says: 'Les personnes sont affectées selon le genre qui est le leur ; toute autre affectation demande leur avis, une évaluation et des motifs.',
    instrument: `33e rapport général du CPT ; ${MANDELA} ; Principes de Jogjakarta`,
    number: 'CPT, paragraphe 98 ; règle Mandela 7 (a) ; principe de Jogjakarta 9 (numéro de mémoire)',
  },
  'non-association': {
    title: 'Les personnes qui se mettent en danger sont séparées',
    says: 'Les personnes dont il est consigné qu’elles ne doivent pas se rencontrer ne sont pas hébergées là où elles se rencontreraient.',
    instrument: `${MANDELA} ; ${DOMESTIC}`,
    number: 'règles Mandela 11, 12 (2) et 93 comme fondement',
  },
  'sep-civil': {
    title: 'Les personnes détenues pour dettes vivent séparées',
    says: 'Une personne détenue pour dettes ou pour une autre cause civile ne vit pas avec des personnes détenues pour infraction pénale.',
    instrument: MANDELA,
    number: 'règles 11 (c) et 121',
  },
  'sep-juvenile-adult': {
    title: 'Aucun mineur ne vit avec des adultes',
    says: 'Les enfants vivent séparés des adultes, sauf si vivre avec eux est dans l’intérêt supérieur de l’enfant.',
    instrument: `Convention relative aux droits de l’enfant ; ${COVENANT} ; ${MANDELA}`,
    number: 'Convention, article 37 (c) ; Pacte, articles 10 (2) (b) et 10 (3) ; règle Mandela 11 (d) (non vue)',
  },
  'sep-juvenile-adult-prison-unit': {
    title: 'Les détenus adultes n’ont pas accès à l’unité des mineurs',
    says: 'Quand un mineur est, par exception, dans une prison pour adultes, il vit dans une unité distincte où les détenus adultes ne peuvent entrer.',
    instrument: '24e rapport général du CPT',
    number: 'paragraphe 102',
  },
  'sep-juvenile-pretrial': {
    title: 'Les mineurs prévenus vivent séparés des adultes',
    says: 'Un mineur en attente de jugement est détenu dans un établissement sans adultes, ou dans une partie distincte d’un établissement qui en accueille aussi.',
    instrument: BEIJING,
    number: 'règle 13.4',
  },
  'sep-juvenile-sentenced': {
    title: 'Les mineurs condamnés vivent séparés des adultes',
    says: 'Les mineurs placés en institution vivent séparés des adultes, et les filles ne reçoivent pas moins de soins que les garçons.',
    instrument: BEIJING,
    number: 'règles 26.3 et 26.4',
  },
  'sep-sex': {
    title: 'Les locaux des femmes sont distincts de ceux des hommes',
    says: 'Quand un même établissement reçoit des femmes et des hommes, l’ensemble des locaux destinés aux femmes est entièrement séparé.',
    instrument: MANDELA,
    number: 'règle 11 (a)',
  },
  'sep-untried': {
    title: 'Les prévenus vivent séparés des condamnés',
    says: 'Les personnes qui n’ont pas été jugées ne vivent pas avec des personnes condamnées, sauf circonstances exceptionnelles.',
    instrument: `${MANDELA} ; ${COVENANT}`,
    number: 'règles Mandela 11 (b) et 112 (1) ; Pacte, article 10 (2) (a)',
  },
  'untried-presumed-innocent': {
    title: 'Le prévenu est présumé innocent',
    says: 'Les prévenus sont traités comme innocents et sous un régime propre ; l’accusation seule ne restreint personne.',
    instrument: `${MANDELA} ; ${COVENANT}`,
    number: 'règles Mandela 111 (2)–(3) ; Pacte, article 10 (2) (a)',
  },
  'child-environment': {
    title: 'En prison, un enfant grandit autant que possible comme à l’extérieur',
    says: 'Le cadre de vie d’un enfant qui vit en prison se rapproche autant que possible de celui d’un enfant à l’extérieur.',
    instrument: BANGKOK,
    number: 'règle 51 (2)',
  },
  'child-not-prisoner': {
    title: 'Un enfant dont un parent est en prison n’est pas détenu',
    says: 'Les enfants qui vivent en prison avec un parent ne sont jamais traités comme des détenus ni comptés parmi eux.',
    instrument: `${BANGKOK} ; ${MANDELA}`,
    number: 'règle de Bangkok 49 ; règle Mandela 29 (2) (pas vue en entier)',
  },
  'child-stay-best-interest': {
    title: 'Seul l’intérêt supérieur de l’enfant le garde en prison',
    says: 'Qu’un enfant vive en prison avec un parent se décide selon l’intérêt supérieur de cet enfant.',
    instrument: `${MANDELA} ; ${BANGKOK}`,
    number: 'règle Mandela 29 (1) ; règle de Bangkok 49',
  },
  'mother-child-place': {
    title: 'Il y a une place adaptée pour les mères et leurs enfants',
    says: 'Les femmes enceintes, les mères et leurs enfants ont une place avec des soins avant et après l’accouchement, une garde d’enfants et des soins pédiatriques.',
    instrument: `${MANDELA} ; ${BANGKOK}`,
    number: 'règles Mandela 28 et 29 (1) (a)–(b) ; règles de Bangkok 48, 50 et 51',
  },
  'women-lower-security-default': {
    title: 'La haute sécurité nuit davantage aux femmes et leur est moins nécessaire',
    says: 'Le classement des femmes tient compte de ce qu’elles présentent le plus souvent moins de risques et que la haute sécurité et l’isolement leur nuisent davantage.',
    instrument: BANGKOK,
    number: 'règle 41 (a)',
  },
  'women-mental-health-not-security': {
    title: 'Avoir besoin de soins psychiques ne justifie pas plus de sécurité',
    says: 'Une femme qui a besoin de soins de santé mentale n’est pas soumise à plus de sécurité pour cette seule raison.',
    instrument: BANGKOK,
    number: 'règle 41 (d)',
  },
  'women-minority-no-isolation': {
    title: 'Une femme parmi peu de femmes n’est pas laissée seule',
    says: 'Que les femmes soient peu nombreuses ne doit en priver aucune de compagnie ; là où ce serait le cas, elle reçoit plutôt des contacts et des activités.',
    instrument: `${CPT_WOMEN} ; ${BRIEF}`,
    number: 'fiche du CPT (CPT/Inf (2018) 5), section 1 ; note : section sur les femmes',
  },
  'women-near-home': {
    title: 'Les femmes vivent près de chez elles et de qui dépend d’elles',
    says: 'Autant que possible, la place d’une femme se choisit selon son domicile, les personnes dont elle s’occupe, ses préférences et ce qui est offert.',
    instrument: BANGKOK,
    number: 'règle 4',
  },
  'women-no-punitive-isolation': {
    title: 'Pas d’isolement à titre de sanction pendant la grossesse et la petite enfance',
    says: 'Les femmes enceintes, les femmes avec un nourrisson et les mères qui allaitent ne sont jamais isolées à titre de sanction.',
    instrument: BANGKOK,
    number: 'règle 22',
  },
  'women-programme-parity': {
    title: 'Les femmes ont leurs programmes, comme les hommes',
    says: 'Les femmes détenues extrémistes violentes ont des programmes conçus pour elles et un personnel formé pour elles, non moins que les hommes.',
    instrument: `${BRIEF} ; ${CPT_WOMEN}`,
    number: 'note : section sur les femmes ; fiche du CPT, section 2',
  },
  'women-search-by-women': {
    title: 'Les femmes sont fouillées par des femmes',
    says: 'Une femme n’est fouillée que par des agentes formées à cet effet.',
    instrument: BANGKOK,
    number: 'règle 19',
  },
  'women-staffed-by-women': {
    title: 'Les quartiers pour femmes sont dirigés par des femmes',
    says: 'Une femme dirige la partie réservée aux femmes, et les agents masculins n’y entrent qu’accompagnés d’une agente.',
    instrument: MANDELA,
    number: 'règle 81',
  },
}
