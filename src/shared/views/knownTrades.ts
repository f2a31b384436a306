import { isHeldOn } from '../domain/position'
import type { Day } from '../domain/calendar'
import type { Need } from '../domain/need'
import type { Reader } from '../store/reader'
import { TradeIndex } from './TradeIndex'

const offers = new TradeIndex('offer', 'does', ({ words }) => words)
const does = new TradeIndex('person', 'does', (person) => person.does)
const titles = new TradeIndex('position', 'does', ({ title }) => title)
const placeWords = new TradeIndex('position', 'does', ({ organisationId, words }) =>
  organisationId ? '' : (words ?? ''),
)
const firms = new TradeIndex('organisation', 'does', ({ name }) => name)
const needs = new TradeIndex('need', 'asks', ({ words }) => words)

/** What people offer and look for, by trade. */
export const knownTrades = { offers, does, titles, placeWords, firms, needs }

/** All of it as it stands now. */
export const openTrades = (read: Reader) => {
  const find = {
    offers: offers.of(read),
    does: does.of(read),
    titles: titles.of(read),
    placeWords: placeWords.of(read),
    firms: firms.of(read),
    needs: needs.of(read),
  }
  return {
    /** Who may do something of the kind, or did. */
    *peopleIn(trade: string, today: Day): Generator<string> {
      for (const { personId } of find.offers(trade)) yield personId
      for (const { id } of find.does(trade)) yield id
      for (const job of find.titles(trade)) yield job.personId
      for (const job of find.placeWords(trade)) if (isHeldOn(job, today)) yield job.personId
      for (const { id } of find.firms(trade))
        for (const job of read.by('positionsAt', id)) if (isHeldOn(job, today)) yield job.personId
    },
    needsFor: (trade: string): ReadonlySet<Need> => find.needs(trade),
  }
}
export type Trades = ReturnType<typeof openTrades>
