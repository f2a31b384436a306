/** Somebody who came, as one line says it: 'Jo Park, runs a print shop'. */
export interface AttendeeTyped {
  name: string
  /** What stands after the comma. */
  words: string
  /** The comma is there, so the name is whole. */
  isNamed: boolean
}

export const attendeeTyped = (line: string): AttendeeTyped => {
  const comma = line.indexOf(',')
  return comma < 0
    ? { name: line.trim(), words: '', isNamed: false }
    : { name: line.slice(0, comma).trim(), words: line.slice(comma + 1).trim(), isNamed: true }
}
