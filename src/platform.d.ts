/** The little of its surroundings that the thinking part may use: files found by their names when it is built. */

// An interface, so that it joins the one that hosts declare.
interface ImportMeta {
  readonly glob: <Module>(
    pattern: string,
    options: { readonly eager: true; readonly import: 'default' },
  ) => Record<string, Module>
}
