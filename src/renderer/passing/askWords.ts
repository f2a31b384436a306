import { askForWay, askWaySubject } from '../../shared/text/askForWay'
import { askSubject, askWhoKnows } from '../../shared/text/askWhoKnows'

/** What the form says, and the letter it writes. */
export interface AskWords {
  title: string
  label: string
  /** Said where that field is empty. */
  lacking: string
  subject: string
  letter: (asked: Parameters<typeof askWhoKnows>[0]) => string
  /** What is noted of it. */
  noted: (what: string) => string
}

/** Somebody is asked whether anyone comes to mind. */
export const whoKnowsWords: AskWords = {
  title: 'Ask whether someone comes to mind',
  label: 'What for',
  lacking: 'What would they know someone for? A few words are enough.',
  subject: askSubject,
  letter: askWhoKnows,
  noted: (what) => what,
}

/** Somebody is asked to lead the user to someone. */
export const wayWords: AskWords = {
  title: 'Ask for a way in',
  label: 'Whom you would like to get to know',
  lacking: 'Whom would you like to get to know? A few words are enough.',
  subject: askWaySubject,
  letter: ({ what, ...asked }) => askForWay({ ...asked, whom: what }),
  noted: (what) => `A way in to ${what}`,
}
