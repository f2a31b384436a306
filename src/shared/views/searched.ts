import { foldText } from '../domain/foldText'
import { keepFolded } from './foldedRows'

/** What the search compares: the texts of every record, folded once. */
export const searched = {
  people: keepFolded('person', (person) => ({
    name: foldText([person.name, person.nickname, person.phonetic].filter(Boolean).join(' ')),
    /** What they do, and their tags. */
    rest: foldText([person.does, ...person.tags].join(' ')),
  })),
  jobs: keepFolded('position', (job) => foldText(`${job.title} ${job.words ?? ''}`)),
  firms: keepFolded('organisation', (organisation) => foldText(organisation.name)),
  needs: keepFolded('need', (need) => foldText(need.words)),
}
