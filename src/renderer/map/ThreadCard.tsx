import { X } from 'lucide-react'
import { useEffect, useRef, useState, type RefObject } from 'react'
import type { ViewResult } from '../../shared/views'
import { execute } from '../state/execute'
import { openDrawer } from '../state/openDrawer'
import { person } from '../state/people'
import { Avatar } from '../ui/Avatar'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { freeCorner, type Corner } from './freeCorner'
import type { OverCanvas } from './MapCanvas'
import { whenAtRest } from './whenAtRest'
import './ThreadCard.css'

export type Thread = NonNullable<ViewResult<'thread'>>

const closed = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`)

const helpWords = ({ helper, offers, does, why }: Thread): string => {
  if (offers) return `${helper.name} can help with ${offers}`
  return does ? `${helper.name}: ${does}` : why
}

/** What is looked for, and what the other has to do with it, as it is read aloud. */
export const threadWords = (thread: Thread): string =>
  `${thread.asker.name} is looking for ${closed(thread.words)} ${closed(helpWords(thread))}`

const Reason = ({ asker, helper, words, offers, does, why }: Thread) => {
  const isSameName = asker.shortName === helper.shortName
  const called = (one: Thread['asker']) => (isSameName ? one.name : one.shortName)
  return (
    <p className="thread-reason">
      <b dir="auto">{called(asker)}</b> is looking for {closed(words)}{' '}
      {offers ? (
        <>
          <b dir="auto">{called(helper)}</b> can help with {closed(offers)}
        </>
      ) : does ? (
        <>
          <b dir="auto">{called(helper)}</b>: {closed(does)}
        </>
      ) : (
        closed(why)
      )}
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

/** Which corner of the map is free, looked for again whenever the world comes to rest. */
const useCorner = ({ graph, follow }: OverCanvas, card: RefObject<HTMLElement | null>) => {
  const [corner, setCorner] = useState<Corner>('bottom-right')
  useEffect(
    () =>
      whenAtRest(follow, () => {
        if (!card.current) return
        const { offsetWidth: width, offsetHeight: height } = card.current
        const view = { width: graph.cy.width(), height: graph.cy.height() }
        const points = [...graph.people()].map((at) => graph.onScreen(at))
        setCorner(freeCorner(view, { width, height }, points))
      }),
    [graph, follow, card],
  )
  return corner
}

/** The thread for today: why these two, beside what the map shows of it. */
export const ThreadCard = ({ thread, ...canvas }: OverCanvas & { thread: Thread }) => {
  const card = useRef<HTMLElement>(null)
  const corner = useCorner(canvas, card)
  const { asker, helper } = thread
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
      <Button isSmall onPress={() => introduceThem(thread)}>
        Introduce them
      </Button>
    </section>
  )
}
