import { foldText } from '../../domain/foldText'
import type { ReadContact } from '../../domain/readContact'
import { hasLegalForm, isService, wordKind } from './firmWords'
import { isGivenName } from './givenNames'

/** The words of a name, without the marks between them. */
export const wordsOf = (name: string): string[] =>
  name.split(/[\s,;:|·()[\]"“”„]+/u).filter((word) => /[\p{L}\p{N}&+]/u.test(word))

/** Whether a contact is a firm, a service or a place. In doubt it is a human being. */
export const isFirm = (contact: ReadContact): boolean => {
  if (contact.isOrganisation) return true
  const { name } = contact
  if (contact.connectedOn || contact.relatives?.length || hasBirthday(contact)) return false
  if (isService(name) || hasOnlyShortNumbers(contact)) return true
  const words = wordsOf(name)
  if (words.some((word) => isGivenName(word)) || address.test(name)) return false
  return (
    isNamedLikeItsFirm(contact) ||
    (hasLegalForm(name) && !/[()@/]|,(?!\s*\S+$)|\s[-–]\s/u.test(name)) ||
    practice.test(name) ||
    isMadeOfServiceWords(words)
  )
}

const hasBirthday = ({ occasions }: ReadContact): boolean =>
  occasions.some((it) => it.kind === 'birthday')

const address =
  /(?:^|\s)(?:mr|mrs|ms|miss|herr|frau|sr|sra|señor|señora|mme|monsieur|madame|signora?)\.?\s/iu

const practice =
  /\((?:practice|praxis|reception|empfang|rezeption|cabinet|consulta|studio medico|clinic|klinik|clinique|clínica)\)\s*$/iu

/** The firm's name is all that the card calls it: no part of it stands where a family name would beside a given one. */
const isNamedLikeItsFirm = ({ name, given, family, jobs }: ReadContact): boolean => {
  const folded = foldText(name)
  const isOnePart = !given || !family
  const isWhole = [given, family].every((part) => !part || foldText(part) === folded)
  return (
    isOnePart &&
    isWhole &&
    jobs.some((job) => job.organisation && foldText(job.organisation) === folded)
  )
}

const isMadeOfServiceWords = (words: readonly string[]): boolean => {
  const isInCapitals = words.every((word) => word === word.toUpperCase())
  const kinds = words.map((word) => wordKind(word, { isInCapitals }))
  if (kinds[0] === 'place' && kinds.length > 1) return true
  return kinds.every((kind) => kind !== 'open') && kinds.some((kind) => kind !== 'plain')
}

const emergencyNumbers = new Set('000 110 111 112 113 115 117 118 119 144 911 999 1414'.split(' '))

/** 112 and its like, or a short number of the network, unless the name beside it may be a colleague's. */
const hasOnlyShortNumbers = ({ name, phones, emails, isNameless }: ReadContact): boolean => {
  const numbers = phones.map((it) => it.value.replace(/[\s-]/g, ''))
  if (numbers.length === 0 || emails.length > 0) return false
  if (!numbers.every((number) => /^[*#]?\d{3,6}#?$/.test(number))) return false
  const words = wordsOf(name).filter((word) => !/^\d+$/.test(word))
  if (isNameless || words.length === 0) return true
  if (words.some((word) => isGivenName(word))) return false
  const kinds = words.map((word) => wordKind(word, { isInCapitals: false }))
  if (kinds.some((kind) => kind !== 'open' && kind !== 'plain')) return true
  return words.length === 1 && numbers.every((number) => emergencyNumbers.has(number))
}
