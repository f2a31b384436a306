import { z } from 'zod'
import { dayAfter, type Day } from '../domain/calendar'
import type { FollowUp } from '../domain/followUp'
import type { Reader } from '../store/reader'
import { openFollowUps, peopleIn } from './openFollowUps'
import { mostRows, view } from './view'

export type UpcomingGroup = 'earlier' | 'today' | 'week' | 'later'

/** Every promised next step that is still open, the earliest first. */
export const upcoming = view({
  reads: ['followUp', 'person', 'passing'],
  args: z.strictObject({}),
  compute: (read, _args, today) => {
    const open = openFollowUps(read)
    return {
      /** Due today or earlier. */
      dueCount: open.filter(({ due }) => due <= today).length,
      steps: open.slice(0, mostRows).map((followUp) => ({
        id: followUp.id,
        words: followUp.words,
        due: followUp.due,
        at: followUp.at ?? null,
        group: groupOf(followUp.due, today),
        /** The introduction that asks whether the two have spoken. */
        introductionId: introductionAskedOf(read, followUp),
        people: peopleOf(read, followUp),
      })),
      more: Math.max(0, open.length - mostRows),
    }
  },
})

const introductionAskedOf = (read: Reader, { about }: FollowUp) => {
  const passing = about.passingId && read.get('passing', about.passingId)
  return passing && passing.kind === 'introduction' && passing.stage === 'sent' ? passing.id : null
}

const peopleOf = (read: Reader, followUp: FollowUp) =>
  peopleIn(read, followUp).map((id) => ({ id, name: read.get('person', id)?.name ?? '' }))

const groupOf = (due: Day, today: Day): UpcomingGroup => {
  if (due < today) return 'earlier'
  if (due === today) return 'today'
  return due <= dayAfter(today, 7) ? 'week' : 'later'
}
