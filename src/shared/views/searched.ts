import { foldText } from '../domain/foldText'
import { FoldedTexts } from './FoldedTexts'

/** What the search compares: a text of every record. Of a person the names, then a tab, what they do and the tags. */
export const searched = {
  people: new FoldedTexts('person', (person) => {
    const names = foldText(
      [person.name, person.nickname, person.phonetic].filter(Boolean).join(' '),
    )
    return `${names}\t${foldText([person.does, ...person.tags].join(' '))}`
  }),
  jobs: new FoldedTexts('position', (job) => foldText(`${job.title} ${job.words ?? ''}`)),
  firms: new FoldedTexts('organisation', (organisation) => foldText(organisation.name)),
  needs: new FoldedTexts('need', (need) => foldText(need.words)),
}
