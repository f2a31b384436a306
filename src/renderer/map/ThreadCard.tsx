import { X } from 'lucide-react'
import { runOn } from '../../shared/text/runOn'
import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { ViewResult } from '../../shared/views'
import { execute } from '../state/execute'
import { openDrawer } from '../state/openDrawer'
import { person } from '../state/people'
import { Avatar } from '../ui/Avatar'
import { Button } from '../ui/Button'
import { IntroduceOrAsk } from '../ui/HelperRow'
import { IconButton } from '../ui/IconButton'
import { freeCorner, type FoundCorner } from './freeCorner'
import type { OverCanvas } from './MapCanvas'
import { whenAtRest } from './whenAtRest'
import './ThreadCard.css'

export type Thread = NonNullable<ViewResult<'thread'>>

const closed = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`)

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

/** What follows the name of whoever could help. */
const helpWords = ({ offers, does, why }: Thread): string => {
  if (offers) return ` can help with ${closed(offers)}`
  return does ? `: ${closed(does)}` : `, ${lower(closed(why))}`
}

/** What is looked for, and what the other has to do with it, as it is read aloud. */
export const threadWords = (thread: Thread): string =>
  `${thread.asker.name} is looking for ${closed(runOn(thread.words))} ${thread.helper.name}${helpWords(thread)}`

const Reason = (thread: Thread) => {
  const { asker, helper, words } = thread
  const isSameName = asker.shortName === helper.shortName
  const called = (one: Thread['asker']) => (isSameName ? one.name : one.shortName)
  return (
    <p className="thread-reason">
      <b dir="auto">{called(asker)}</b> is looking for {closed(runOn(words))}{' '}
      <b dir="auto">{called(helper)}</b>
      {helpWords(thread)}
    </p>
  )
}

const faceOf = (id: string, name: string) => (
  <Avatar name={name} photo={person(id)?.photo ?? null} />
)

const introduceThem = ({ asker, helper, needId }: Thread) =>
  openDrawer({ kind: 'introduction', a: asker.id, b: helper.id, needId })

const putOff = ({ needId, helper }: Thread) =>
  void execute(
    'thread.putOff',
    { needId: needId as never, personId: helper.id as never },
    { toast: 'Not these two for now' },
  )

/** The card when it is only its title. */
const folded = { width: 170, height: 32 }

/** Where the card covers nobody, looked for again whenever the world comes to rest; where it cannot, it folds. */
const usePlace = ({ graph, follow }: OverCanvas, card: RefObject<HTMLElement | null>) => {
  const [place, setPlace] = useState<FoundCorner>({ corner: 'bottom-right', isFree: true })
  const whole = useRef(folded)
  useLayoutEffect(() => {
    const find = () => {
      if (!card.current) return
      const { offsetWidth: width, offsetHeight: height, dataset } = card.current
      if (dataset.folded === undefined) whole.current = { width, height }
      const view = { width: graph.cy.width(), height: graph.cy.height() }
      const points = [...graph.people()].map((at) => graph.onScreen(at))
      const found = freeCorner(view, whole.current, points)
      setPlace(found.isFree ? found : { ...freeCorner(view, folded, points), isFree: false })
    }
    // Before it is painted, since people under a card that then moves away could not be taken hold of.
    find()
    return whenAtRest(follow, find)
  }, [graph, follow, card])
  return place
}

/** The thread for today: why these two, beside what the map shows of it. */
export const ThreadCard = ({ thread, ...canvas }: OverCanvas & { thread: Thread }) => {
  const card = useRef<HTMLElement>(null)
  const { corner, isFree } = usePlace(canvas, card)
  const [openId, setOpen] = useState('')
  const { asker, helper, needId } = thread
  if (!isFree && openId !== needId)
    return (
      <section ref={card} className="thread-folded" data-corner={corner} data-folded="">
        <Button isSmall onPress={() => setOpen(needId)}>
          A thread for today
        </Button>
      </section>
    )
  return (
    <section
      ref={card}
      className="thread-card"
      data-corner={corner}
      aria-label="A thread for today"
      onKeyDown={(event) => event.stopPropagation()}
      onPointerDown={(event) => event.stopPropagation()}
    >
      <div className="thread-head">
        <h2 className="label">A thread for today</h2>
        <IconButton label="Not these two for now" icon={X} isSmall onPress={() => putOff(thread)} />
      </div>
      <div className="thread-two" aria-hidden>
        {faceOf(asker.id, asker.name)}
        <span className="thread-dots" />
        {faceOf(helper.id, helper.name)}
      </div>
      <Reason {...thread} />
      {thread.waits && <p className="small quiet">{thread.waits}</p>}
      <IntroduceOrAsk
        row={helper}
        asker={asker.shortName}
        isAsked={thread.isAsked}
        says="Introduce them"
        both="them"
        onIntroduce={() => introduceThem(thread)}
      />
    </section>
  )
}
