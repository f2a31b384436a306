import type { OccasionOn } from '../domain/occasionsOn'
import { countWords } from './countWords'

type Said = Pick<OccasionOn, 'years' | 'text'> & { occasion: OccasionOn['kind'] }

/** A day of somebody's own: 'Birthday', 'Moved in three years ago', or the user's own words. */
export const occasionWords = ({ occasion, years, text }: Said): string => {
  const ago = years ? `${countWords(years)} ${years === 1 ? 'year' : 'years'} ago` : ''
  switch (occasion) {
    case 'birthday':
      return 'Birthday'
    case 'anniversary':
      return 'Anniversary'
    case 'movedIn':
      return ago ? `Moved in ${ago}` : 'Moved in'
    case 'other':
      return text.trim() || 'A day worth a word'
  }
}
