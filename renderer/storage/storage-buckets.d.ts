/** Storage buckets (https://wicg.github.io/storage-buckets/), as far as they are used here; TypeScript does not describe them yet. */

interface StorageBucket {
  readonly indexedDB: IDBFactory
}

interface Navigator {
  /** Absent where the browser has none. */
  readonly storageBuckets?: {
    open(name: string, options: { readonly durability: 'strict'; readonly persisted: boolean }): Promise<StorageBucket>
    delete(name: string): Promise<void>
  }
}
