import { Map as MapIcon, UserSearch } from 'lucide-react'
import { useEffect, useState } from 'react'
import { execute } from '../state/execute'
import { openDialog } from '../state/openDialog'
import { goTo, pagePaths } from '../state/route'
import { useView } from '../state/useView'
import { showWarm } from '../state/warmShown'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { SearchField } from '../ui/SearchField'
import { WayLine, type Way } from './WayLine'
import { wayOnMap } from './wayOnMap'
import './WarmWay.css'

export interface WarmWayProps {
  words?: string
  onClose: () => void
}

/** Milliseconds without a letter after which the ways are looked for. */
const pause = 140
const shortest = 2

/** The words that stand still for a moment, long enough to mean something. */
const useResting = (words: string): string => {
  const [resting, setResting] = useState(words)
  useEffect(() => {
    const timer = setTimeout(() => setResting(words), pause)
    return () => clearTimeout(timer)
  }, [words])
  return resting
}

/** Who leads to a person, a role or a firm, so that nobody is called upon cold. */
export const WarmWay = ({ words: given = '', onClose }: WarmWayProps) => {
  const [words, setWords] = useState(given)
  const asked = useResting(words.trim())
  const isAsked = words.trim().length >= shortest && asked.length >= shortest
  const { result, isCurrent } = useView('warmWay', isAsked ? { words: asked } : null)
  const ways = isAsked ? (result?.ways ?? []) : []
  const isNone = isAsked && result !== undefined && isCurrent && ways.length === 0

  const ask = (way: Way) => openDialog({ kind: 'askAround', personId: way.id, wayTo: way.asks })
  const keep = () => void execute('wanted.add', { words: asked }, { toast: 'Kept' })
  const show = () => {
    showWarm(wayOnMap(asked, ways))
    onClose()
    goTo(pagePaths.map)
  }

  return (
    <Dialog
      title="A warm way in"
      isOpen
      onClose={onClose}
      width={620}
      foot={
        (ways.length > 0 || isNone) && (
          <>
            {result?.isKept ? (
              <span className="small way-kept">Among the people you want to meet</span>
            ) : (
              <Button kind={isNone ? 'quiet' : 'plain'} icon={UserSearch} onPress={keep}>
                Keep as someone I want to meet
              </Button>
            )}
            {ways.length > 0 && (
              <Button icon={MapIcon} onPress={show}>
                Show on map
              </Button>
            )}
          </>
        )
      }
    >
      <SearchField
        label="To whom, or where?"
        placeholder="A name, a role or a firm: HR director at Harbor Bank"
        value={words}
        onChange={setWords}
        autoFocus
      />
      <div aria-live="polite">
        {isNone && <p>Nobody you know leads there yet.</p>}
        {!isAsked && (
          <p className="small">Whoever knows them, works there or did, or whose field it is.</p>
        )}
      </div>
      {ways.length > 0 && (
        <ul className="way-list" aria-label="Ways in">
          {ways.map((way) => (
            <WayLine key={way.id} way={way} onAsk={ask} onLeave={onClose} />
          ))}
        </ul>
      )}
    </Dialog>
  )
}
