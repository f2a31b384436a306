/** A part of what somebody says of what they do, and whether it is over, still being learnt, or done now. */
export interface Clause {
  words: string
  isPast: boolean
}

const joints = /(,|;|\bnow\b|\bturned\b|\bwho\b)/iu
const over =
  /\b(?:retired|former|formerly|ex|once|past|used to|student|studying|apprentice|intern|was an?)\b/iu

/**
 * 'Retired builder who does inspections': the building is over, the inspections are not. What is over stays so until a
 * word says that something else began.
 */
export const clausesOf = (text: string): Clause[] => {
  const clauses: Clause[] = []
  let isPast = false
  const bits = text.split(joints)
  for (let place = 0; place < bits.length; place += 2) {
    const joint = bits[place - 1]?.toLowerCase()
    if (joint === 'now' || joint === 'who' || joint === 'turned') isPast = false
    if (joint === 'turned') for (const clause of clauses) clause.isPast = true
    const words = bits[place]!.trim()
    if (over.test(words)) isPast = true
    if (words !== '') clauses.push({ words, isPast })
  }
  return clauses
}
