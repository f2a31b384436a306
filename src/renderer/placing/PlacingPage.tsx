import { Undo2 } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import { goTo, pagePaths } from '../state/route'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { PageHead } from '../ui/PageHead'
import { brushes, type Brush } from './brushes'
import { FirstInMind } from './FirstInMind'
import { Groups } from './Groups'
import { PlacingSide } from './PlacingSide'
import { usePlacing, type Left } from './usePlacing'
import { Wall } from './Wall'
import './PlacingPage.css'

const toMap = () => goTo(pagePaths.map)

const Brushes = ({ chosen, onChoose }: { chosen: Brush; onChoose: (brush: Brush) => void }) => (
  <div className="brushes" role="toolbar" aria-label="What a click does">
    {brushes.map(({ brush, key, says }) => (
      <button
        key={brush}
        type="button"
        className={`brush brush-${brush}`}
        aria-pressed={brush === chosen}
        onClick={() => onChoose(brush)}
      >
        <span className="brush-key" aria-hidden>
          {key}
        </span>
        {says}
      </button>
    ))}
  </div>
)

interface FootProps {
  isAsking: boolean
  onStop: () => void
  onTurn: () => void
  onGoOn: () => void
}

const Foot = ({ isAsking, onStop, onTurn, onGoOn }: FootProps) =>
  isAsking ? (
    <div className="placing-foot" role="alert">
      <span>Nobody on the last two pages. Stop here?</span>
      <span className="placing-answers">
        <Button onPress={onGoOn}>Go on</Button>
        <Button kind="primary" onPress={onStop} autoFocus>
          Stop
        </Button>
      </span>
    </div>
  ) : (
    <div className="placing-foot">
      <span className="small">
        Arrows move, a click paints. Anyone you leave is still found and matched.
      </span>
      <Button kind="primary" keys="Space" onPress={onTurn}>
        Turn the page
      </Button>
    </div>
  )

interface DoneProps {
  unplaced: number
  onAgain: () => void
  /** Where there are whole groups to place. */
  onGroups: (() => void) | undefined
}

const Done = ({ unplaced, onAgain, onGroups }: DoneProps) =>
  unplaced === 0 ? (
    <EmptyState sentence="Everyone has a place.">
      <Button kind="primary" onPress={toMap}>
        To the map
      </Button>
    </EmptyState>
  ) : (
    <EmptyState
      sentence={`That was everyone. ${unplaced.toLocaleString()} are not placed yet, and are found and matched all the same.`}
    >
      <Button kind="primary" onPress={toMap}>
        To the map
      </Button>
      {onGroups && <Button onPress={onGroups}>Whole groups</Button>}
      <Button kind="plain" onPress={onAgain}>
        Look through them again
      </Button>
    </EmptyState>
  )

const byEscape = (event: KeyboardEvent) => {
  if (event.key === 'Escape' && !event.defaultPrevented) toMap()
}

const Pages = ({ left, isNew }: { left: Left; isNew: boolean }) => {
  const placing = usePlacing(left)
  const { result: sphere } = useView('sphere', {})
  const { result: found } = useView('placingGroups', {})
  const [isGrouping, setGrouping] = useState(false)
  const groups = found?.groups ?? []
  /** Whole groups come after the names, where there are any. */
  const stop = () => (groups.length > 0 ? setGrouping(true) : toMap())
  const [isNaming, setNaming] = useState(isNew)
  const [brush, setBrush] = useState<Brush>('known')
  const [at, setAt] = useState(0)
  const [said, say] = useState('')
  const { counts, rows } = placing
  if (!counts || !sphere) return <div className="page" aria-busy />

  const paint = (id: string, chosen: Brush) => {
    const name = rows.find((row) => row.id === id)?.name ?? ''
    const words = brushes.find((one) => one.brush === chosen)?.says.toLowerCase() ?? ''
    void placing.paint(id, chosen).then(() => say(`${name}, ${words}`))
  }
  const byKey = (id: string, chosen: Brush) => {
    if (chosen !== 'clear' && chosen !== 'leaveOut') setBrush(chosen)
    paint(id, chosen)
  }
  /** A second click takes the paint off again. */
  const byClick = (id: string) =>
    paint(id, rows.find((row) => row.id === id)?.mark === brush ? 'clear' : brush)

  const isOver = placing.isReady && rows.length === 0
  return (
    <div className="page" onKeyDown={byEscape}>
      <PageHead title="Place people" says="Pick the ones you know. The rest can wait.">
        <Button
          kind="plain"
          icon={Undo2}
          isDisabled={!placing.canUndo}
          onPress={() => void placing.undoPage()}
        >
          Undo this page
        </Button>
        <Button onPress={toMap}>Done for now</Button>
      </PageHead>
      {isGrouping ? (
        <div className="placing">
          <Groups groups={groups} onDone={toMap} />
        </div>
      ) : isOver && !isNaming ? (
        <Done
          onGroups={groups.length > 0 ? stop : undefined}
          unplaced={counts.unplaced}
          onAgain={placing.startAgain}
        />
      ) : (
        <div className="placing">
          {isNaming ? (
            <FirstInMind onNext={() => setNaming(false)} />
          ) : (
            <div className="placing-main">
              <Brushes chosen={brush} onChoose={setBrush} />
              <Wall
                page={placing.isReady ? placing.page : ''}
                rows={rows}
                at={Math.min(at, rows.length - 1)}
                onMove={setAt}
                onKey={byKey}
                onClick={byClick}
                onTurn={placing.turnPage}
              />
              <Foot
                onStop={stop}
                isAsking={placing.isAsking}
                onTurn={placing.turnPage}
                onGoOn={placing.goOn}
              />
            </div>
          )}
          <PlacingSide
            counts={counts}
            people={sphere.people}
            fromPage={new Set(rows.map((row) => row.id))}
          />
        </div>
      )}
      <p className="unseen" aria-live="polite">
        {said}
      </p>
    </div>
  )
}

/** Names by the page: who is close, whom one knows well or a little. It goes on where it was left. */
export const PlacingPage = () => {
  const { result } = useView('placingLeft', {})
  return result ? (
    <Pages left={result.left} isNew={result.left === null} />
  ) : (
    <div className="page" aria-busy />
  )
}
