/** The little of saxen that is used; it has no declarations of its own. */

declare module 'saxen' {
  type Attributes = Readonly<Record<string, string>>
  type Decode = (text: string) => string
  export class Parser {
    /** Names come with these prefixes, whatever prefixes the document has for the namespaces. */
    ns(prefixes: Readonly<Record<string, string>>): this
    on(event: 'openTag', hear: (name: string, attributes: () => Attributes | false, decode: Decode) => void): this
    on(event: 'closeTag', hear: (name: string) => void): this
    on(event: 'text', hear: (text: string, decode: Decode) => void): this
    on(event: 'cdata' | 'attention', hear: (text: string) => void): this
    on(event: 'error', hear: (error: Error) => void): this
    /** Hears of nothing more. */
    stop(): void
    parse(xml: string): Error | undefined
  }
}
