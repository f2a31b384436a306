import { useState, type KeyboardEvent } from 'react'
import type { ViewResult } from '../../shared/views'
import { execute } from '../state/execute'
import { usePeople } from '../state/people'
import { Button } from '../ui/Button'
import { PersonPicker } from '../ui/PersonPicker'
import { circleCounts, countsOf, placedWords } from './circleCounts'
import type { Flow } from './flow'
import { PlacingFrame } from './PlacingFrame'
import { PlacingSide } from './PlacingSide'

/** Everybody named here is one step of Undo. */
const merge = `placing first ${performance.timeOrigin}`

/** The names that come without looking: each is Close. An empty line goes on to the wall. */
export const FirstInMind = ({ flow, sphere }: { flow: Flow; sphere: ViewResult<'sphere'> }) => {
  const [named, setNamed] = useState<readonly string[]>([])
  const people = usePeople((state) => state.byId)
  const counts = countsOf(sphere)
  const close = named.filter((id) => people.get(id)?.circle === 'close')

  const pick = async (id: string) => {
    const reply = await execute('person.place', { ids: [id as never], circle: 'close' }, { merge })
    if (reply.ok) setNamed((before) => [...before.filter((one) => one !== id), id])
  }
  const addNew = async (name: string) => {
    const reply = await execute('person.add', { name, circle: 'close' }, { merge })
    if (reply.ok) setNamed((before) => [...before, reply.value.id])
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.defaultPrevented) return
    if (event.target instanceof HTMLInputElement && event.target.value.trim() === '') flow.next()
  }

  return (
    <PlacingFrame flow={flow} says="Start with whoever you think of.">
      <div className="placing">
        <div className="placing-main" onKeyDown={onKeyDown}>
          <div className="first-in-mind">
            <PersonPicker
              label="Who comes to mind first?"
              onPick={(id) => void pick(id)}
              onNew={(name) => void addNew(name)}
              without={close}
              autoFocus
            />
            <p className="small">Enter puts them in Close. Enter on an empty line goes on.</p>
            <ul className="first-names" aria-label="Close">
              {close.map((id) => (
                <li key={id} dir="auto">
                  {people.get(id)?.name}
                </li>
              ))}
            </ul>
          </div>
          <div className="placing-foot page-foot">
            <span className="small">The rest come by the page.</span>
            <Button kind="primary" onPress={flow.next}>
              Next step
            </Button>
          </div>
        </div>
        <PlacingSide
          counts={circleCounts(counts)}
          people={sphere.people}
          filled={new Set(close)}
          says={placedWords(counts)}
          hint="A hundred or two are plenty."
        />
      </div>
    </PlacingFrame>
  )
}
