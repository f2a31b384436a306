import { nameSpellings, otherNames, shortNames } from '../lexicon/givenNames'

const lines = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))

const shortFor = new Map<string, Set<string>>()
const writtenAs = new Map<string, Set<string>>()
const known = new Set<string>(otherNames.trim().split(/\s+/))

const note = (map: Map<string, Set<string>>, key: string, value: string) => {
  const there = map.get(key)
  if (there) there.add(value)
  else map.set(key, new Set([value]))
}

for (const [formal = '', ...nicks] of lines(shortNames)) {
  known.add(formal)
  for (const nick of nicks) {
    known.add(nick)
    note(shortFor, nick, formal)
  }
}
for (const names of lines(nameSpellings))
  for (const one of names) {
    known.add(one)
    for (const other of names) note(writtenAs, one, other)
  }

/** The name and everything it may be a spelling of. */
const spelled = (name: string): ReadonlySet<string> => writtenAs.get(name) ?? new Set([name])

const isNickOf = (nick: string, formal: string): boolean => {
  const formals = shortFor.get(nick)
  if (!formals) return false
  for (const one of spelled(formal)) if (formals.has(one)) return true
  return false
}

/** A name that many people have; `name` is folded. */
export const isGivenName = (name: string): boolean => known.has(name)

/** One name in two spellings: Catherine and Kathryn. */
export const isSpelling = (one: string, other: string): boolean =>
  writtenAs.get(one)?.has(other) ?? false

/** Which of the two is short for the other: 'one' for Bob and Robert, 'both' for Bob and Rob, or null. */
export const nicknameOf = (one: string, other: string): 'one' | 'other' | 'both' | null => {
  if (isNickOf(one, other)) return 'one'
  if (isNickOf(other, one)) return 'other'
  const formals = shortFor.get(one)
  const shared = formals && [...formals].some((formal) => shortFor.get(other)?.has(formal))
  return shared ? 'both' : null
}
