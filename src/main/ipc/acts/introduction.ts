import { clipboard, dialog } from 'electron'
import { domainToASCII } from 'node:url'
import { firstName } from '../../../shared/domain/firstName'
import { isMailAddress } from '../../../shared/domain/sharedChannels'
import { writeEml } from '../../../shared/exchange/writeEml'
import { meOf } from '../../../shared/store/meOf'
import { Refusal } from '../../../shared/store/refusal'
import {
  introductionThatMayLeave,
  outgoing,
  type IntroductionState,
  type Outgoing,
} from '../../../shared/text/introductionState'
import { longestMailUrl, mailUrl, mailWayOf, textUrl } from '../../../shared/text/mailUrl'
import type { ActHandlers, ActPorts } from './actPorts'
import { handOver } from './handOver'
import { saveForMe } from './saveForMe'

interface Asked {
  passingId: string
  personId?: string | undefined
}

const stateOf = ({ store }: ActPorts, { passingId }: Asked): IntroductionState => {
  const { memory } = store.engine
  return introductionThatMayLeave(memory, memory.get('passing', passingId))
}

const outgoingOf = (ports: ActPorts, asked: Asked): Outgoing =>
  outgoing(stateOf(ports, asked), asked.personId)

const mailed = ({ mailTo }: Outgoing): string[] => {
  if (mailTo.length === 0)
    throw new Refusal('noMail', 'There is no e-mail address to write to. Copy the message instead.')
  return mailTo
}

/** An address as it may stand in a mail file, whose head knows only plain letters. */
const inPlainLetters = (address: string): string => {
  if (isMailAddress(address)) return address
  const at = address.lastIndexOf('@')
  const plain = `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`
  if (!isMailAddress(plain))
    throw new Refusal(
      'notPlain',
      `A mail file cannot hold the address ${address}. Copy the message, or open it as a mail.`,
    )
  return plain
}

/** A name for the file in which no system finds fault. */
const fileName = ({ people }: IntroductionState, personId: string | undefined): string => {
  const names = people.map(firstName)
  const to = people.find((one) => one.id === personId)
  return `${names.join(' and ')}${to ? `, to ${firstName(to)}` : ''}`
    .replace(/[^\p{L}\p{N} ,'-]/gu, '')
    .slice(0, 80)
}

/** An introduction on its way out of the app, by the user's own hand. Nothing is sent here. */
export const introductionActs = {
  'introduction.copy': async (asked, ports) => {
    await clipboard.writeText(outgoingOf(ports, asked).message.text)
    return null
  },
  'introduction.email': async ({ isEmpty = false, ...asked }, ports) => {
    const out = outgoingOf(ports, asked)
    const to = mailed(out)
    const { subject, text } = out.message
    const way = mailWayOf(meOf(ports.store.engine.memory).howIWrite)
    const url = mailUrl({ to, subject, ...(isEmpty ? {} : { body: text }) }, way)
    if (url.length > longestMailUrl[way])
      throw new Refusal('tooLong', 'That mail is too long to hand over. Copy it instead.')
    await handOver(ports, url)
    return null
  },
  'introduction.text': async ({ isEmpty = false, ...asked }, ports) => {
    const { message, textTo } = outgoingOf(ports, asked)
    if (textTo.length === 0)
      throw new Refusal('noNumber', 'There is no number to write to. Copy the message instead.')
    const url = isEmpty ? textUrl(textTo) : textUrl(textTo, message.text)
    if (url.length > longestMailUrl.mail)
      throw new Refusal('tooLong', 'That text is too long to hand over. Copy it instead.')
    await handOver(ports, url)
    return null
  },
  'introduction.saveEml': async (asked, ports) => {
    const state = stateOf(ports, asked)
    const out = outgoing(state, asked.personId)
    const letter = writeEml({
      to: mailed(out).map(inPlainLetters),
      subject: out.message.subject,
      body: out.message.text,
    })
    const { canceled, filePath } = await dialog.showSaveDialog(ports.window, {
      title: 'Save the introduction as a mail',
      defaultPath: `${fileName(state, asked.personId) || 'Introduction'}.eml`,
      filters: [{ name: 'Mail', extensions: ['eml'] }],
    })
    if (canceled || !filePath) return { saved: null }
    try {
      await saveForMe(filePath, letter)
    } catch (error) {
      ports.log.write('a mail file could not be saved', error)
      throw new Refusal('notWritten', 'The mail could not be saved there. Choose another place.')
    }
    return { saved: filePath }
  },
} satisfies Partial<ActHandlers>
