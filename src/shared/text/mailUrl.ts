import type { Me } from '../domain/me'

interface Mail {
  to: readonly string[]
  subject: string
  /** Left out, an empty letter is opened, without a subject if even that would be too long. */
  body?: string
}

export type MailWay = Extract<Me['howIWrite'], 'mail' | 'gmail' | 'outlook'>

/** The most characters that every mail program takes, and that web pages take. */
export const longestMailUrl: Record<MailWay, number> = { mail: 2000, gmail: 8000, outlook: 8000 }

/** Mail on a web page travels in its address, so only when it was chosen. */
export const mailWayOf = (howIWrite: Me['howIWrite']): MailWay =>
  howIWrite === 'gmail' || howIWrite === 'outlook' ? howIWrite : 'mail'

const address = (text: string): string => encodeURIComponent(text).replace('%40', '@')
const words = (text: string): string => encodeURIComponent(text.replace(/\n/g, '\r\n'))

const webPages = {
  gmail: { page: 'https://mail.google.com/mail/?view=cm&fs=1', subject: 'su' },
  outlook: {
    page: 'https://outlook.office.com/mail/deeplink/compose?popoutv2=1',
    subject: 'subject',
  },
}

/** A letter as the address that opens it: in the mail program (RFC 6068), or on the chosen web page. */
export const mailUrl = ({ to, subject, body }: Mail, way: MailWay = 'mail'): string => {
  const all = to.map(address).join(',')
  const page = way === 'mail' ? { page: `mailto:${all}?`, subject: 'subject' } : webPages[way]
  const bare = way === 'mail' ? page.page : `${page.page}&to=${all}&`
  const headed = `${bare}${page.subject}=${words(subject)}`
  if (body !== undefined) return `${headed}&body=${words(body)}`
  return headed.length > longestMailUrl[way] ? bare.slice(0, -1) : headed
}

/** Whether a letter is longer than what is handed over whole. */
export const isMailTooLong = (mail: Required<Mail>, way: MailWay): boolean =>
  mailUrl(mail, way).length > longestMailUrl[way]

/** A text message to several numbers (RFC 5724). */
export const textUrl = (numbers: readonly string[], body?: string): string =>
  `sms:${numbers.map(dialled).join(',')}${body === undefined ? '' : `?body=${words(body)}`}`

/** Whether a text message is longer than what is handed over whole. */
export const isTextTooLong = (numbers: readonly string[], body: string): boolean =>
  textUrl(numbers, body).length > longestMailUrl.mail

/** A number as a phone dials it. */
export const dialled = (number: string): string => number.replace(/[^\d+]/g, '')
