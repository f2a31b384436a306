import { useState } from 'react'
import type { ViewResult } from '../../shared/views'
import { openDialog } from '../state/openDialog'
import { goTo, pagePaths } from '../state/route'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { GradeChip } from '../ui/GradeChip'
import { Section } from '../ui/Section'
import { FindProvider } from './FindProvider'
import { KnowerPath } from './KnowerPath'
import { KnownRow } from './KnownRow'
import { NeedHead } from './NeedHead'
import './Boards.css'

const onePage = 8

type Spot = ViewResult<'thinSpots'>['rows'][number]

/** What was needed within a year and nobody is a First call for, with who may know someone. */
export const NobodyYetFor = () => {
  const [count, setCount] = useState(onePage)
  const { result } = useView('thinSpots', {})
  if (!result) return <div className="board" aria-busy />
  if (result.rows.length === 0)
    return (
      <EmptyState sentence="For everything people looked for lately you know whom to call first.">
        <Button onPress={() => goTo(pagePaths.people)}>Go to People</Button>
      </EmptyState>
    )
  return (
    <div className="board">
      {result.rows.slice(0, count).map((spot) => (
        <div
          key={spot.category}
          {...(spot.needs.every(({ isBetweenUs }) => isBetweenUs) ? { 'data-between': true } : {})}
        >
          <SpotSection spot={spot} />
        </div>
      ))}
      {result.rows.length > count && (
        <div>
          <Button onPress={() => setCount(count + onePage)}>Show more</Button>
        </div>
      )}
    </div>
  )
}

const none: ViewResult<'thinSpot'> = { others: [], mayKnow: [] }

/** The need that is looked into: an open one, and nothing that stays between two where something else stands for it. */
const soughtIn = (needs: Spot['needs']) =>
  needs.find(({ isOpen, isBetweenUs }) => isOpen && !isBetweenUs) ??
  needs.find(({ isOpen }) => isOpen) ??
  needs[0]

const SpotSection = ({ spot }: { spot: Spot }) => {
  const { category, needs } = spot
  const sought = soughtIn(needs)
  const { result } = useView('thinSpot', sought ? { needId: sought.id } : null)
  const { others, mayKnow } = result ?? none
  const open = sought?.isOpen ? { need: { id: sought.id, personId: sought.person.id } } : {}
  return (
    <Section title={category}>
      <div className="card board-card">
        <div className="board-needs">
          {needs.map((need) => (
            <NeedHead key={need.id} need={need} />
          ))}
          {spot.hasMoreNeeds && <p className="small">And others.</p>}
        </div>
        <div className="board-side">
          {others.length > 0 && (
            <>
              <h3 className="label">No First call yet</h3>
              <ul className="knowers">
                {others.map((row) => (
                  <KnownRow key={row.id} row={row}>
                    {row.grade && <GradeChip grade={row.grade} />}
                  </KnownRow>
                ))}
              </ul>
            </>
          )}
          {mayKnow.length > 0 && (
            <>
              <h3 className="label">May know someone</h3>
              <ul className="knowers">
                {mayKnow.map((row) => (
                  <KnowerPath
                    key={row.id}
                    row={row}
                    about={category}
                    onAsk={() => openDialog({ kind: 'askAround', personId: row.id, ...open })}
                  />
                ))}
              </ul>
            </>
          )}
          {result && others.length === 0 && mayKnow.length === 0 && (
            <span className="row-text quiet">Nobody yet</span>
          )}
          {sought && <FindProvider need={sought} />}
        </div>
      </div>
    </Section>
  )
}
