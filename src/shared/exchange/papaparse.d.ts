/** The part of papaparse that reading a table needs. Its own types would bring Node's into the shared code. */
declare module 'papaparse' {
  interface StepResult<Row> {
    data: Row
    errors: { code: string; row?: number }[]
    /** `cursor`: where the next row begins. */
    meta: { cursor: number }
  }
  interface ParseOptions<Row> {
    delimiter: string
    newline: '\n'
    /** How many rows at most. */
    preview?: number
    step: (result: StepResult<Row>, parser: { abort: () => void }) => void
  }
  const Papa: { parse<Row>(text: string, options: ParseOptions<Row>): void }
  export default Papa
}
