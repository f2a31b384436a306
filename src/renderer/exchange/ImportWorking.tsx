import { useBusy } from '../state/busy'
import { Progress } from '../ui/Progress'
import type { Stage } from './useContactFiles'

/** That it goes on; after two seconds also how far it has come. */
export const ImportWorking = ({ stage, isLong }: { stage: Stage; isLong: boolean }) => {
  const work = useBusy((busy) => busy.work)
  if (stage.kind === 'bringing')
    return <Progress label="Bringing in" done={work?.done ?? 0} of={isLong ? (work?.of ?? 0) : 0} />
  const read = stage.kind === 'reading' ? stage.read : 0
  return (
    <Progress
      label={isLong && read > 0 ? `${read.toLocaleString()} contacts read` : 'Reading'}
      done={0}
      of={0}
    />
  )
}
