import { capital } from '../text/capital'
import { countWords } from '../text/countWords'
import { waitingNow } from '../views/waitingNow'
import { countedThings, mostNamed, namedThings } from './gathered'
import type { Telling, Thing } from './thing'

interface Words {
  title: string
  body: string
}

/** What the morning note says of two things or more: few are named, of many only the one to start with. */
export const morningWords = (telling: Telling, things: readonly Thing[]): Words => {
  const isDue = things.filter(({ due }) => due === telling.today)
  const day = isDue.length > 0 ? 'today' : 'from earlier'
  if (things.length <= mostNamed)
    return { title: `${countedThings(things)} ${day}`, body: namedThings(things) }
  const start = [`Start with ${things[0]?.listed}?`, ...helpSaid(things)].join(' ')
  if (isDue.length === 0) return { title: `${countedThings(things, 'things')} ${day}`, body: start }
  const earlier = countEarlier(telling)
  return {
    title: `${countedThings(isDue, 'things')} ${day}`,
    body: earlier > 0 ? `${capital(countWords(earlier))} from earlier. ${start}` : start,
  }
}

/** Who could help where something is needed soon, as that is not listed with the rest. */
const helpSaid = ([, ...others]: readonly Thing[]): string[] =>
  others.flatMap(({ help }) => (help ? [`${capital(help)}.`] : [])).slice(0, 1)

/** As many as the inbox has under From earlier. */
const countEarlier = ({ read, today }: Telling): number =>
  waitingNow(read, today).waiting.filter(({ due }) => due !== null && due < today).length
