import { asName } from './asName'
import { cleanEdges } from './lineWords'
import { typedIn, type Found, type LineSought } from './lineSought'
import { phraseAt } from './phrases'
import { readDay } from './readDay'
import { readHour } from './readHour'

/** How we met: the words stay whole, and say where and through whom. */
export const readMet = (sought: LineSought): Found | null => {
  const { words, language, isChosen, line, today } = sought
  const { met } = language
  const count = phraseAt(words, 0, language.begins.met)
  const isOther =
    phraseAt(words, count, language.unless.met) > 0 ||
    readHour(words, count - 1, language) !== null ||
    readDay({ words, today, language }, count) !== null ||
    words.some((word, at) => word.plain === 'to' && phraseAt(words, at + 1, met.purposes) > 0) ||
    words.some((_, at) => at >= count && phraseAt(words, at, met.told) > 0)
  const isMet = count > 0 && count < words.length && !isOther
  if (!isMet && !isChosen) return null
  if (!isMet) return { reading: { kind: 'met', words: line }, onChip: [] }
  const isThrough = phraseAt(words, count - 1, met.through) > 0 || words[count - 1]?.plain === 'of'
  let split = count
  const other = isThrough ? met.where : met.through
  while (
    split < words.length &&
    !words[split - 1]?.ends &&
    (split === count || !phraseAt(words, split, other))
  )
    split++
  const hasOther = phraseAt(words, split, other) > 0 && !words[split - 1]?.ends
  let end = split + (hasOther ? 1 : 0)
  while (hasOther && end < words.length && !words[end - 1]?.ends) end++
  const first = cleanEdges(typedIn(sought, count, split))
  const second = hasOther ? cleanEdges(typedIn(sought, split + 1, end)) : ''
  const where = isThrough ? second : first
  const through = isThrough ? first : second
  const nameAt = isThrough ? count : split + 1
  const isName =
    through !== '' && !phraseAt(words, nameAt, met.noName) && through.split(/\s+/).length < 5
  const isPlace = isThrough || !phraseAt(words, count, language.names.notWhere)
  return {
    reading: {
      kind: 'met',
      words: line,
      ...(isPlace && where && where.length <= 300 ? { where } : {}),
      ...(isName && through.length <= 300
        ? { through: asName(through, language.names.particles) }
        : {}),
    },
    onChip: [],
  }
}
