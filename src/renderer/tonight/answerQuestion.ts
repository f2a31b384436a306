import type { Day } from '../../shared/domain/calendar'
import { execute } from '../state/execute'
import { usePeopleLists } from '../state/peopleLists'
import { goTo, pagePaths } from '../state/route'
import { showToast } from '../state/toasts'
import type { Question } from './question'

const showWhoShouldKnow = () => {
  usePeopleLists.setState({ list: 'shouldKnow' })
  goTo(pagePaths.people)
}

/** Answers what an evening asked; an answer that leads on shows the way, and nothing more. */
export const answerQuestion = async (
  day: Day,
  { key }: Pick<Question, 'key'>,
  answer: string,
): Promise<void> => {
  const reply = await execute('review.answer', { day, key, answer })
  if (reply.ok && key.startsWith('surprised') && answer === 'yes')
    showToast({
      text: 'Others may not know it either.',
      action: { label: 'Who should know what I do', run: showWhoShouldKnow },
    })
}
