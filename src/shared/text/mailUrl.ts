/** The most characters that every mail program takes. */
export const longestMailUrl = 2000

interface Mail {
  to: readonly string[]
  subject: string
  body?: string
}

const address = (text: string): string => encodeURIComponent(text).replace('%40', '@')
const words = (text: string): string => encodeURIComponent(text.replace(/\n/g, '\r\n'))

/** A letter as the address that opens it in the mail program (RFC 6068). */
export const mailUrl = ({ to, subject, body }: Mail): string =>
  `mailto:${to.map(address).join(',')}?subject=${words(subject)}${
    body === undefined ? '' : `&body=${words(body)}`
  }`
