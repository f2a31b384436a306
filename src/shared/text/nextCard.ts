import type { NextInPassing } from '../domain/nextInPassing'
import type { Passing } from '../domain/passing'
import { sayDay, sayDue } from './sayDay'
import { sayHour } from './sayHour'

interface Facts {
  next: NextInPassing
  /** The next step in two or three words. */
  words: string
  promise: Passing['promise'] | null
  /** Empty when the giver is gone. */
  giver: string
  /** The hour by which a promise of the day is kept. */
  promiseBy: string
  sentOn: string | null
  today: string
}

const inSentence = (day: string, today: string): string => {
  const said = sayDue(day, today)
  return /^(Today|Tomorrow|Yesterday)$/.test(said)
    ? said.toLowerCase()
    : said.replace(/^Since /, '')
}

/** The next step as a small headline and one quiet line under it. */
export const nextCard = (facts: Facts): { title: string; says: string } => {
  const { next, words, promise, giver, promiseBy, sentOn, today } = facts
  switch (next.what) {
    case 'contact': {
      const by = promise?.by ?? today
      const when =
        by === today
          ? ` today, before ${sayHour(promiseBy)}`
          : by > today
            ? ` by ${inSentence(by, today)}`
            : ''
      return {
        title: `${words}${when}`,
        says: `Promised ${giver ? `to ${giver} ` : ''}for ${inSentence(by, today)}.`,
      }
    }
    case 'planned':
      return {
        title: words,
        says: `Planned for ${inSentence(next.due, today)}.`,
      }
    case 'draft':
      return { title: words, says: 'It is not out yet.' }
    case 'send':
      return { title: words, says: 'It may go out.' }
    case 'answer':
      return { title: words, says: 'An answer is awaited. The draft waits as well.' }
    case 'ask':
      return { title: words, says: sentOn ? `You introduced them ${onDay(sentOn, today)}.` : '' }
    case 'quiet':
      return { title: words, says: sentOn ? `You introduced them ${onDay(sentOn, today)}.` : '' }
    case 'outcome':
      return { title: words, says: 'One word is enough.' }
    case 'plan':
      return { title: 'What comes next?', says: 'A step and its day, or none.' }
    case 'tellSides':
      return { title: words, says: 'It did not go well. Each hears it from you.' }
    case 'tell':
    case 'thank':
      return { title: words, says: '' }
    case 'resting':
      return {
        title: words,
        says: 'It comes back when somebody fits, or when you bring it back.',
      }
    case 'nothing':
      return { title: '', says: '' }
  }
}

const onDay = (day: string, today: string): string => {
  const said = sayDay(day, today)
  return /^(today|yesterday)$/.test(said) ? said : `on ${said}`
}
