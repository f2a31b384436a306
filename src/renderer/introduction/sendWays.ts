import { Copy, Mail, MessageSquareText } from 'lucide-react'
import type { Reader } from './askWhetherItWentOut'
import type { HandOver } from './useHandOver'
import type { Letter, Shown } from './useIntroduction'

/** One way out: a button or a line of the menu. */
export interface SendWay {
  label: string
  icon: typeof Mail
  isCopy: boolean
  run: () => void
}

const opens = (kind: 'E-mail' | 'Text', whom: string, isTooLong: boolean): string =>
  isTooLong
    ? `Copy, and open an empty ${kind === 'Text' ? 'text' : 'mail'} to ${whom}`
    : `${kind} ${whom}`

const copyWay = (handOver: HandOver, reader?: Reader): SendWay => ({
  label: reader ? `Copy for ${reader.firstName}` : 'Copy',
  icon: Copy,
  isCopy: true,
  run: () => void handOver.copy({ reader }),
})

/** How the one message can be handed over, the way the user writes first. */
export const jointWays = (shown: Shown, handOver: HandOver): SendWay[] => {
  const { howIWrite, to, textTo, isMailTooLong, isTextTooLong } = shown
  const mail = {
    label: opens('E-mail', whom(shown, to), isMailTooLong),
    icon: Mail,
    isCopy: false,
    run: () => void handOver.email({ isTooLong: isMailTooLong }),
  }
  const text = {
    label: opens('Text', whom(shown, textTo), isTextTooLong),
    icon: MessageSquareText,
    isCopy: false,
    run: () => void handOver.text({ isTooLong: isTextTooLong }),
  }
  const copy = copyWay(handOver)
  const mails = to.length > 0 ? [mail] : []
  const texts = textTo.length > 0 ? [text] : []
  if (howIWrite === 'copy') return [copy, ...mails, ...texts]
  if (howIWrite === 'text') return [...texts, copy, ...mails]
  return to.length < textTo.length ? [...texts, copy, ...mails] : [...mails, copy, ...texts]
}

/** How the message to one of the two can be handed over. */
export const letterWays = (
  letter: Letter,
  reader: Reader,
  howIWrite: Shown['howIWrite'],
  handOver: HandOver,
): SendWay[] => {
  const { way, isTooLong } = letter
  const copy = copyWay(handOver, reader)
  if (way === null) return [copy]
  const what = { reader, isTooLong }
  const opened = {
    label: opens(way === 'email' ? 'E-mail' : 'Text', reader.firstName, isTooLong),
    icon: way === 'email' ? Mail : MessageSquareText,
    isCopy: false,
    run: () => void (way === 'email' ? handOver.email(what) : handOver.text(what)),
  }
  return howIWrite === 'copy' ? [copy, opened] : [opened, copy]
}

const whom = ({ a, b }: Shown, reached: readonly string[]): string =>
  reached.length === 2
    ? 'both'
    : ([a, b].find((side) => reached.includes(side.id))?.firstName ?? 'both')
