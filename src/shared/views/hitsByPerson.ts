import { isHeldOn } from '../domain/position'
import type { Day } from '../domain/calendar'
import type { Hit } from '../matching/wordFit'
import type { Reader } from '../store/reader'
import { knownWords, type FindWords } from './knownWords'

interface Words {
  words: (record: never) => readonly { word: string; root: string }[]
  text: (record: never) => string
}

/** A hit, and the record in which it was found. */
export interface Found extends Hit {
  index: Words
  record: unknown
}

/** The word as it is written, in the whole text that it stands in. */
export const textOf = ({ kind, root, index, record }: Found) => ({
  kind,
  word: index.words(record as never).find((one) => one.root === root)?.word ?? root,
  text: index.text(record as never).trim(),
})

/** Everything that holds one of the words, by the person of whom it is known. */
export const hitsByPerson = (
  read: Reader,
  roots: readonly string[],
  today: Day,
  { find }: { find: FindWords },
): Map<string, Found[]> => {
  const found = new Map<string, Found[]>()
  const note = (id: string, hit: Found) => {
    const before = found.get(id)
    if (before) before.push(hit)
    else found.set(id, [hit])
  }
  const { offers, does, tags, notes, titles, placeWords, firms } = knownWords
  for (const root of roots) {
    for (const record of find.offers(root))
      if (record.grade !== 'benched')
        note(record.personId, { kind: 'offer', root, index: offers, record })
    for (const record of find.does(root))
      note(record.id, { kind: 'does', root, index: does, record })
    for (const record of find.tags(root))
      note(record.id, { kind: 'tag', root, index: tags, record })
    for (const record of find.notes(root))
      note(record.id, { kind: 'notes', root, index: notes, record })
    for (const record of find.titles(root))
      if (isHeldOn(record, today))
        note(record.personId, { kind: 'title', root, index: titles, record })
    for (const record of find.placeWords(root))
      if (isHeldOn(record, today))
        note(record.personId, { kind: 'firm', root, index: placeWords, record })
    for (const record of find.firms(root))
      for (const job of read.by('positionsAt', record.id))
        if (isHeldOn(job, today)) note(job.personId, { kind: 'firm', root, index: firms, record })
  }
  return found
}
