import type { Day } from '../domain/calendar'
import type { Meanings } from '../domain/meaning'
import type { Person } from '../domain/person'
import type { Said } from '../matching/fitOf'
import { saidOf } from '../matching/saidOf'
import type { OfferRead } from '../matching/trades/reading'
import { readOffer } from '../matching/trades/readText'
import type { EvidenceKind } from '../matching/wordFit'
import { keyWords, type KeyWord } from '../matching/words/keyWords'
import type { Reader } from '../store/reader'
import { isHeldOn } from './knownTrades'

/** Texts are asked about again and again. */
const known = new Map<string, { read: OfferRead; words: readonly KeyWord[] }>()
const mostKnown = 100_000
/** Notes say many things: of them only shared words count. */
const unread: OfferRead = { offered: [], past: [], isPast: false }

const said = (kind: EvidenceKind, text: string, meanings: Meanings | undefined): Said => {
  if (kind === 'notes') return { kind, text, words: keyWords(text), read: unread, meaning: null }
  let one = known.get(text)
  if (!one) {
    if (known.size >= mostKnown) known.clear()
    one = { read: readOffer(text), words: keyWords(text) }
    known.set(text, one)
  }
  return { kind, text, ...one, meaning: meanings?.known(text) ?? null }
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
    if (!isHeldOn(today, job)) {
      const title = job.title.trim()
      if (title) texts.push(onceSaid(said('title', title, meanings)))
      continue
    }
    add('title', job.title)
    const firm = job.organisationId && read.get('organisation', job.organisationId)
    add('firm', firm ? firm.name : job.words)
  }
  add('tag', person.tags.join(', '))
  add('notes', person.notes)
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
