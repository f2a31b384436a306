import type { Reading } from '../../domain/reading'
import { asName } from './asName'
import { cleanEdges } from './lineWords'
import { beginning, typedIn, type Found, type LineSought } from './lineSought'
import { phraseAt } from './phrases'
import { reachAt } from './reachAt'

const longestName = { person: 4, business: 6 }

/** Where a name that begins at a word ends: at what they want, are or do, at a comma, or at a number. */
const nameEnd = (sought: LineSought, from: number, of: keyof typeof longestName): number => {
  const { words, language } = sought
  const { names } = language
  const isCapital = (at: number) => {
    const typed = typedIn(sought, at, at + 1).replace(/^[^\p{L}]+/u, '')
    return typed !== '' && typed.charAt(0) !== typed.charAt(0).toLowerCase()
  }
  // 'Omar Said' is a name; where every word has its capital, capitals tell nothing.
  const goesByCapitals =
    of === 'person' && isCapital(from) && words.some((_, at) => at > from && !isCapital(at))
  const isSmall = (at: number) =>
    phraseAt(words, at, names.particles) > 0 || phraseAt(words, at, names.and) > 0
  let at = from
  while (at < words.length && at - from < longestName[of] + 2) {
    if (reachAt(words, sought.line, at)) break
    const isEnd = phraseAt(words, at, names.ends) > 0
    if (at > from && isEnd && !(goesByCapitals && isCapital(at))) break
    if (at > from && of === 'business' && phraseAt(words, at, names.where)) break
    if (at > from && goesByCapitals && !isCapital(at) && !isSmall(at)) break
    if (at > from && phraseAt(words, at, names.reachLabels) && reachAt(words, sought.line, at + 1))
      break
    at++
    if (words[at - 1]?.ends) return at
  }
  while (at - 1 > from && isSmall(at - 1)) at--
  const count = at - from
  // In lower case nothing but what follows tells a third name from a verb that is not known.
  const titles = phraseAt(words, from, names.titles)
  if (of === 'person' && !goesByCapitals && count > 3 + titles) {
    const small = Array.from({ length: count }, (_, step) => from + step).filter(isSmall).length
    // 'Amy and Joe Tran' have one name between them.
    const isPair = phraseAt(words, from + titles + 1, names.and) > 0
    at = Math.min(at, from + 2 + titles + small + (isPair ? 1 : 0))
  }
  at = Math.min(at, from + longestName[of] + titles)
  while (at - 1 > from && isSmall(at - 1)) at--
  return at
}

const limit = 300

/** A business or place without a definite person: its name, where it is, what they want. */
export const readLead = (sought: LineSought): Found | null => {
  const { words, language, isChosen } = sought
  const [at, count] = beginning(sought, language.begins.lead)
  const from = Math.max(0, at + count)
  const isLead = at >= 0 && from < words.length && isMeant(sought, from, language.unless.lead)
  if (!isLead && !isChosen) return null
  const start = isLead ? from : 0
  if (start >= words.length) return null
  const end = nameEnd(sought, start, 'business')
  const whereEnd = placeEnd(sought, end)
  const name = cleanEdges(typedIn(sought, start, end))
  const where = cleanEdges(typedIn(sought, end, whereEnd))
  const purpose = cleanEdges(typedIn(sought, whereEnd, words.length))
  const isNobody = phraseAt(words, start, language.names.unnamed) > 0
  if (!name || name.length > limit || where.length > limit) return null
  const business = { name: isNobody ? name : asName(name, language.names.small) }
  const reading: Reading = {
    kind: 'lead',
    business: where ? { ...business, where } : business,
    ...(purpose ? { purpose } : {}),
  }
  return { reading, onChip: isLead ? [typedIn(sought, 0, start)] : [] }
}

const isMeant = ({ words }: LineSought, from: number, unless: string): boolean =>
  words[from - 1]?.ends === true || !phraseAt(words, from, unless)

const placeEnd = ({ words, language }: LineSought, from: number): number => {
  const { where, notWhere, ends, within, goesOn, ofPlaces } = language.names
  if (!phraseAt(words, from, where)) return from
  if (phraseAt(words, from, within) && phraseAt(words, from + 1, notWhere)) return from
  let at = from + 1
  while (at < words.length && at - from < 9 && !words[at - 1]?.ends) {
    const isPlace = phraseAt(words, at - 1, goesOn) > 0 || phraseAt(words, at, ofPlaces) > 0
    if (!isPlace && phraseAt(words, at, ends)) break
    at++
  }
  return at
}

/** A definite person, and how to reach them. */
export const readReferral = (sought: LineSought): Found | null => {
  const { words, language, isChosen, line } = sought
  const [at, count] = beginning(sought, language.begins.referral)
  const from = Math.max(0, at + count)
  const isMine = at > 0 && phraseAt(words, 0, language.before.me) > 0
  const isReferral =
    at >= 0 && from < words.length && !isMine && isMeant(sought, from, language.unless.referral)
  if (!isReferral && !isChosen) return null
  const start = isReferral ? from : 0
  const isNobody = phraseAt(words, start, language.names.nobody) > 0
  const end = isNobody ? start : nameEnd(sought, start, 'person')
  const name = cleanEdges(typedIn(sought, start, end))
  const onChip = isReferral ? [typedIn(sought, 0, start)] : []
  let rest = [typedIn(sought, end, words.length)]
  let reach = ''
  for (let tried = end; tried < words.length && !reach; tried++) {
    const to = reachAt(words, line, tried)
    if (!to) continue
    reach = typedIn(sought, tried, to).replace(/[,;:.]$/, '')
    const label = tried > end && phraseAt(words, tried - 1, language.names.reachLabels) ? 1 : 0
    if (label) onChip.push(typedIn(sought, tried - 1, tried))
    rest = [typedIn(sought, end, tried - label), typedIn(sought, to, words.length)]
  }
  const purpose = rest.map(cleanEdges).filter(Boolean).join(' ')
  if (name.length > limit || reach.length > limit) return null
  const reading: Reading = {
    kind: 'referral',
    ...(name ? { name: asName(name, language.names.small + '|' + language.names.particles) } : {}),
    ...(reach ? { reach } : {}),
    ...(purpose ? { purpose } : {}),
  }
  return name || purpose ? { reading, onChip } : null
}
