import { goTo, pagePaths } from '../state/route'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { PageHead } from '../ui/PageHead'
import { PersonBody } from './PersonBody'
import { PersonHead } from './PersonHead'
import { StateNote } from './StateNote'
import { useBoxes } from './useBoxes'
import './PersonPage.css'

/** One person: what they are looking for, what was promised, what happened; the rest at the side. */
export const PersonPage = ({ id }: { id: string }) => {
  const { result: seen } = useView('person', { id })
  const boxes = useBoxes()
  if (seen === undefined) return <div className="page" aria-busy />
  if (seen === null)
    return (
      <div className="page">
        <PageHead title="Not here" />
        <EmptyState sentence="That person is no longer in Goodturn.">
          <Button onPress={() => goTo(pagePaths.people)}>People</Button>
        </EmptyState>
      </div>
    )
  return (
    <article className="page person-page" aria-label={seen.header.name}>
      <PersonHead seen={seen} boxes={boxes} />
      <StateNote seen={seen} />
      <PersonBody seen={seen} boxes={boxes} />
    </article>
  )
}
