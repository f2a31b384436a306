import { cleanEdges } from './lineWords'
import { beginning, typedIn, type Found, type LineSought } from './lineSought'
import { phraseAt } from './phrases'

const whole = ({ line }: LineSought): string => line

/** What somebody can help with. */
export const readOffer = (sought: LineSought): Found | null => {
  const { words, language, isChosen } = sought
  const [at, count] = beginning(sought, language.begins.offer)
  const from = at + count
  const isOffer = at >= 0 && from < words.length && !phraseAt(words, from, language.unless.offer)
  if (!isOffer && !isChosen) return null
  const text = isOffer ? cleanEdges(typedIn(sought, from, words.length)) : whole(sought)
  const onChip = isOffer ? [typedIn(sought, 0, from)] : []
  return text ? { reading: { kind: 'offer', words: text }, onChip } : null
}

/** Thanks that is due to them; a name in it stays in the words. */
export const readThanks = (sought: LineSought): Found | null => {
  const { words, language, isChosen, line } = sought
  const count = phraseAt(words, 0, language.begins.thanks)
  const isByName = !count && phraseAt(words, 0, language.thanksByName) > 0
  const isAside = words[count - 1]?.ends === true && count < words.length
  const isOther = isAside || phraseAt(words, count || 1, language.unless.thanks) > 0
  const isThanks = (count > 0 || isByName) && !isOther
  if (!isThanks && !isChosen) return null
  const text = isThanks && count ? cleanEdges(typedIn(sought, count, words.length)) : ''
  const onChip = text ? [typedIn(sought, 0, count)] : []
  return { reading: { kind: 'thanks', words: text || line }, onChip }
}

/** Only what the user left; 'left him the keys' is none, and 'she left a message' is theirs. */
export const readLeftMessage = (sought: LineSought): Found | null => {
  const { words, language, isChosen, line } = sought
  let at = 0
  while (
    at < 7 &&
    !phraseAt(words, at, language.leftMessage) &&
    phraseAt(words, at, language.beforeMessage)
  )
    at++
  const count = phraseAt(words, at, language.leftMessage)
  if (!count && !isChosen) return null
  const rest = at === 0 && count ? cleanEdges(typedIn(sought, count, words.length)) : ''
  return {
    reading: { kind: 'leftMessage', words: rest || line },
    onChip: rest ? [typedIn(sought, 0, count)] : [],
  }
}

/** A moment that went wrong between the two; the words stay whole. */
export const readRough = ({ words, language, isChosen, line }: LineSought): Found | null => {
  const { rough } = language
  let mine = 0
  while (mine < 7 && !phraseAt(words, mine, rough.phrases) && phraseAt(words, mine, rough.fillers))
    mine++
  let theirs = 0
  const isTheirs = (at: number) =>
    phraseAt(words, at, rough.them) > 0 || phraseAt(words, at, rough.fillers) > 0
  while (theirs < 5 && !phraseAt(words, theirs, rough.byThem) && isTheirs(theirs)) theirs++
  const count = phraseAt(words, mine, rough.phrases)
  const isRough =
    isWhole(words, rough.bare, mine, count) && !phraseAt(words, mine + count, rough.unless)
  if (!isChosen && !isRough && !phraseAt(words, theirs, rough.byThem)) return null
  return { reading: { kind: 'rough', words: line }, onChip: [] }
}

/** 'Argued a motion' is a lawyer's day: behind the bare verb the sentence ends, or it goes on about whom or what. */
const isWhole = (words: LineSought['words'], bare: string, at: number, count: number): boolean =>
  count > 1 || (count === 1 && (isLast(words, at) || !phraseAt(words, at, bare)))

const isLast = (words: LineSought['words'], at: number): boolean =>
  words[at]?.ends === true || at + 1 === words.length
