/** Whoever works with this vault, and what they may do in it. */

/**
 * `planner`: changes the estate, proposes, decides. `approver`: approves or sends back what another person decided. `administrator`:
 * policies, limits, people and their roles. `viewer`: sees, and changes nothing; so does everyone else besides.
 */
export const ROLES = ['planner', 'approver', 'administrator', 'viewer'] as const
export type Role = (typeof ROLES)[number]

/** `id` is random, and stays when the name changes. A person with no roles was removed. */
export type Person = { readonly id: string; readonly name: string; readonly roles: readonly Role[] }
