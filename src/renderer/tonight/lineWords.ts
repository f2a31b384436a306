import type { Reading } from '../../shared/domain/reading'
import { capital } from '../../shared/text/capital'

const joined = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(', ')

/** A saved line without the words that its chip stands for. */
export const lineWords = (reading: Reading): string => {
  switch (reading.kind) {
    case 'need':
    case 'offer':
      return reading.words
    case 'lead': {
      const { name, where } = reading.business
      return joined([name, where].filter(Boolean).join(' '), reading.purpose)
    }
    case 'referral':
      return joined(reading.name, reading.purpose, reading.reach)
    case 'note':
    case 'thanks':
    case 'step':
    case 'leftMessage':
    case 'met':
    case 'rough':
      return capital(reading.words)
  }
}
