import { otherEnd } from '../domain/tie'
import type { KnownFacts } from '../domain/newFacts'
import type { Person } from '../domain/person'
import type { Reader } from './reader'

/** What is known of a person, with the places where they work or worked and those they are tied to. */
export const knownFacts = (read: Reader, person: Person): KnownFacts => ({
  ...person,
  jobs: read.by('positionsOf', person.id).map((position) => ({
    organisation:
      (position.organisationId && read.get('organisation', position.organisationId)?.name) ||
      position.words ||
      '',
    title: position.title,
  })),
  tied: [
    ...read.by('tiesOf', person.id).map((tie) => otherEnd(tie, person.id)),
    ...person.howWeMet.flatMap((met) => met.throughId ?? []),
  ].flatMap((id) => read.get('person', id)?.name ?? []),
})
