import type { Me } from '../../shared/domain/me'
import { editMe } from '../state/editMe'
import { WeekdayChips } from '../ui/WeekdayChips'
import { HourField } from './HourField'

/** The days and hours at which I work: a first contact is promised for one of them. */
export const WorkingTime = ({ me }: { me: Me }) => {
  const { workingDays, workingHours } = me
  return (
    <fieldset className="reminders-part">
      <legend className="label">My working days</legend>
      <WeekdayChips
        label="My working days"
        days={workingDays}
        onChange={(days) => void editMe({ workingDays: days })}
      />
      <div className="form-two">
        <HourField
          label="Work from"
          value={workingHours.from}
          onEdit={(from, merge) => editMe({ workingHours: { ...workingHours, from } }, merge)}
        />
        <HourField
          label="Work until"
          value={workingHours.to}
          onEdit={(to, merge) => editMe({ workingHours: { ...workingHours, to } }, merge)}
        />
      </div>
    </fieldset>
  )
}
