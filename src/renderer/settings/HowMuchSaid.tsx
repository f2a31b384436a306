import { useId } from 'react'
import type { Me } from '../../shared/domain/me'
import { sayTime } from '../../shared/text/sayTime'
import { editMe } from '../state/editMe'
import '../ui/Tick.css'

const at = sayTime('15:00')

const levels: readonly { privacy: Me['privacy']; says: string; example: string }[] = [
  {
    privacy: 'nameAndNote',
    says: 'Names and my words',
    example: `Ben Silva, ${at}. You wanted to ask about the roof.`,
  },
  { privacy: 'nameOnly', says: 'Names only', example: `Ben Silva, ${at}.` },
  { privacy: 'neither', says: 'Neither', example: 'Goodturn. Something is waiting for you.' },
]

/** How much a notification may say where others can read the screen. */
export const HowMuchSaid = ({ me }: { me: Me }) => {
  const name = useId()
  return (
    <fieldset className="reminders-part">
      <legend className="label">How much a notification may say</legend>
      <div>
        {levels.map(({ privacy, says, example }) => (
          <label key={privacy} className="tick">
            <input
              type="radio"
              name={name}
              checked={me.privacy === privacy}
              onChange={() => void editMe({ privacy })}
            />
            <span>
              {says}
              <span className="tick-sentence small quiet">{example}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
