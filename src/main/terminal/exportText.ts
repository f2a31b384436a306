import type { Person } from '../../shared/domain/person'
import { exportedPerson, type ExportedPerson } from '../../shared/exchange/exportedPerson'
import type { ExportAsked } from '../../shared/domain/exportAsked'
import { writeGoogleCsv } from '../../shared/exchange/write/writeGoogleCsv'
import { writeVcard } from '../../shared/exchange/vcard/writeVcard'
import type { Reader } from '../../shared/store/reader'
import type { OpenStore } from '../store/openStore'
import { documentText } from './documentText'

export interface ExportText {
  /** How many people it will hold. */
  people: number
  pieces: Generator<string>
}

/** What was asked for as pieces of text. What changes meanwhile is not in it. */
export const exportText = (
  { engine, photos }: Pick<OpenStore, 'engine' | 'photos'>,
  { format, ids, guardFormulas, ...choices }: ExportAsked,
): ExportText => {
  const { memory, seq, context } = engine
  const chosen = chosenPeople(memory, format === 'json' ? undefined : ids)
  const people = chosen.length
  if (format === 'json') return { people, pieces: documentText(memory.copy(), seq) }
  const today = context.today()
  function* exported(): Generator<ExportedPerson> {
    for (const person of chosen) yield exportedPerson(memory, person, today, choices)
  }
  if (format === 'csv') return { people, pieces: writeGoogleCsv(exported, { guardFormulas }) }
  return {
    people,
    pieces: writeVcard(exported(), {
      version: format === 'vcard3' ? '3.0' : '4.0',
      at: context.now(),
      photoOf: (hash) => photos.read(hash),
    }),
  }
}

/** Those asked for, or everyone: archived ones too, but nobody in the trash and nobody whom only others know. */
const chosenPeople = (read: Reader, ids: ExportAsked['ids']): Person[] =>
  ids
    ? ids.flatMap((id) => read.get('person', id) ?? []).filter((person) => !person.deletedAt)
    : [...read.all('person')].filter((person) => !person.deletedAt && person.kind === 'person')
