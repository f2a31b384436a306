import { clipboard, dialog } from 'electron'
import { chmod, writeFile } from 'node:fs/promises'
import { firstName } from '../../../shared/domain/firstName'
import { writeEml } from '../../../shared/exchange/writeEml'
import { Refusal } from '../../../shared/store/refusal'
import {
  introductionThatMayLeave,
  type IntroductionState,
} from '../../../shared/text/introductionState'
import { longestMailUrl, mailUrl } from '../../../shared/text/mailUrl'
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

/** A name for the file in which no system finds fault. */
const fileName = ({ people }: IntroductionState): string =>
  people
    .map(firstName)
    .join(' and ')
    .replace(/[^\p{L}\p{N} '-]/gu, '')
    .slice(0, 80)

/** An introduction on its way out of the app, by the user's own hand. Nothing is sent here. */
export const introductionActs = {
  'introduction.copy': ({ passingId }, ports) => {
    clipboard.writeText(stateOf(ports, passingId).message.text)
    return null
  },
  'introduction.email': async ({ passingId, isEmpty = false }, ports) => {
    const state = stateOf(ports, passingId)
    const to = addressesOf(state)
    const { subject, text } = state.message
    const url = mailUrl({ to, subject, ...(isEmpty ? {} : { body: text }) })
    if (url.length > longestMailUrl)
      throw new Refusal(
        'tooLong',
        'That mail is too long to hand over. Copy it, and open an empty mail to both.',
      )
    await ports.openOutside(url)
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
