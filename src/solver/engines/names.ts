/** What the engines are called, where they are asked for and in plans. */

export const ENGINE_NAMES = ['auto', 'flow', 'highs', 'javascript-lp-solver'] as const
export type EngineName = (typeof ENGINE_NAMES)[number]

/** What plans say that the network made alone. */
export const NETWORK = { name: 'flow', version: '1' }
