import { useEffect, useRef } from 'react'
import type { Day } from '../../../shared/domain/calendar'
import { useView } from '../../state/useView'
import { answerQuestion } from '../answerQuestion'
import { answerIn, type Question } from '../question'
import { QuestionLine } from '../QuestionLine'

/** Letters mean themselves wherever something is written. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, [role="dialog"]') !== null

/** What was not asked beside anybody: shown once, answered by its letter, and left by closing the day. */
export const LastQuestion = ({ day }: { day: Day }) => {
  const { result: evening } = useView('tonight', { day })
  const question = evening?.question ?? null
  const now = useRef<Question | null>(null)
  useEffect(() => {
    now.current = question
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
      const given = isPlain && !isWriting(event.target) && answerIn(event.key, [now.current])
      if (!given) return
      event.preventDefault()
      event.stopPropagation()
      void answerQuestion(day, given, given.answer)
    }
    // Before the keys of the whole app, one of which is N.
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [day])
  return (
    question && (
      <QuestionLine
        question={question}
        onAnswer={(given) => void answerQuestion(day, question, given)}
      />
    )
  )
}
