import { join } from 'node:path'
import { limits } from '../../../shared/exchange/limits'
import type { Mail, MailAddress } from '../../../shared/exchange/mail/mail'
import { isPresent } from '../../../shared/domain/person'
import type { Reader } from '../../../shared/store/reader'
import { readApart } from '../../workers/readApart'
import type { ActHandlers } from './actPorts'

const script = join(import.meta.dirname, 'workers', 'mailWorker.js')
const cannot = { code: 'notMail', message: 'That mail cannot be read.' }

/** Who has this address; nobody when several do. */
const ownerOf = (read: Reader, { email }: MailAddress): string | null => {
  const people = read.by('peopleWithEmail', email.toLowerCase()).filter(isPresent)
  return people.length === 1 ? (people[0]?.id ?? null) : null
}

/** A letter that was dropped on the window: read in a worker, looked at, and kept only as what the user makes of it. */
export const mailActs = {
  'mail.read': async ({ bytes }, { store }) => {
    const { from, replyTo, subject, date, text } = await readApart<Mail>(
      bytes.slice(0, limits.mailBytes),
      script,
      cannot,
    )
    const writers = from.length > 0 ? from : replyTo
    return {
      from: writers
        .slice(0, 10)
        .map((writer) => ({ ...writer, personId: ownerOf(store.engine.memory, writer) })),
      subject,
      on: date.slice(0, 10),
      text,
    }
  },
} satisfies Partial<ActHandlers>
