import { useState } from 'react'
import type { SpherePerson } from '../../shared/views/sphere'
import { execute } from '../state/execute'
import { openDialog } from '../state/openDialog'
import { openDrawer, useDrawer } from '../state/openDrawer'
import { person as personRow } from '../state/people'
import { showToast } from '../state/toasts'
import type { Under } from './dragToConnect'
import { ringName } from './elements'
import { lightFirst } from './lightFirst'
import { useCandidates } from './useCandidates'

/** The two of the introduction that is open. */
export const usePair = (): readonly [string, string] | null => {
  const drawer = useDrawer((state) => state.drawer)
  return drawer?.kind === 'introduction' && drawer.b ? [drawer.a, drawer.b] : null
}

/** Bringing two people together: the first is picked by key or held by the mouse, the second is whom one comes to. */
export const useCarrying = (people: readonly SpherePerson[], say: (words: string) => void) => {
  const [firstId, setFirst] = useState<string | null>(null)
  const [hand, setHand] = useState<{ id: string; under: Under } | null>(null)
  const heldId = hand?.id ?? firstId
  const { lit, sentence } = useCandidates(heldId, people, hand !== null)

  const personOf = (id: string) => people.find((person) => person.id === id)
  const nameOf = (id: string) => personOf(id)?.name ?? personRow(id)?.name ?? ''
  const isAskedNotToBe = (id: string) => personOf(id)?.askedNotToBe ?? false

  const put = () => {
    setFirst(null)
    setHand(null)
  }

  /** Whoever looks for something comes first, as it is their introduction. */
  const introduce = (held: string, other: string) => {
    const found = lit.find(({ id }) => id === other)
    put()
    if (lightFirst(held) || lightFirst(other)) return
    const refusing = [held, other].find(isAskedNotToBe)
    if (refusing) {
      showToast({ text: `${nameOf(refusing)} asked not to be introduced for now.` })
      return
    }
    const [a, b] = found?.tone === 'helped' ? [other, held] : [held, other]
    say(`Introduce ${nameOf(a)} and ${nameOf(b)}.`)
    openDrawer({ kind: 'introduction', a, b, ...(found?.needId ? { needId: found.needId } : {}) })
  }

  const pickFirst = (id: string) => {
    if (lightFirst(id) || (!personOf(id) && !personRow(id))) return
    setFirst(id)
    say(`Introduce ${nameOf(id)} to whom? Tab, arrows or a name, then Enter. Escape gives it up.`)
  }

  const giveUp = (): boolean => {
    if (heldId === null) return false
    put()
    say('Nobody is introduced.')
    return true
  }

  const hold = (id: string, under: Under) => {
    if (hand === null) say('')
    setFirst(null)
    setHand({ id, under })
  }

  const drop = (id: string, under: Under) => {
    if (under?.kind === 'person') return introduce(id, under.id)
    setHand(null)
    if (under?.kind === 'you') return openDialog({ kind: 'log', personId: id })
    if (under?.kind !== 'ring' || lightFirst(id) || personOf(id)?.circle === under.circle) return
    const toast = `${nameOf(id)}: ${ringName(under.circle)}`
    void execute('person.place', { ids: [id], circle: under.circle }, { toast })
  }

  return {
    firstId,
    hand,
    heldId,
    lit,
    sentence,
    nameOf,
    personOf,
    introduce,
    pickFirst,
    giveUp,
    hold,
    drop,
  }
}
