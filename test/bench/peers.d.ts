/** The little of the peers that is used here: they are not installed where only the tests are run. */
declare module 'better-sqlite3' {
  interface Statement {
    run(...values: unknown[]): unknown
  }
  export default class Database {
    constructor(file: string)
    pragma(text: string): unknown
    exec(text: string): unknown
    prepare(text: string): Statement
    transaction(work: () => void): () => void
    close(): void
  }
}

declare module 'minisearch' {
  export default class MiniSearch {
    constructor(options: object)
    add(document: object): void
    search(text: string): { id: string }[]
  }
}

declare module 'ical.js' {
  interface Property {
    getFirstValue(): unknown
    getParameter(name: string): unknown
  }
  class Component {
    constructor(card: unknown)
    getFirstPropertyValue(name: string): unknown
    getAllProperties(name: string): Property[]
  }
  const ical: { parse(text: string): unknown[]; Component: typeof Component }
  export default ical
}
