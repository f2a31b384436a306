import { clipboard } from 'electron'
import { usableChannels } from '../../../shared/domain/sharedChannels'
import { dialled, isMailTooLong, mailUrl, mailWayOf } from '../../../shared/text/mailUrl'
import { meOf } from '../../../shared/store/meOf'
import { Refusal } from '../../../shared/store/refusal'
import type { ActHandlers, ActPorts } from './actPorts'
import { handOver } from './handOver'

const channelsOf = ({ store }: ActPorts, personId: string) => {
  const person = store.engine.memory.get('person', personId)
  if (!person || person.deletedAt) throw new Refusal('gone', 'That person is no longer here.')
  return usableChannels(person)
}

/** A few words to one person, opened for the user to send. Nothing is sent here. */
export const messageActs = {
  'message.email': async ({ personId, subject, body }, ports) => {
    const mail = channelsOf(ports, personId).find(({ kind }) => kind === 'email')
    if (!mail)
      throw new Refusal('noMail', 'There is no e-mail address to write to. Copy the text instead.')
    const letter = { to: [mail.value], subject, body }
    const way = mailWayOf(meOf(ports.store.engine.memory).howIWrite)
    const isCopied = isMailTooLong(letter, way)
    if (isCopied) await clipboard.writeText(body)
    await handOver(ports, mailUrl(isCopied ? { to: letter.to, subject } : letter, way))
    return { isCopied }
  },
  'message.call': async ({ personId, number }, ports) => {
    const isTheirs = channelsOf(ports, personId).some(
      ({ kind, value }) => kind === 'phone' && value === number,
    )
    if (!isTheirs) throw new Refusal('noNumber', 'That number is no longer there.')
    await handOver(ports, `tel:${dialled(number)}`)
    return null
  },
} satisfies Partial<ActHandlers>
