import { isHeldOn } from '../domain/position'
import type { Day } from '../domain/calendar'
import type { Meanings } from '../domain/meaning'
import type { Person } from '../domain/person'
import type { Said } from '../matching/fitOf'
import { saidOf } from '../matching/saidOf'
import type { OfferRead } from '../matching/trades/reading'
import type { EvidenceKind } from '../matching/wordFit'
import type { Reader } from '../store/reader'
import { knownWords } from './knownWords'

/** Texts are asked about again and again, so each is read once, and anew when its meaning comes. */
const known = new Map<string, Said>()
const mostKnown = 100_000
/** Notes say many things: of them only shared words count. */
const unread: OfferRead = { offered: [], past: [], isPast: false }

const said = (kind: EvidenceKind, text: string, meanings: Meanings | undefined): Said => {
  const key = `${kind} ${text}`
  const before = known.get(key)
  const meaning = meanings?.known(text) ?? null
  if (before && before.meaning === meaning) return before
  if (known.size >= mostKnown) known.clear()
  const one = before ? { ...before, meaning } : { ...saidOf(kind, text, undefined), meaning }
  known.set(key, one)
  return one
}

/** Every text by which somebody may help, of their own, their present jobs, and what the user notes of them. */
export const saidBy = (read: Reader, person: Person, today: Day): Said[] => {
  const { meanings } = read
  const texts: Said[] = []
  const add = (kind: EvidenceKind, text: string | undefined) => {
    const words = text?.trim()
    if (words) texts.push(said(kind, words, meanings))
  }
  for (const offer of read.by('offersOf', person.id))
    if (offer.grade !== 'benched') add('offer', offer.words)
  add('does', person.does)
  for (const job of read.by('positionsOf', person.id)) {
    if (!isHeldOn(job, today)) {
      const title = job.title.trim()
      if (title) texts.push(onceSaid(said('title', title, meanings)))
      continue
    }
    add('title', job.title)
    const firm = job.organisationId && read.get('organisation', job.organisationId)
    add('firm', firm ? firm.name : job.words)
  }
  add('tag', person.tags.join(', '))
  const words = knownWords.notes.words(person)
  if (words.length > 0)
    texts.push({ kind: 'notes', text: person.notes.trim(), words, read: unread, meaning: null })
  return texts
}

/** What somebody was, and is no longer. */
const onceSaid = (one: Said): Said => ({
  ...one,
  read: { offered: [], past: [...one.read.offered, ...one.read.past], isPast: true },
})

/** Words of an offer or a description that is not saved yet. */
export const saidNow = (words: string, read: Reader): Said[] => [
  saidOf('offer', words.trim(), read.meanings),
]
