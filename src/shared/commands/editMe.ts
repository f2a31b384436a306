import { z } from 'zod'
import { Day, Every, Time } from '../domain/calendar'
import { Me } from '../domain/me'
import { meOf } from '../store/meOf'
import { command } from './command'
import { clearable, withoutCleared, words } from './patchFields'

const inner = Me.shape
const hours = z.strictObject({ from: Time, to: Time })

const Patch = z.strictObject({
  name: words(200),
  whatIDo: words(500),
  profession: inner.profession.unwrap().optional(),
  disclosure: words(500),
  emails: inner.emails.unwrap().optional(),
  phones: inner.phones.unwrap().optional(),
  workingDays: inner.workingDays.unwrap().optional(),
  workingHours: hours.optional(),
  reviewAt: Time.optional(),
  reviewNextMorning: z.boolean().optional(),
  morningAt: Time.optional(),
  promiseBy: Time.optional(),
  quiet: hours.optional(),
  noteDays: inner.noteDays.unwrap().optional(),
  dailyThree: inner.dailyThree.unwrap().optional(),
  noPlacing: z.boolean().optional(),
  cadences: z.strictObject({ close: Every.optional(), known: Every.optional() }).optional(),
  awayUntil: clearable(Day),
  /** Joined to the templates that are there; empty text takes one away. */
  templates: z.record(z.string().max(60), z.string().max(5000)).optional(),
  howIWrite: inner.howIWrite.unwrap().optional(),
  clientWord: inner.clientWord.unwrap().optional(),
  privacy: inner.privacy.unwrap().optional(),
})

/** What the user tells about themselves, and how Goodturn should behave. */
export const editMe = {
  'me.edit': command({
    input: z.strictObject({ patch: Patch }),
    says: () => 'change your settings',
    run: (tx, { patch }) => {
      const me = meOf(tx)
      const { templates, ...rest } = withoutCleared(patch, ['name', 'whatIDo'])
      const joined = Object.entries({ ...me.templates, ...templates }).filter(([, text]) => text)
      tx.put('me', {
        ...me,
        ...rest,
        templates: Object.fromEntries(joined),
        createdAt: tx.get('me', 'me')?.createdAt ?? tx.context.now(),
      })
      return null
    },
  }),
}
