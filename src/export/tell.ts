/** Files for people to read are written in English, or in another language by whoever knows how to tell it. */

/** Says again what is written in English. */
export type Tell = (text: string) => string

export const AS_WRITTEN: Tell = (text) => text
