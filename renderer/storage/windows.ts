/** What the windows of one person tell each other. */

/**
 * `changed`: an estate was changed and kept. `recorded`: the record goes on. `lock`: every window locks. `sealed`: there is a vault now,
 * and what the others hold was read in clear. `used`: a key or a pointer was used. `people`: who works here was changed. `periods`: when data
 * must be destroyed was changed. `replaced`: all that is kept is another now, as of a backup.
 */
type News =
  | { readonly news: 'changed'; readonly estate: string }
  | { readonly news: 'lock' | 'sealed' | 'used' | 'people' | 'recorded' | 'periods' | 'replaced' }

const channel = new BroadcastChannel('rule36')

export function tellOthers(news: News): void {
  channel.postMessage(news)
}

/** The answer stops listening. */
export function hearOthers(listen: (news: News) => void): () => void {
  const hear = ({ data }: MessageEvent<News>): void => listen(data)
  channel.addEventListener('message', hear)
  return () => channel.removeEventListener('message', hear)
}
