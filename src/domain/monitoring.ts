/** What is monitored about people so that outcomes can be audited. Nothing that plans may know of this file. */

export const ATTRIBUTES = ['religion', 'ethnicity', 'nationality', 'ideology'] as const
export type Attribute = (typeof ATTRIBUTES)[number]

/** By the id of the person; whoever is missing here, nothing is known of. */
export type Monitoring = ReadonlyMap<string, Readonly<Partial<Record<Attribute, string>>>>
