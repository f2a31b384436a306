import { useMatchShown } from '../state/matchShown'
import { MatchesHead } from './MatchesHead'
import { NeedDeck } from './NeedDeck'
import { OfferDeck } from './OfferDeck'
import { TogetherDeck } from './TogetherDeck'
import { boards } from './boards'
import './MatchesPage.css'

/** Who could be put together: cards of needs and of offers, and beside a card who answers it. */
export const MatchesPage = () => {
  const { deck, filter } = useMatchShown()
  const Board = boards.find(({ value }) => value === filter)?.board
  return (
    <div className="page">
      <MatchesHead />
      {Board ? (
        <div className="page-body scrolls">
          <Board />
        </div>
      ) : filter === 'together' ? (
        <TogetherDeck />
      ) : deck === 'canHelp' ? (
        <OfferDeck />
      ) : (
        <NeedDeck />
      )}
    </div>
  )
}
