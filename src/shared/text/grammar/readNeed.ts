import { cleanEdges } from './lineWords'
import { beginning, marksOf, typedIn, type Found, type LineSought } from './lineSought'
import { phraseAt } from './phrases'
import { readDay } from './readDay'

/** 'Her mother needs a ramp': whose need it is stays in the words. */
const isFamilyBefore = ({ words, language }: LineSought): boolean => {
  const { theirs, family, adverbs, wishes } = language.before
  const whose = phraseAt(words, 0, theirs)
  let at = whose + phraseAt(words, whose, family)
  // 'Her oldest daughter', 'his new office': two words more, if they are not the need's own.
  while (whose && at < whose + 3 && at < words.length && !words[at]?.ends) {
    if (phraseAt(words, at, wishes) || phraseAt(words, at, adverbs)) break
    at++
  }
  if (at === whose || words[at - 1]?.ends) return false
  while (at < 6 && !phraseAt(words, at, wishes) && phraseAt(words, at, adverbs)) at++
  const count = phraseAt(words, at, wishes)
  return (
    count > 0 && !phraseAt(words, at + count, language.unless.need) && at + count < words.length
  )
}

/** What somebody looks for. */
export const readNeed = (sought: LineSought): Found | null => {
  const { words, language, isChosen, today } = sought
  const [at, count] = beginning(sought, language.begins.need)
  const { looking, to: infinitive } = language.before
  const isLooking = phraseAt(words, at + count - 1, looking) > 0
  const isNeed =
    at >= 0 &&
    at + count < words.length &&
    !phraseAt(words, at + count, language.unless.need) &&
    (!isLooking || phraseAt(words, at + count, infinitive) > 0)
  const isFamily = !isNeed && isFamilyBefore(sought)
  if (!isNeed && !isFamily && !isChosen) return null
  const from = isNeed ? at + count : 0
  const { to, asked, betweenUs } = marksOf(sought, from)
  const onChip = [typedIn(sought, 0, from), typedIn(sought, to, words.length)]
  // 'By' and a day at the very end says until when.
  let end = to
  let neededBy
  for (let day = Math.max(from + 1, to - 6); day < to; day++) {
    const by = phraseAt(words, day, language.days.by)
    const read = by ? readDay({ words: words.slice(0, to), today, language }, day) : null
    if (!read?.due || read.to !== to || read.part !== undefined || read.at) continue
    neededBy = read.due
    onChip.push(typedIn(sought, day, to))
    end = day
    break
  }
  const text = cleanEdges(typedIn(sought, from, end))
  if (!text) return null
  const due = neededBy ? { neededBy } : {}
  return { reading: { kind: 'need', words: text, asked, betweenUs, ...due }, onChip }
}
