/** One risk ratio out of several groups of people alike, by Mantel and Haenszel, with its 95 % interval. */

/** People alike: how many of the group and of the others there are, and to how many of each the outcome befell. */
export type Stratum = {
  readonly group: number
  readonly groupWith: number
  readonly others: number
  readonly othersWith: number
}

export type RiskRatio = {
  /** Null where the outcome befell none of the others, or there is nobody to compare. */
  readonly ratio: number | null
  /** Null where the ratio is null or 0. */
  readonly low: number | null
  readonly high: number | null
}

/** Of the normal distribution: 95 % lie within so many standard deviations. */
const DEVIATIONS = 1.959963984540054

/**
 * The Mantel–Haenszel risk ratio and its 95 % interval on the logarithmic scale, with the variance of Greenland and Robins
 * ('Estimation of a common effect parameter from sparse follow-up data', Biometrics 41, 1985), which holds for few large strata as
 * for many small ones. For a stratum of n people, n₁ of the group with a of them hit, n₀ others with b of them hit:
 * ratio = R / S with R = Σ a·n₀/n, S = Σ b·n₁/n, and the variance of its logarithm is Σ ((a + b)·n₁·n₀ − a·b·n)/n² / (R·S).
 */
export function riskRatio(strata: readonly Stratum[]): RiskRatio {
  let [r, s, p] = [0, 0, 0]
  for (const { group, groupWith, others, othersWith } of strata) {
    const people = group + others
    if (people === 0) continue
    r += (groupWith * others) / people
    s += (othersWith * group) / people
    p += ((groupWith + othersWith) * group * others - groupWith * othersWith * people) / people ** 2
  }
  if (s === 0) return { ratio: null, low: null, high: null }
  if (r === 0) return { ratio: 0, low: null, high: null }
  const reach = DEVIATIONS * Math.sqrt(p / (r * s))
  return { ratio: r / s, low: (r / s) * Math.exp(-reach), high: (r / s) * Math.exp(reach) }
}
