import { z } from 'zod'
import { firstName } from '../domain/firstName'
import { PersonId } from '../domain/ids'
import { TouchKind } from '../domain/touch'
import { command } from './command'
import { knowsNow } from './knowsNow'
import { logTouches } from './logTouches'
import { nameOf, needPerson } from './whom'

const How = TouchKind.extract(['met', 'call', 'email', 'text'])

/** People who should know what the user does, and were told. */
export const tellWhatIDo = {
  /** A line in the story, and from today on they know. */
  'person.toldWhatIDo': command({
    input: z.strictObject({ id: PersonId, how: How }),
    says: ({ id }, read) => `mark that ${nameOf(read, id)} knows what you do`,
    run: (tx, { id, how }) => {
      const person = needPerson(tx, id)
      knowsNow(tx, id)
      return logTouches['touch.log'].run(tx, {
        kind: how,
        personIds: [id],
        direction: 'iReached',
        words: `You told ${firstName(person)} what you do`,
      })
    },
  }),
}
