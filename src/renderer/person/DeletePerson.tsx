import { listed } from '../../shared/text/listed'
import { execute } from '../state/execute'
import { closeDrawer } from '../state/openDrawer'
import { goTo, pagePaths } from '../state/route'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import type { PersonSeen } from './personSeen'

const counted = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [count === 1 ? `one ${one}` : `${count} ${many}`]

/** Into the trash, saying what goes with it. */
export const DeletePerson = ({ seen, onClose }: { seen: PersonSeen; onClose: () => void }) => {
  const { name } = seen.header
  const along = [
    ...counted(seen.lookingFor.length, 'need', 'needs'),
    ...counted(seen.nextSteps.length, 'next step', 'next steps'),
    ...counted(
      seen.story.lines.filter(({ isOfNeeds }) => !isOfNeeds).length,
      'line of the story',
      'lines of the story',
    ),
  ]
  const remove = async () => {
    onClose()
    const reply = await execute('person.delete', { ids: [seen.id] }, { toast: `Deleted ${name}` })
    if (!reply.ok) return
    closeDrawer()
    goTo(pagePaths.people)
  }
  return (
    <Dialog
      title={`Delete ${name}?`}
      isOpen
      onClose={onClose}
      foot={
        <>
          <Button kind="plain" onPress={onClose}>
            Keep
          </Button>
          <Button kind="primary" onPress={() => void remove()}>
            Delete
          </Button>
        </>
      }
    >
      <p>
        {along.length > 0
          ? `${name} goes to the trash for 30 days, with ${listed(along)}.`
          : `${name} goes to the trash for 30 days.`}
      </p>
    </Dialog>
  )
}
