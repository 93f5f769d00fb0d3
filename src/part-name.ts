/** What a file is called while it is being written, beside the one whose place it takes once it is whole. */

const START = '.rule36-'
const END = '.part'

/** @param id chosen at random, so that no two who write at once meet. */
export function partName(id: string): string {
  return `${START}${id}${END}`
}

/** Whether a file of this name was left by someone who was ended while writing. */
export function isPartName(name: string): boolean {
  return name.startsWith(START) && name.endsWith(END)
}
