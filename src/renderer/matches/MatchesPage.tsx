import { Layers } from 'lucide-react'
import { useMatchShown } from '../state/matchShown'
import { goTo, pagePaths } from '../state/route'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { MatchesHead } from './MatchesHead'
import { boards } from './boards'
import './MatchesPage.css'

/** Who could be put together: cards of needs and of offers, and beside a card who answers it. */
export const MatchesPage = () => {
  const filter = useMatchShown((state) => state.filter)
  const Board = boards.find(({ value }) => value === filter)?.board
  return (
    <div className="page">
      <MatchesHead />
      {Board ? (
        <div className="page-body scrolls">
          <Board />
        </div>
      ) : (
        <EmptyState
          icon={Layers}
          sentence="Cards appear when people tell you what they are looking for."
        >
          <Button onPress={() => goTo(pagePaths.people)}>Go to People</Button>
        </EmptyState>
      )}
    </div>
  )
}
