import type { Day } from '../domain/calendar'
import { firstName } from '../domain/firstName'
import type { Ask } from '../domain/question'
import { circles } from '../domain/person'
import type { Reader } from '../store/reader'
import { didYou } from '../text/didYou'
import { sayDay } from '../text/sayDay'
import { shortened } from '../text/shortened'
import { shortOf } from './named'

/** Something that is asked unasked, with what can be answered beside later; a key strikes an answer. */
export interface EveningQuestion {
  key: string
  words: string
  choices: { answer: string; label: string; key?: string }[]
}

const yesOr = (no: string, yes = 'Yes'): EveningQuestion['choices'] => [
  { answer: 'yes', label: yes, key: 'y' },
  { answer: 'no', label: no, key: 'n' },
]

const known = circles.filter(({ circle }) => circle !== 'unplaced')

/** A question in words; null where what it is about is gone. */
export const eveningQuestion = (
  read: Reader,
  { kind, id, key }: Ask,
  today: Day,
): EveningQuestion | null => {
  switch (kind) {
    case 'need': {
      const need = read.get('need', id)
      if (!need) return null
      const words = `Does ${shortOf(read, need.personId)} want outside help with this?`
      return { key, words, choices: yesOr('Not yet') }
    }
    case 'promise': {
      const passing = read.get('passing', id)
      if (!passing) return null
      const giver = passing.giver === 'gone' ? 'someone' : shortOf(read, passing.giver)
      const to = passing.people.map((one) => shortOf(read, one)).join(' and ')
      return {
        key,
        words: `${giver} passed ${to} on to you. Did you speak about it?`,
        choices: yesOr('Not yet'),
      }
    }
    case 'rough': {
      const name = shortOf(read, read.get('touch', id)?.personIds[0] ?? '')
      return { key, words: `Make it right with ${name} tomorrow?`, choices: yesOr('No') }
    }
    case 'step': {
      const step = read.get('followUp', id)
      if (!step) return null
      const { eventId, personId } = step.about
      const event = eventId && read.get('event', eventId)
      if (event && event.kind === 'oneOnOne' && personId)
        return {
          key,
          words: `Did you sit down with ${shortOf(read, personId)}?`,
          choices: yesOr('Not yet'),
        }
      return { key, words: didYou(step.words), choices: yesOr('Not yet', 'Done') }
    }
    case 'stillTrue': {
      const need = read.get('need', id)
      const since = need && (need.stillTrueOn ?? need.askedOn ?? need.story[0]?.on)
      return need
        ? {
            key,
            words: `“${shortened(need.words, 90)}”${since ? `, ${sayDay(since, today)}` : ''}. Still true?`,
            choices: yesOr('No longer'),
          }
        : null
    }
    case 'circle': {
      const person = read.get('person', id)
      return person
        ? {
            key,
            words: `Know ${firstName(person)} better now?`,
            choices: known.map(({ circle, says }, place) => ({
              answer: circle,
              label: says,
              key: `${place + 1}`,
            })),
          }
        : null
    }
    case 'surprised':
      return { key, words: 'Was anyone surprised by what you do?', choices: yesOr('No') }
    case 'mornings':
      return { key, words: 'Would mornings suit better?', choices: yesOr('No') }
  }
}
