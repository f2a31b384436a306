import { doneWords } from '../../shared/text/stepWords'
import { execute } from './execute'
import { useToday } from './today'

/** Marks a next step done, and says when a repeated one comes again. True when it was kept. */
export const finishStep = async (id: string): Promise<boolean> => {
  const { today } = useToday.getState()
  const toast = ({ again }: { again: string | null }) => doneWords(again, today)
  return (await execute('followUp.done', { id: id as never }, { toast })).ok
}
