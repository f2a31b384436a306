import { openDialog } from '../../state/openDialog'
import { useView } from '../../state/useView'
import { Button } from '../../ui/Button'
import { PersonLink } from '../../ui/PersonLink'
import { LookLine } from '../../ui/week/LookLine'

const most = 3

/** Once a month: the first who should know what the user does. */
export const ShouldKnow = () => {
  const { result } = useView('shouldKnow', { most })
  if (!result || result.rows.length === 0) return null
  return (
    <div className="look-part">
      <h3 className="label">Should know what you do</h3>
      <ul className="card look-lines">
        {result.rows.map(({ id, name, shortName, line }) => (
          <LookLine
            key={id}
            title={<PersonLink id={id} name={name} />}
            says={line}
            buttons={
              <Button
                isSmall
                aria-label={`Tell ${shortName}`}
                onPress={() => openDialog({ kind: 'tellThem', personId: id })}
              >
                Tell them
              </Button>
            }
          />
        ))}
      </ul>
    </div>
  )
}
