import { firstName } from '../domain/firstName'
import type { Person } from '../domain/person'

export type ThankTone = 'short' | 'warm' | 'formal'

export const thankTones: readonly { tone: ThankTone; says: string }[] = [
  { tone: 'short', says: 'Short' },
  { tone: 'warm', says: 'Warm' },
  { tone: 'formal', says: 'Formal' },
]

interface Fact {
  to: Person
  /** What they did, as the end of "thank you for ...": 'sending me to Carla'. */
  what: string
  /** What came of it; left out when nothing has yet. */
  result?: string
}

/** Thanks that states the fact, in three tones. It praises nobody and promises nothing. */
export const thankYou = ({ to, what, result }: Fact, tone: ThankTone): string => {
  const name = firstName(to)
  const came = result ? ` ${result}` : ''
  switch (tone) {
    case 'short':
      return `${name}, thank you for ${what}.${came}`
    case 'warm':
      return `Hi ${name},\n\nI am glad you thought of it: thank you for ${what}.${came}`
    case 'formal':
      return `Dear ${name},\n\nThank you for ${what}.${came}\n\nKind regards`
  }
}
