import PostalMime, { addressParser, type Address, type Email } from 'postal-mime'
import { oneLine, severalLines } from '../../domain/oneLine'
import { Refusal } from '../../store/refusal'
import { limits } from '../limits'
import type { Mail, MailAddress } from './mail'
import { mailDate } from './mailDate'
import { plainText } from './plainText'

const mostAddresses = 100
const mostText = 2000
/** Enough for the first words, also where a page begins with much that nobody reads. */
const mostHtml = 200_000

/** What a letter has at its head; a file with none of it is something else. */
const marks = new Set(
  'from to cc subject date message-id received return-path mime-version content-type'.split(' '),
)

/** The head and the first words of a letter. Nothing in it is run or loaded, and what is attached is left where it is. */
export const readMail = async (bytes: Uint8Array): Promise<Mail> => {
  const start = bytes.subarray(0, limits.mailBytes)
  const letter = (await parsed(start)) ?? (await parsed(headOf(start)))
  if (!letter || !letter.headers.some(({ key }) => marks.has(key)))
    throw new Refusal('notMail', 'That is not a mail that Goodturn can read.')
  return {
    from: addresses(letter, 'from'),
    to: addresses(letter, 'to'),
    cc: addresses(letter, 'cc'),
    replyTo: addresses(letter, 'reply-to'),
    subject: oneLine(letter.subject ?? '').slice(0, 500),
    date: mailDate(valueOf(letter, 'date')),
    messageId: oneLine(letter.messageId ?? '').slice(0, 500),
    text: firstWords(letter),
  }
}

/** Null for a letter that is built so that no reader gets through it. */
const parsed = async (bytes: Uint8Array): Promise<Email | null> => {
  try {
    return await PostalMime.parse(bytes, {
      maxNestingDepth: 20,
      maxHeadersSize: 256 * 1024,
      forceRfc822Attachments: true,
    })
  } catch {
    return null
  }
}

/** Only what stands before the first empty line. */
const headOf = (bytes: Uint8Array): Uint8Array => {
  const most = Math.min(bytes.length, 200 * 1024)
  for (let at = 0; at < most; at += 1)
    if (
      bytes[at] === 10 &&
      (bytes[at + 1] === 10 || (bytes[at + 1] === 13 && bytes[at + 2] === 10))
    )
      return bytes.subarray(0, at + 1)
  return bytes.subarray(0, most)
}

const valueOf = ({ headers }: Email, key: string): string =>
  headers.find((header) => header.key === key)?.value ?? ''

const mailboxes = (address: Address): { name: string; address?: string | undefined }[] =>
  address.group ? address.group : [address]

const addresses = ({ headers }: Email, key: string): MailAddress[] =>
  headers
    .filter((header) => header.key === key)
    .flatMap(({ value }) => addressParser(value.slice(0, limits.fieldCharacters)))
    .slice(0, mostAddresses)
    .flatMap(mailboxes)
    .slice(0, mostAddresses)
    .flatMap(({ name, address }) => {
      const email = oneLine(address ?? '').slice(0, 320)
      return email.includes('@') ? [{ name: nameIn(name), email }] : []
    })

/** A name that is an address names nobody. */
const nameIn = (written: string): string => {
  const name = oneLine(written)
    .replace(/^["']+|["']+$/g, '')
    .trim()
  return name.includes('@') ? '' : name.slice(0, 300)
}

const firstWords = ({ text, html }: Email): string => {
  const words = text?.trim()
    ? text.slice(0, mostText * 4)
    : plainText((html ?? '').slice(0, mostHtml))
  return severalLines(words)
    .replace(/\n{3,}/g, '\n\n')
    .slice(0, mostText)
    .trim()
}
