import { execute } from '../state/execute'
import { useView } from '../state/useView'
import { AddLine } from '../ui/AddLine'
import { Disclosure } from '../ui/Disclosure'
import { PersonLink } from '../ui/PersonLink'
import { WantedCard } from './WantedCard'
import './Boards.css'

/** People I want to meet, each with who may know them. */
export const WantedList = () => {
  const { result } = useView('wantedPeople', {})
  if (!result) return <div className="board" aria-busy />
  const { sought, met } = result
  return (
    <div className="board">
      <AddLine
        label="Whom would you like to meet?"
        placeholder="Whom would you like to meet? A name, a role, a firm"
        onAdd={(words) => execute('wanted.add', { words })}
        maxLength={1000}
      />
      {sought.length > 0 && (
        <ul className="board-list" aria-label="People I want to meet">
          {sought.map((wanted) => (
            <WantedCard key={wanted.id} wanted={wanted} />
          ))}
        </ul>
      )}
      {sought.length === 0 && (
        <p className="row-text quiet">
          Somebody you know may know them. Write down whom you have in mind, and Goodturn says who.
        </p>
      )}
      {met.length > 0 && (
        <Disclosure title="Met">
          <ul className="board-met">
            {met.map(({ id, words, person }) => (
              <li key={id} className="row-text" dir="auto">
                {person.id ? <PersonLink id={person.id} name={person.name} /> : person.name}
                {words !== person.name && <span className="small">{` ${words}`}</span>}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  )
}
