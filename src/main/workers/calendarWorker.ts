import { readCalendar } from '../../shared/exchange/calendar/readCalendar'
import { answerApart } from './answerApart'

await answerApart(readCalendar)
