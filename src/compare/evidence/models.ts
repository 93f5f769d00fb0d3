/** What speaks for and against each allocation model, with its sources and how strong it is. There is no single right one. */

import type { Model } from '../../domain/policy'
import type { SourceId } from './sources'

/** How much a claim bears: measured; inspected or evaluated; law or guidance; a government or an author says so; it stands to reason. */
export type Strength = 'measured' | 'evaluated' | 'standard' | 'said' | 'reasoned'

export type Claim = { readonly text: string; readonly strength: Strength; readonly sources: readonly SourceId[] }

export type Evidence = { readonly model: Model; readonly for: readonly Claim[]; readonly against: readonly Claim[] }

export const EVIDENCE: readonly Evidence[] = [
  {
    model: 'dispersal',
    for: [
      {
        text: 'Takes an organised group’s power base apart, and loosens ties among its members.',
        strength: 'said',
        sources: ['rsis-2016'],
      },
      {
        text: 'Whether ordinary prisoners are recruited depends on the prison; it does not follow from living with extremists.',
        strength: 'said',
        sources: ['jones-2014'],
      },
      { text: 'Needs no unit of its own where there are few such prisoners.', strength: 'reasoned', sources: [] },
    ],
    against: [
      { text: 'May bring people who are open to recruitment together with recruiters.', strength: 'said', sources: ['cted'] },
      { text: 'Needs trained staff in every prison, which resources may not allow.', strength: 'said', sources: ['cted'] },
      { text: 'People can end up alone or far from home without anyone meaning it.', strength: 'reasoned', sources: [] },
    ],
  },
  {
    model: 'concentration',
    for: [
      {
        text: 'Limits the spread of extremist views in other prisons, in the view of the government that does it.',
        strength: 'said',
        sources: ['netherlands-2015'],
      },
      { text: 'Gathers expertise where it is needed.', strength: 'said', sources: ['netherlands-2015'] },
      { text: 'Units can become places of rehabilitation.', strength: 'said', sources: ['icct-2020'] },
      { text: 'Two small units were found safe, with reasonable conditions.', strength: 'evaluated', sources: ['hmip-2022'] },
    ],
    against: [
      {
        text: 'That it is needed against recruitment was not shown, and in the long run it may create new risks.',
        strength: 'evaluated',
        sources: ['groningen-2011'],
      },
      {
        text: 'In two small units almost everyone refused activities and offence-related work, and progress out of them was weak.',
        strength: 'evaluated',
        sources: ['hmip-2022'],
      },
      {
        text: 'Hierarchy and command can form; where paramilitaries were held together, control of wings was once lost to them.',
        strength: 'said',
        sources: ['neumann-2010', 'northern-ireland-2007'],
      },
      {
        text: 'Women, where they are few, can end up isolated by separation without anyone meaning it.',
        strength: 'said',
        sources: ['cted'],
      },
      {
        text: 'Those held together are very different people, so that each needs an assessment of their own.',
        strength: 'said',
        sources: ['netherlands-2015'],
      },
    ],
  },
  {
    model: 'isolation',
    for: [{ text: 'Stops recruiting and plotting at once, for as long as it lasts.', strength: 'reasoned', sources: [] }],
    against: [
      {
        text: 'Of 244,699 stays in one city’s jails 7.3 % had any solitary, and with them 53.3 % of all acts of self-harm.',
        strength: 'measured',
        sources: ['kaba-2014'],
      },
      { text: 'Harms health, and more with every day.', strength: 'standard', sources: ['cpt-21'] },
      {
        text: 'Lawful only as a last resort, on a basis of its own, and never beyond 15 days where it amounts to solitary.',
        strength: 'standard',
        sources: ['mandela-rules'],
      },
      { text: 'May deepen what led to the offence, and make return harder.', strength: 'said', sources: ['jones-2014'] },
    ],
  },
  {
    model: 'integration',
    for: [
      { text: 'The same regime as for everyone, whatever the offence.', strength: 'said', sources: ['fair'] },
      { text: 'Nearest to life after release, with the least labelling.', strength: 'reasoned', sources: [] },
    ],
    against: [
      { text: 'Influence on people who are open to recruitment is possible.', strength: 'said', sources: ['cted'] },
      {
        text: 'All staff must be able to notice and report concerns, and to act on them.',
        strength: 'said',
        sources: ['cted', 'fair'],
      },
    ],
  },
  {
    model: 'combined',
    for: [
      { text: 'Models coexist in one system and change with time.', strength: 'said', sources: ['cted'] },
      { text: 'Leaders and followers are treated differently.', strength: 'standard', sources: ['iij-2015'] },
    ],
    against: [
      { text: 'Stands on individual assessments, which take training and time.', strength: 'said', sources: ['cted'] },
      { text: 'More moves, each of which costs contact and programmes.', strength: 'reasoned', sources: [] },
    ],
  },
]
