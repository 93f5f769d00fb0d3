/** The little of its surroundings that the thinking part may use: files found by their names when it is built, and bytes that were written. */

// Interfaces, so that they join those that hosts declare.
interface ImportMeta {
  readonly glob: <Module>(
    pattern: string,
    options: { readonly eager: true; readonly import: 'default' },
  ) => Record<string, Module>
}

interface Blob {
  arrayBuffer(): Promise<ArrayBuffer>
}
