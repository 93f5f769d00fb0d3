/** A policy under which pairs of violent extremist prisoners cost something in a wing, and an officer works with four of them. */
export const FEW_OFFICERS = {
  format: 'rule36/policy@1',
  name: 'Pairs, and four for each officer',
  model: 'dispersal',
  limits: { vepPerWing: null, vepSharePercent: null, networkPerWing: null, vepPerSpecialist: 4 },
  weights: { vepPair: 1, networkPair: 0 },
}
