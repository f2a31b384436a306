import { sayShortDay } from '../../shared/text/sayDay'
import { personDetail, type PersonRow } from '../state/personRow'
import { useToday } from '../state/today'
import { Avatar } from '../ui/Avatar'
import { circleName } from '../ui/circleName'

/** One person as the lists show them. */
export const PersonLine = ({ row }: { row: PersonRow }) => {
  const today = useToday((state) => state.today)
  return (
    <>
      <Avatar name={row.name} photo={row.photo} />
      <span className="line-name row-text strong one-line" dir="auto">
        {row.name}
      </span>
      <span className="line-does small one-line" dir="auto">
        {personDetail(row)}
      </span>
      <span className="line-circle small one-line">
        {row.circle === 'unplaced' ? '' : circleName(row.circle)}
      </span>
      <span className="line-day small">{row.lastSpoke && sayShortDay(row.lastSpoke, today)}</span>
    </>
  )
}
