import { oneLine, severalLines } from '../domain/oneLine'
import { filledTemplate } from './filledTemplate'
import { introductionSlots, type MessageFacts, type Part } from './introductionSlots'
import { templateText } from './introductionTemplates'

export interface Message {
  subject: string
  /** What the user may edit. */
  body: string
  /** The line of a profession, under the body. */
  foot: string
  /** Body and foot, as it is read. */
  text: string
  isSubjectByHand: boolean
  isBodyByHand: boolean
}

export interface JointMessage extends Message {
  /** Parts that have nothing to say yet. */
  missing: Part[]
  /** Things to look at once more; they hold nothing back. */
  cautions: string[]
}

/** One message to both: who they are to each other, why, and how each is reached. */
export const jointMessage = (facts: MessageFacts): JointMessage => {
  const { words, missing } = introductionSlots(facts)
  const { templates } = facts.me
  const template = templateText('introduction', templates)
  const message = messageOf(facts, facts.passing.draft ?? {}, {
    subject: filledTemplate(templateText('introductionSubject', templates), words),
    body: filledTemplate(template, words),
  })
  const isSigned = template.includes('{me}') && !message.isBodyByHand
  return {
    ...message,
    missing: missing.filter((part) => part !== 'me' || isSigned),
    cautions: cautionsOf(message.text),
  }
}

/** What was written by hand, else the words of a template, with the line of a profession at the foot. */
export const messageOf = (
  { me }: Pick<MessageFacts, 'me'>,
  hand: { subject?: string | undefined; body?: string | undefined },
  usual: { subject: string; body: string },
): Message => {
  const subject = oneLine(hand.subject ?? '')
  const written = severalLines(hand.body ?? '')
  const foot = oneLine(me.disclosure ?? '')
  const body = written || usual.body
  return {
    subject: subject || oneLine(usual.subject),
    body,
    foot,
    text: foot ? `${body}\n\n${foot}` : body,
    isSubjectByHand: subject !== '',
    isBodyByHand: written !== '',
  }
}

/** What in a text is worth a second look. */
export const cautionsOf = (text: string): string[] =>
  /\bmy (client|patient|customer)\b/i.test(text)
    ? ['The message says what one of them is to you. Do both know that?']
    : []
