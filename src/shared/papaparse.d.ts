/**
 * The part of papaparse that Goodturn uses. Its published types bring Node's with them, and the domain must not
 * see Node.
 */
declare module 'papaparse' {
  interface ParseConfig {
    delimiter?: string
    skipEmptyLines?: boolean | 'greedy'
    preview?: number
  }
  interface ParseResult<Row> {
    data: Row[]
    errors: { code: string; message: string; row?: number }[]
    meta: { delimiter: string }
  }
  const Papa: {
    parse<Row>(text: string, config?: ParseConfig): ParseResult<Row>
    unparse(rows: readonly (readonly string[])[], config?: { newline?: string }): string
  }
  export default Papa
}
