import { execute } from './execute'
import { goTo, oneOnOnePath } from './route'

/** Leads from a one-on-one that was logged to where more is told of it. */
export const tellMore = async (touchId: string): Promise<void> => {
  const reply = await execute('oneOnOne.tellOf', { touchId: touchId as never })
  if (reply.ok) goTo(oneOnOnePath(reply.value.id))
}
