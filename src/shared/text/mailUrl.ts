import type { Me } from '../domain/me'

interface Mail {
  to: readonly string[]
  subject: string
  body?: string
}

export type MailWay = Extract<Me['howIWrite'], 'mail' | 'gmail' | 'outlook'>

/** The most characters that every mail program takes, and that web pages take. */
export const longestMailUrl: Record<MailWay, number> = { mail: 2000, gmail: 8000, outlook: 8000 }

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
  const said = body === undefined ? '' : `&body=${words(body)}`
  const all = to.map(address).join(',')
  if (way === 'mail') return `mailto:${all}?subject=${words(subject)}${said}`
  const { page, subject: name } = webPages[way]
  return `${page}&to=${all}&${name}=${words(subject)}${said}`
}

/** A text message to several numbers (RFC 5724). */
export const textUrl = (numbers: readonly string[], body: string): string =>
  `sms:${numbers.map((number) => number.replace(/[^\d+]/g, '')).join(',')}?body=${words(body)}`
