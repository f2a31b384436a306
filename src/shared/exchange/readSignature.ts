/** Somebody as the end of a mail tells of them; an empty word is one that it does not tell. */
export interface Signature {
  name: string
  title: string
  organisation: string
  email: string
  phone: string
}

const longest = 3000
const mostLines = 16

const emailPattern = /[\p{L}\d._%+'-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu
const phonePattern = /(?:\+|\b|(?<=\())\(?\d[\d\s().\u00a0/-]{5,22}\d\b/g
const webPattern = /(?:https?:\/\/|www\.)\S+/gi
const label =
  /^(?:tel(?:ephone)?|phone|ph|mobile|mob|cell|direct|office|work|home|e-?mail|mail|web|t|p|m|c|o|d|e|w)\b\.?\s*[:.|]?\s*/i
const firmEnd =
  /(?:\b(?:inc|llc|llp|ltd|limited|gmbh|ag|kg|corp|corporation|company|plc|pty|oy|ab|bv|nv|sarl|spa|group|realty|partners|associates|bank|university|school|hospital|studio|agency|consulting|foundation|institute)\b\.?|& co\b\.?|\bs\.?[ra]\.?l?\.)\s*$/i
const titleWord =
  /\b(?:manager|director|president|officer|chief|head|lead|engineer|developer|designer|consultant|adviser|advisor|agent|broker|lawyer|attorney|accountant|teacher|professor|nurse|doctor|physician|dentist|architect|analyst|assistant|specialist|coordinator|representative|founder|owner|partner|realtor|plumber|electrician|contractor|ceo|cto|cfo|coo|vp|sales|marketing|editor|writer|photographer|therapist|coach|secretary)\b/i
const farewell =
  /^(?:--+|__+|==+|[*•]+|(?:(?:kind|best|warm|many)\s+)?(?:regards|wishes|greetings|thanks)|thanks|thank you|cheers|sincerely|yours.*|best|mit freundlichen grüßen|sent from my .*)[\s,.!]*$/i
const role =
  /^(?:info|office|contact|hello|hi|mail|sales|support|admin|team|service|noreply|no-reply)$/i

/** The person that a mail's signature, or a line with an address or a number, tells of; null for any other text. */
export const readSignature = (text: string): Signature | null => {
  if (text.length > longest) return null
  const lines = text
    .split(/\r?\n|\u2028/)
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((line) => line && !farewell.test(line))
  if (lines.length === 0 || lines.length > mostLines) return null
  const emails = new Set(text.match(emailPattern)?.map((email) => email.toLowerCase()))
  const phones = lines.flatMap((line) => phonesOf(line.replace(/\bfax\b[^|•]*/i, ' ')))
  if (emails.size > 2 || (emails.size === 0 && phones.length === 0)) return null
  const [email = ''] = emails
  const words = lines.flatMap(wordsOf)
  const at = words.findIndex(isName)
  const name = words[at] ?? nameOfEmail(email)
  const rest = words.filter((_word, place) => place !== at && (at < 0 || place > at))
  return { name, email, phone: phones[0] ?? '', ...workOf(rest.slice(0, 3)) }
}

/** The numbers of a line that are long enough for one line of the telephone; never a date. */
const phonesOf = (line: string): string[] =>
  (line.replace(webPattern, ' ').replace(emailPattern, ' ').match(phonePattern) ?? [])
    .map((found) => found.trim())
    .filter((found) => {
      const digits = found.replace(/\D/g, '').length
      const isDate = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}$/.test(found)
      return digits >= 7 && digits <= 15 && !isDate
    })

/** What is left of a line without addresses and numbers, in its parts. */
const wordsOf = (line: string): string[] =>
  line
    .replace(webPattern, '|')
    .replace(emailPattern, '|')
    .replace(phonePattern, '|')
    .split(/\s*[|•·<>\t]\s*|\s+[–—-]\s+/)
    .map((part) => part.replace(label, '').replace(/^[\s,;:"'()]+|[\s,;:"'(]+$/g, ''))
    .filter(
      (part) =>
        /\p{L}{2}/u.test(part) && !/^(?:fax|tel|phone|mobile|cell|email|e-mail|web)\b/i.test(part),
    )

/** Two to five words, each beginning with a capital or of a script without capitals. */
const isName = (part: string): boolean => {
  if (/\d/.test(part) || firmEnd.test(part) || titleWord.test(part)) return false
  const plain = part.replace(/,.*$/, '')
  const words = plain.split(' ')
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => /^(?:\p{Lu}|\p{Lo}|de|da|del|der|van|von|bin|al|la|le|y|e\b)/u.test(word))
  )
}

const nameOfEmail = (email: string): string => {
  const local = email.split('@')[0] ?? ''
  const parts = local.split(/[._-]/).filter((part) => /^\p{L}{2,}$/u.test(part))
  if (parts.length < 2 || role.test(parts[0]!)) return ''
  return parts.map((part) => part[0]!.toUpperCase() + part.slice(1)).join(' ')
}

/** 'Adviser, Harbor Lending', 'Adviser at Harbor Lending', or one below the other. */
const workOf = (parts: readonly string[]): { title: string; organisation: string } => {
  const work = parts.flatMap((part) => {
    const both = /^(.+?)(?:,\s+|\s+(?:at|of|bei)\s+)(.+)$/.exec(part)
    return both && titleWord.test(both[1]!) ? [both[1]!, both[2]!] : [part]
  })
  const organisation =
    work.find((part) => firmEnd.test(part)) ??
    work.find((part) => !titleWord.test(part) && !/\d/.test(part)) ??
    ''
  const title = work.find((part) => part !== organisation && titleWord.test(part)) ?? ''
  return { title, organisation }
}
