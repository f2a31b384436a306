import type { Day } from '../../shared/domain/calendar'
import { chipParts } from '../../shared/text/grammar/chipWords'
import { readLine } from '../../shared/text/grammar/readLine'
import { useToday } from '../state/today'
import { ReadingChip } from '../ui/ReadingChip'

const lines = [
  'needs a bookkeeper two days a month asked',
  'can help with cakes for open houses',
  'send the photos thursday',
  'referral Carla Haas wants to sell in spring',
  'lead Daybreak Cafe on 4th may be moving',
  'thanks for the ride',
  'met at the open house on Elm',
  'left a message',
  'coffee, daughter starts college',
] as const

/** What a line of the evening can say, each understood here as it is there. */
export const LineExamples = () => {
  const today = useToday((state) => state.today) as Day
  return (
    <dl className="help-lines">
      {lines.map((line) => {
        const read = readLine(line, { today })
        return (
          <div key={line}>
            <dt>{line}</dt>
            <dd>
              <ReadingChip
                kind={read.reading.kind}
                says={chipParts(read, today).slice(1).join(', ')}
              />
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
