import type { NextInPassing } from '../domain/nextInPassing'
import type { Passing } from '../domain/passing'
import { sayBackThen } from '../text/sayBackThen'
import { aboutIn, shortName, wholeName } from './calledIn'
import { doing, openOrTomorrow, type Telling, type Thing } from './thing'

type InIntroduction = Extract<
  NextInPassing,
  { what: 'draft' | 'send' } | { what: 'answer' } | { what: 'ask' } | { what: 'quiet' }
>

/** What an introduction waits for, as a note says it. */
export const introductionSaid = (
  telling: Telling,
  passing: Passing,
  next: InIntroduction,
): Pick<Thing, 'title' | 'body' | 'buttons'> & Partial<Thing> => {
  const { read, today } = telling
  const both = aboutIn(read, passing, true)
  const buttons = openOrTomorrow(passing, today)
  switch (next.what) {
    case 'draft':
      return {
        title: `${both} do not know each other yet`,
        body: 'Your introduction waits to be finished.',
        buttons,
      }
    case 'send':
      return { title: `${both} can be introduced`, body: 'Your message may go out.', buttons }
    case 'answer':
      return {
        listed: shortName(read, next.personId),
        whole: wholeName(read, next.personId),
        personId: next.personId,
        title: `Nothing from ${shortName(read, next.personId)} yet`,
        body: `You asked about introducing ${both}.`,
        buttons,
      }
    case 'ask':
      return {
        title: `Have ${both} spoken?`,
        body: introduced(telling, passing),
        buttons: [
          doing('Yes', {
            does: 'command',
            command: 'introduction.markSpoken',
            input: { passingId: passing.id },
          }),
          doing('Not yet', {
            does: 'command',
            command: 'introduction.notYet',
            input: { passingId: passing.id },
          }),
        ],
      }
    case 'quiet':
      return { title: `Have ${both} gone quiet?`, body: introduced(telling, passing), buttons }
  }
}

const introduced = ({ today }: Telling, { sentOn }: Passing): string =>
  sentOn ? `You introduced them ${sayBackThen(sentOn, today)}.` : 'You introduced them.'
