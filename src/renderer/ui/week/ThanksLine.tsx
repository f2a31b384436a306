import { sayDay } from '../../../shared/text/sayDay'
import type { ViewResult } from '../../../shared/views'
import { execute } from '../../state/execute'
import { goTo, inboxPath, personPath } from '../../state/route'
import { useToday } from '../../state/today'
import { Button } from '../Button'
import { Link } from '../Link'
import { LookLine } from './LookLine'

/** Somebody who is not thanked yet: write, or say that it was done in person. */
export const ThanksLine = ({ thanks }: { thanks: ViewResult<'lookBack'>['thanks'][number] }) => {
  const today = useToday((state) => state.today)
  const { id, itemId, to, short, about, since } = thanks
  const inPerson = () =>
    execute('thanks.inPerson', { id: id as never }, { toast: `You thanked ${short} in person` })
  return (
    <LookLine
      title={<Link onPress={() => goTo(personPath(to.id))}>{to.name}</Link>}
      says={[about, `since ${sayDay(since, today)}`].filter(Boolean).join(', ')}
      buttons={
        <>
          <Button isSmall onPress={() => goTo(inboxPath(itemId))}>
            {`Write to ${short}`}
          </Button>
          <Button isSmall kind="plain" onPress={() => void inPerson()}>
            Thanked in person
          </Button>
        </>
      }
    />
  )
}
