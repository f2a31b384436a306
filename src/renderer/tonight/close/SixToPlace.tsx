import { useState, type KeyboardEvent } from 'react'
import type { Circle } from '../../../shared/domain/person'
import { capital } from '../../../shared/text/capital'
import { countWords } from '../../../shared/text/countWords'
import { bridge } from '../../state/bridge'
import { editMe } from '../../state/editMe'
import { announce } from '../../state/evening'
import { execute } from '../../state/execute'
import { usePeople } from '../../state/people'
import { showToast } from '../../state/toasts'
import { useView } from '../../state/useView'
import { Button } from '../../ui/Button'
import { ChoiceChips } from '../../ui/ChoiceChips'
import { Section } from '../../ui/Section'

/** So many people one evening offers. */
const most = 6

type Placed = Exclude<Circle, 'unplaced'>

const choices = [
  { value: 'close', label: 'Close' },
  { value: 'known', label: 'Know well' },
  { value: 'acquainted', label: 'Know a little' },
] as const satisfies readonly { value: Placed; label: string }[]

const keys: Record<string, Circle | 'leaveOut'> = {
  '1': 'close',
  '2': 'known',
  '3': 'acquainted',
  '0': 'unplaced',
  x: 'leaveOut',
}

/** At the end of an evening, if one likes: six people who have no place yet. */
export const SixToPlace = () => {
  const { result: me } = useView('me', {})
  const [ids, setIds] = useState<string[] | null>(null)
  const [isOver, setOver] = useState(false)
  const isOff = !me || me.noPlacing === true || isOver
  const { result } = useView('placing', isOff ? null : ids ? { page: ids } : {})
  if (isOff || !result) return null
  if (!ids && !result.isAgain && result.rows.length > 0)
    setIds(result.rows.slice(0, most).map(({ id }) => id))
  const rows = ids ? result.rows.filter(({ id }) => ids.includes(id)) : []
  if (rows.length === 0) return null
  const finish = () => {
    setOver(true)
    void bridge.act('placing.turn', { of: 'wall', page: rows.map(({ id }) => id) })
  }
  const switchOff = () =>
    void editMe({ noPlacing: true }).then((reply) => {
      if (reply.ok) showToast({ text: 'Nobody is offered here any more. Settings brings it back.' })
    })
  return (
    <Section title={titleOf(rows.length)}>
      <p className="small">1, 2 and 3 place, X leaves out. Whoever you leave is still found.</p>
      <ul className="card close-six">
        {rows.map(({ id, name, line }) => (
          <PlaceLine key={id} id={id} name={name} line={line} />
        ))}
      </ul>
      <div className="close-buttons">
        <Button isSmall onPress={finish}>
          Done with these
        </Button>
        <Button isSmall kind="plain" onPress={switchOff}>
          Do not offer this
        </Button>
      </div>
    </Section>
  )
}

const titleOf = (count: number): string =>
  count === 1
    ? 'Somebody without a place yet'
    : `${capital(countWords(count))} people without a place yet`

const place = async (id: string, circle: Circle | 'leaveOut', isOut: boolean): Promise<void> => {
  const one = [id] as never
  if (circle === 'leaveOut') {
    if (!isOut) await execute('person.archive', { ids: one }, { toast: 'Left out' })
    return
  }
  if (isOut) await execute('person.restore', { ids: one })
  await execute('person.place', { ids: one, circle })
}

const PlaceLine = ({ id, name, line }: { id: string; name: string; line: string }) => {
  const row = usePeople(({ byId }) => byId.get(id))
  const isOut = row?.isArchived ?? false
  const circle = row && !isOut && row.circle !== 'unplaced' ? row.circle : null
  const give = (chosen: Circle | 'leaveOut') =>
    void place(id, chosen, isOut).then(() => announce(`${name}, ${chosen}`))
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = keys[event.key.toLowerCase()]
    if (!chosen || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    give(chosen)
  }
  return (
    <li className="close-place" aria-label={name} onKeyDown={onKeyDown}>
      <span className="close-words">
        <span className="row-text strong one-line" dir="auto">
          {name}
        </span>
        <span className="small one-line" dir="auto">
          {isOut ? 'Left out' : line}
        </span>
      </span>
      <ChoiceChips
        label={`Where does ${name} belong?`}
        choices={choices}
        value={circle}
        onChange={give}
      />
      <Button isSmall kind="plain" onPress={() => give(isOut ? 'unplaced' : 'leaveOut')}>
        {isOut ? 'Bring back' : 'Leave out'}
      </Button>
    </li>
  )
}
