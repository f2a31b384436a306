import { clipboard, dialog } from 'electron'
import { chmod, writeFile } from 'node:fs/promises'
import { firstName } from '../../../shared/domain/firstName'
import { writeEml } from '../../../shared/exchange/writeEml'
import { meOf } from '../../../shared/store/meOf'
import { Refusal } from '../../../shared/store/refusal'
import {
  introductionThatMayLeave,
  type IntroductionState,
} from '../../../shared/text/introductionState'
import { longestMailUrl, mailUrl, textUrl, type MailWay } from '../../../shared/text/mailUrl'
import type { ActHandlers, ActPorts } from './actPorts'

const stateOf = ({ store }: ActPorts, passingId: string): IntroductionState => {
  const { memory } = store.engine
  return introductionThatMayLeave(memory, memory.get('passing', passingId))
}

const addressesOf = ({ to, people }: IntroductionState): string[] => {
  if (to.length === 0)
    throw new Refusal(
      'noMail',
      `Neither ${firstName(people[0])} nor ${firstName(people[1])} shares an e-mail. Copy the message instead.`,
    )
  return to.map((it) => it.address)
}

/** Mail on a web page travels in its address, so only when it was chosen. */
const wayOf = ({ store }: ActPorts): MailWay => {
  const { howIWrite } = meOf(store.engine.memory)
  return howIWrite === 'gmail' || howIWrite === 'outlook' ? howIWrite : 'mail'
}

const open = async ({ openOutside, log }: ActPorts, url: string): Promise<void> => {
  try {
    await openOutside(url)
  } catch (error) {
    log.write('a message could not be handed over', error)
    throw new Refusal('notOpened', 'No program took the message. Copy it instead.')
  }
}

/** A name for the file in which no system finds fault. */
const fileName = ({ people }: IntroductionState): string =>
  people
    .map(firstName)
    .join(' and ')
    .replace(/[^\p{L}\p{N} '-]/gu, '')
    .slice(0, 80)

/** An introduction on its way out of the app, by the user's own hand. Nothing is sent here. */
export const introductionActs = {
  'introduction.copy': async ({ passingId }, ports) => {
    await clipboard.writeText(stateOf(ports, passingId).message.text)
    return null
  },
  'introduction.email': async ({ passingId, isEmpty = false }, ports) => {
    const state = stateOf(ports, passingId)
    const to = addressesOf(state)
    const { subject, text } = state.message
    const way = wayOf(ports)
    const url = mailUrl({ to, subject, ...(isEmpty ? {} : { body: text }) }, way)
    if (url.length > longestMailUrl[way])
      throw new Refusal(
        'tooLong',
        'That mail is too long to hand over. Copy it, and open an empty mail to both.',
      )
    await open(ports, url)
    return null
  },
  'introduction.text': async ({ passingId }, ports) => {
    const { textTo, message } = stateOf(ports, passingId)
    if (textTo.length === 0)
      throw new Refusal('noNumber', 'Neither of the two shares a number. Copy the message instead.')
    const url = textUrl(
      textTo.map((it) => it.address),
      message.text,
    )
    if (url.length > longestMailUrl.mail)
      throw new Refusal('tooLong', 'That text is too long to hand over. Copy it instead.')
    await open(ports, url)
    return null
  },
  'introduction.saveEml': async ({ passingId }, ports) => {
    const state = stateOf(ports, passingId)
    const letter = writeEml({
      to: addressesOf(state),
      subject: state.message.subject,
      body: state.message.text,
    })
    const { canceled, filePath } = await dialog.showSaveDialog(ports.window, {
      title: 'Save the introduction as a mail',
      defaultPath: `${fileName(state) || 'Introduction'}.eml`,
      filters: [{ name: 'Mail', extensions: ['eml'] }],
    })
    if (canceled || !filePath) return { saved: null }
    try {
      await writeFile(filePath, letter, { mode: 0o600 })
      await chmod(filePath, 0o600)
    } catch (error) {
      ports.log.write('a mail file could not be saved', error)
      throw new Refusal('notWritten', 'The mail could not be saved there. Choose another place.')
    }
    return { saved: filePath }
  },
} satisfies Partial<ActHandlers>
