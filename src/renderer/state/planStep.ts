import type { CommandInput } from '../../shared/commands'
import { execute } from './execute'

type Plan = CommandInput<'passing.plan'>

/** Plans what comes next, or none; true once it is kept. */
export const planStep = async (
  passingId: string,
  nextStep: Plan['nextStep'],
  merge?: string,
): Promise<boolean> => {
  const toast = nextStep === 'none' ? 'No next step' : 'Planned'
  const options = merge ? { toast, merge } : { toast }
  return (await execute('passing.plan', { passingId: passingId as never, nextStep }, options)).ok
}
