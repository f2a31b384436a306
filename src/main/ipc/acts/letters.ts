import { oneLine, severalLines } from '../../../shared/domain/oneLine'
import { usableChannels } from '../../../shared/domain/sharedChannels'
import { meOf } from '../../../shared/store/meOf'
import { Refusal } from '../../../shared/store/refusal'
import { longestMailUrl, mailUrl, mailWayOf } from '../../../shared/text/mailUrl'
import type { ActHandlers } from './actPorts'
import { handOver } from './handOver'

/** Words to one person, on their way out by the user's own hand. Nothing is sent here. */
export const letterActs = {
  'letter.email': async ({ personId, subject, body }, ports) => {
    const { memory } = ports.store.engine
    const person = memory.get('person', personId)
    const address = person && usableChannels(person).find(({ kind }) => kind === 'email')
    if (!address)
      throw new Refusal('noMail', 'There is no e-mail address to write to. Copy the text instead.')
    const way = mailWayOf(meOf(memory).howIWrite)
    const url = mailUrl(
      { to: [address.value], subject: oneLine(subject), body: severalLines(body) },
      way,
    )
    if (url.length > longestMailUrl[way])
      throw new Refusal('tooLong', 'That mail is too long to hand over. Copy it instead.')
    await handOver(ports, url)
    return null
  },
} satisfies Partial<ActHandlers>
