/** The part of papaparse that reading a table needs. Its own types would bring Node's into the shared code. */
declare module 'papaparse' {
  interface ParseResult<Row> {
    data: Row[]
    errors: { code: string; row?: number }[]
  }
  interface ParseOptions {
    delimiter: string
    skipEmptyLines?: boolean
    /** How many rows at most. */
    preview?: number
  }
  const Papa: { parse<Row>(text: string, options: ParseOptions): ParseResult<Row> }
  export default Papa
}
