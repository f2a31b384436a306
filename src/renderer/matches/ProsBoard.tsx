import { goTo, pagePaths } from '../state/route'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { Section } from '../ui/Section'
import { ProRow } from './ProRow'
import './Boards.css'

/** The pros by what they do, first whom I would call first, with how they are reached. */
export const ProsBoard = () => {
  const { result } = useView('prosBoard', {})
  if (!result) return <div className="board" aria-busy />
  if (result.categories.length === 0)
    return (
      <EmptyState sentence="Pros stand here by what they do, once you mark somebody as a pro or say how you see the work.">
        <Button onPress={() => goTo(pagePaths.people)}>Go to People</Button>
      </EmptyState>
    )
  return (
    <div className="board">
      {result.categories.map(({ name, pros }) => (
        <Section key={name} title={name}>
          <ul className="board-list" aria-label={name}>
            {pros.map((pro) => (
              <ProRow key={pro.key} pro={pro} category={name} />
            ))}
          </ul>
        </Section>
      ))}
    </div>
  )
}
