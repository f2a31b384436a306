import { z } from 'zod'
import type { Day } from '../domain/calendar'
import { helpSaid } from '../text/helpSaid'
import { sentence } from '../text/sentence'
import { passingStory } from './passingStory'
import { view } from './view'

/** One line of how a need went. */
export interface NeedLine {
  id: string
  on: Day
  words: string
}

/** How one need went, oldest first: when it was heard and asked, what was sent, who was brought in. */
export const needStory = view({
  reads: ['need', 'touch', 'passing', 'person', 'report', 'thanks'],
  args: z.strictObject({ id: z.string().max(64) }),
  compute: (read, { id }, today): NeedLine[] => {
    const need = read.get('need', id)
    if (!need) return []
    const lines: NeedLine[] = [
      ...need.story.map(({ on, words }, place) => ({
        id: `${id}-${place}`,
        on,
        words: sentence(words),
      })),
      ...read.by('touchesFor', id).map((touch) => ({
        id: touch.id,
        on: touch.on,
        words: [
          touch.help ? sentence(helpSaid(touch)) : '',
          touch.words.trim() ? sentence(touch.words) : '',
          touch.help?.sent?.what ?? '',
        ]
          .filter(Boolean)
          .join(' '),
      })),
      ...read.by('passingsFor', id).flatMap((passing) =>
        passingStory(read, passing, today).map(({ on, words }, place) => ({
          id: `${passing.id}-${place}`,
          on,
          words,
        })),
      ),
    ]
    return lines
      .filter(({ words }) => words !== '')
      .map((line, place) => ({ line, place }))
      .sort((a, b) =>
        a.line.on === b.line.on ? a.place - b.place : a.line.on < b.line.on ? -1 : 1,
      )
      .map(({ line }) => line)
      .slice(-100)
  },
})
