import type { Day } from '../domain/calendar'
import { foldText } from '../domain/foldText'
import { asName } from './grammar/asName'
import { english } from './grammar/english'
import { readLine } from './grammar/readLine'
import { isNoName } from './isNoName'

/** Somebody known whom the beginning of a line may mean. */
interface Known {
  id: string
  name: string
  detail: string
}

/** Whose line it is, and what is left of it. */
export interface Whose {
  /** Null for somebody new. */
  personId: string | null
  name: string
  detail: string
  /** What came up: the line without the name. */
  rest: string
}

/**
 * Whom a line that begins with a name may be about, the likeliest first; `length` is how much of it names the known people.
 * Empty when it begins with no name.
 */
export const whoseLine = (
  typed: string,
  { length, people }: { length: number; people: readonly Known[] },
  day: Day,
): Whose[] => {
  const rest = withoutMark(typed.slice(length))
  const known = people.map(({ id, name, detail }) => ({ personId: id, name, detail, rest }))
  const found = newName(typed, day)
  if (!found) return known
  const asNew = { personId: null, name: asName(found.name, unraised), detail: '', rest: found.rest }
  const further = found.name.slice(typed.slice(0, length).trim().length).trim()
  return known.length === 0 || (further !== '' && isRatherNew(found, further, day))
    ? [asNew, ...known]
    : [...known, asNew]
}

interface NewName {
  name: string
  rest: string
  /** A comma ended it. */
  isEnded: boolean
}

const unraised = `${english.names.small}|${english.names.particles}`
const mostInName = 4
/** Without a comma a name is at most so many words. */
const mostUnended = 3
const mostInCapitals = 2

/** The name of somebody new with which a line begins: up to a comma, or to what the grammar knows, or in capitals. */
const newName = (typed: string, day: Day): NewName | null => {
  const line = typed.trimStart()
  const head = /^([^,;:]+)[,;:]/.exec(line)?.[1]
  const inHead = head?.trim().split(/\s+/) ?? []
  if (head && inHead.length <= mostInName && inHead.every(isNameLike))
    return { name: head.trim(), rest: withoutMark(line.slice(head.length)), isEnded: true }
  const words = [...line.matchAll(/[^\s,;:]+/g)].slice(0, mostUnended)
  const other = words.findIndex(({ 0: word }) => !isNameLike(word))
  const named = other < 0 ? words : words.slice(0, other)
  const small = named.findIndex(({ 0: word }) => !isCapital(word))
  const capitals = small < 0 ? named.length : small
  const ends = named.map(({ 0: word, index }) => index + word.length)
  const end =
    ends.find((end) => saysMore(line.slice(end), day)) ??
    ends[Math.min(mostInCapitals, capitals) - 1]
  if (end === undefined) return null
  return { name: line.slice(0, end), rest: withoutMark(line.slice(end)), isEnded: false }
}

/** 'Carla Berg needs a roofer', where only Carla Hansen is known. */
const isRatherNew = ({ rest, isEnded }: NewName, further: string, day: Day): boolean =>
  further.split(/\s+/).every(isCapital)
    ? isEnded || rest === '' || saysMore(rest, day)
    : isEnded && saysMore(rest, day)

const saysMore = (rest: string, day: Day): boolean =>
  rest.trim() !== '' && readLine(rest, { today: day }).reading.kind !== 'note'

const withoutMark = (rest: string): string => rest.replace(/^[\s,;:–-]+/, '')

const isNameLike = (word: string): boolean =>
  /^\p{L}[\p{L}\p{M}.'’-]*$/u.test(word) && !isNoName(foldText(word))

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)
