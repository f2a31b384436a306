import type { ViewResult } from '../../shared/views'
import type { SavedLine } from './SavedLines'

export type Question = NonNullable<ViewResult<'tonightPerson'>['question']>

export interface Answer {
  key: string
  answer: string
  /** What the chip says before Enter. */
  label: string
}

/** Whether a need is asked for help with is answered by a lone letter, also where no room was left for the question. */
export const aboutNeed = (line: SavedLine | undefined): Question | null =>
  line?.reading.kind === 'need' && line.needId && !line.isAsked
    ? {
        key: `need ${line.needId}`,
        words: '',
        choices: [
          { answer: 'yes', label: 'Yes', key: 'Y' },
          { answer: 'no', label: 'Not yet', key: 'N' },
        ],
      }
    : null

/** What a lone letter answers, when something was asked. */
export const answerIn = (typed: string, asked: readonly (Question | null)[]): Answer | null => {
  const struck = typed.trim().toLowerCase()
  if (!struck) return null
  for (const question of asked)
    for (const { key, answer, label } of question?.choices ?? [])
      if (question && key?.toLowerCase() === struck) return { key: question.key, answer, label }
  return null
}

const keysOf = ({ choices }: Question): string[] =>
  choices.flatMap(({ key }) => (key ? [key.toLowerCase()] : []))

/** 'y or n and Enter, or the next line'. */
export const howToAnswer = (question: Question): string => {
  const keys = new Intl.ListFormat('en', { type: 'disjunction' }).format(keysOf(question))
  return keys ? `${keys} and Enter, or the next line` : 'The next line'
}
