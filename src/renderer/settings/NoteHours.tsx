import type { Me } from '../../shared/domain/me'
import { isQuietAt } from '../../shared/reminders/quietHours'
import { sayTime } from '../../shared/text/sayTime'
import { peopleWords } from '../../shared/text/countWords'
import { capital } from '../../shared/text/capital'
import { editMe } from '../state/editMe'
import { Select } from '../ui/Select'
import { Tick } from '../ui/Tick'
import { WeekdayChips } from '../ui/WeekdayChips'
import { HourField } from './HourField'

const mostPeople = 20
const peopleADay = Array.from({ length: mostPeople + 1 }, (_, count) => ({
  value: String(count),
  label: count ? capital(peopleWords(count)) : 'Nobody',
}))

const quietHint = ({ quiet }: Me) =>
  quiet.from === quiet.to
    ? 'From and until are the same, so no hour is quiet.'
    : 'Only the review, and next steps whose own hour lies inside, still come.'

const morningHint = ({ morningAt, quiet }: Me) =>
  isQuietAt(morningAt, quiet) ? `Quiet then, so it comes at ${sayTime(quiet.to)}.` : ''

/** When something may be said. */
export const NoteHours = ({ me }: { me: Me }) => (
  <>
    <div className="form-two">
      <HourField
        label="Morning note"
        value={me.morningAt}
        hint={morningHint(me)}
        onEdit={(morningAt, merge) => editMe({ morningAt }, merge)}
      />
      <div>
        <HourField
          label="Evening review"
          value={me.reviewAt}
          isDisabled={me.reviewNextMorning}
          onEdit={(reviewAt, merge) => editMe({ reviewAt }, merge)}
        />
        <Tick
          label="On the next morning instead"
          isOn={me.reviewNextMorning}
          onChange={(reviewNextMorning) => void editMe({ reviewNextMorning })}
        />
        <Tick
          label="At its end, offer six people to place"
          isOn={!me.noPlacing}
          onChange={(isOffered) => void editMe({ noPlacing: !isOffered })}
        />
      </div>
      <HourField
        label="First contact by"
        value={me.promiseBy}
        hint="Whoever was passed on to me. Said half an hour before."
        onEdit={(promiseBy, merge) => editMe({ promiseBy }, merge)}
      />
      <Select
        label="People a day to keep in touch with"
        choices={peopleADay}
        value={String(me.dailyThree)}
        onChange={(count) => void editMe({ dailyThree: Number(count) })}
      />
      <HourField
        label="Quiet from"
        value={me.quiet.from}
        hint={quietHint(me)}
        onEdit={(from, merge) => editMe({ quiet: { ...me.quiet, from } }, merge)}
      />
      <HourField
        label="Quiet until"
        value={me.quiet.to}
        onEdit={(to, merge) => editMe({ quiet: { ...me.quiet, to } }, merge)}
      />
    </div>
    <fieldset className="reminders-part">
      <legend className="label">Days on which notes may come</legend>
      <WeekdayChips
        label="Days on which notes may come"
        days={me.noteDays}
        onChange={(noteDays) => void editMe({ noteDays })}
      />
      <p className="small">
        What falls on another day waits for the next of these. A next step with an hour of its own
        comes on every day.
      </p>
    </fieldset>
  </>
)
