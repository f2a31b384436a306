import { List, Map as MapIcon } from 'lucide-react'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { peopleInWords } from '../../shared/text/peopleInWords'
import type { ViewResult } from '../../shared/views'
import { useAction } from '../state/actions'
import { execute } from '../state/execute'
import { endLens } from '../state/lens'
import { openDrawer, useDrawer } from '../state/openDrawer'
import { person as personRow } from '../state/people'
import { clearSelection, toggleSelected } from '../state/selection'
import { showToast } from '../state/toasts'
import { useView } from '../state/useView'
import { Button } from '../ui/Button'
import { PageHead } from '../ui/PageHead'
import { SampleLine } from '../ui/SampleLine'
import type { Under } from './dragToConnect'
import { ringName, youId } from './elements'
import { EmptyMap } from './EmptyMap'
import { LensMenu } from './LensMenu'
import { lensSays } from './lensWords'
import { MapCanvas } from './MapCanvas'
import { MapField } from './MapField'
import type { MapGraph } from './MapGraph'
import { MapLens } from './MapLens'
import { MapSelection } from './MapSelection'
import { MapStrip } from './MapStrip'
import { MapThread } from './MapThread'
import { spoken, youSpoken } from './mapWords'
import { PersonTree, type TreeCommands } from './PersonTree'
import { useLens } from './useLens'
import { useMapKeys } from './useMapKeys'
import { useSeats } from './useSeats'
import { useSelected } from './useSelected'
import './MapPage.css'

/** Whether the list was chosen last; it stays so while the window is open. */
let wasList = false

const mapHint = 'Drag one person onto another to introduce them'
const listHint = 'Enter opens, I introduces'

const nobody: ViewResult<'sphere'>['people'] = []

/** Writes beside each person of the list where on the page they stand, for whoever moves the mouse by it. */
const notePlaces = (graph: MapGraph, tree: HTMLElement | null) => {
  const box = graph.cy.container()?.getBoundingClientRect()
  if (!box || !tree) return
  for (const { id, ...at } of graph.people()) {
    const row = tree.querySelector<HTMLElement>(`[data-person="${CSS.escape(id)}"]`)
    const { x, y } = graph.onScreen(at)
    if (row)
      Object.assign(row.dataset, { x: (box.left + x).toFixed(1), y: (box.top + y).toFixed(1) })
  }
}

const usePair = (): readonly [string, string] | null => {
  const drawer = useDrawer((state) => state.drawer)
  return drawer?.kind === 'introduction' && drawer.b ? [drawer.a, drawer.b] : null
}

/** When a drawer closes, the keys come back to the map. */
const useFocusBack = (view: RefObject<HTMLElement | null>) => {
  const isOpen = useDrawer((state) => state.drawer !== null)
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body)
      view.current?.focus({ preventScroll: true })
    wasOpen.current = isOpen
  }, [isOpen, view])
}

/** The sphere of influence: who stands how close, and whom to introduce to whom. */
export const MapPage = () => {
  const { result: sphere } = useView('sphere', {})
  const people = sphere?.people ?? nobody
  const seating = useSeats(people)
  const pair = usePair()
  const [focusId, setFocus] = useState(youId)
  const [firstId, setFirst] = useState<string | null>(null)
  const [hand, setHand] = useState<{ id: string; under: Under } | null>(null)
  const [isList, setList] = useState(wasList)
  const [said, say] = useState('')
  const view = useRef<HTMLDivElement>(null)
  const tree = useRef<HTMLUListElement>(null)
  const head = useRef<HTMLDivElement>(null)
  useFocusBack(view)

  const personOf = (id: string) => people.find((person) => person.id === id)
  const nameOf = (id: string) => personOf(id)?.name ?? personRow(id)?.name ?? ''
  const toMap = () =>
    isList
      ? tree.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
      : view.current?.focus({ preventScroll: true })

  const move = (id: string) => {
    setFocus(id)
    const person = personOf(id)
    say(person ? spoken(person) : youSpoken)
  }

  const introduce = (a: string, b: string) => {
    setFirst(null)
    const refusing = [a, b].map(personOf).find((person) => person?.askedNotToBe)
    if (refusing) {
      showToast({ text: `${refusing.name} asked not to be introduced for now.` })
      return
    }
    say(`Introduce ${nameOf(a)} and ${nameOf(b)}.`)
    openDrawer({ kind: 'introduction', a, b })
  }

  const pickFirst = (id: string) => {
    if (!personOf(id)) return
    setFirst(id)
    say(`Introduce ${nameOf(id)} to whom? Arrows or a name, then Enter. Escape gives it up.`)
  }

  const giveUp = (): boolean => {
    if (firstId === null) return false
    setFirst(null)
    say('Nobody is introduced.')
    return true
  }

  const { lens, seen: lensSeen, reasons } = useLens()
  const selected = useSelected(people)
  const select = (id: string) => {
    if (!personOf(id)) return
    const isAdded = !selected.includes(id)
    toggleSelected(id)
    const count = selected.length + (isAdded ? 1 : -1)
    say(
      `${nameOf(id)} ${isAdded ? 'selected' : 'not selected'}, ${peopleInWords(count).toLowerCase()} in all.`,
    )
  }
  const selectNobody = (): boolean => {
    clearSelection()
    return selected.length > 0
  }
  const escape = () => giveUp() || selectNobody() || endLens()

  const enter = (id: string) => {
    if (!personOf(id)) return
    setFocus(id)
    if (firstId === null) openDrawer({ kind: 'person', id })
    else if (firstId !== id) introduce(firstId, id)
  }

  const pick = (id: string) => {
    if (firstId !== null) return introduce(firstId, id)
    if (!personOf(id)) return openDrawer({ kind: 'person', id })
    move(id)
    toMap()
  }

  const drop = (id: string, under: Under) => {
    setHand(null)
    if (under?.kind === 'person') return introduce(id, under.id)
    if (under?.kind !== 'ring' || personOf(id)?.circle === under.circle) return
    const toast = `${nameOf(id)}: ${ringName(under.circle)}`
    void execute('person.place', { ids: [id], circle: under.circle }, { toast })
  }

  const find = () => head.current?.querySelector('input')?.focus()
  const toggleList = () => {
    wasList = !isList
    setList(wasList)
    say(wasList ? 'List' : 'Map')
  }

  useAction('map.list', toggleList)
  useAction('list.find', find)
  useAction('person.introduce', () => pickFirst(focusId), personOf(focusId) !== undefined && !pair)

  const ofNow: TreeCommands = {
    focus: setFocus,
    enter,
    introduce: pickFirst,
    select,
    find,
    escape,
  }
  const commands = useRef(ofNow)
  useEffect(() => {
    commands.current = ofNow
  })

  const keys = useMapKeys({
    people,
    seats: seating.seats,
    focusId,
    isPicking: firstId !== null,
    onMove: move,
    onEnter: () => enter(focusId),
    onIntroduce: () => pickFirst(focusId),
    onSelect: () => select(focusId),
    onFind: find,
    onEscape: escape,
  })

  if (!sphere) return <div className="page" aria-busy />
  const under = hand?.under ?? null
  const { close, known, acquainted } = sphere.circles
  /** The map is for two people just now. */
  const isTaken = pair !== null || hand !== null || firstId !== null
  return (
    <div
      className="page map-page"
      onKeyDown={(event) => {
        if (
          event.key !== 'Escape' ||
          event.defaultPrevented ||
          !head.current?.contains(event.target as Node)
        )
          return
        escape()
        toMap()
      }}
    >
      <div ref={head}>
        <PageHead
          title="Map"
          middle={
            <MapField
              hand={
                hand && {
                  name: nameOf(hand.id),
                  under,
                  underName: under?.kind === 'person' ? nameOf(under.id) : '',
                }
              }
              first={firstId === null ? null : { id: firstId, name: nameOf(firstId) }}
              onPick={pick}
            />
          }
        >
          <LensMenu />
          <Button kind="plain" icon={isList ? MapIcon : List} keys="L" onPress={toggleList}>
            {isList ? 'Map' : 'List'}
          </Button>
        </PageHead>
      </div>
      <SampleLine />
      {!isList && (
        <MapCanvas
          {...seating}
          sphere={sphere}
          focusId={focusId}
          firstId={firstId}
          pair={pair}
          hand={hand}
          view={view}
          onHold={(id, over) => {
            setFirst(null)
            setHand({ id, under: over })
          }}
          onDrop={drop}
          onCancel={() => setHand(null)}
          onOpen={enter}
          onSelect={(id) => {
            select(id)
            toMap()
          }}
          selected={selected}
          onKeyDown={keys}
          onSettled={(graph) => notePlaces(graph, tree.current)}
          over={(canvas) => (
            <>
              <MapThread
                {...canvas}
                seats={seating.seats}
                isHidden={isTaken || lens !== null || selected.length > 0}
                say={say}
              />
              <MapLens
                {...canvas}
                people={people}
                seats={seating.seats}
                sectors={sphere.sectors}
                seen={isTaken ? null : lensSeen}
                say={say}
              />
            </>
          )}
          reasons={reasons}
        >
          {people.length === 0 && <EmptyMap unplaced={sphere.unplaced} />}
        </MapCanvas>
      )}
      <PersonTree
        tree={tree}
        people={people}
        isShown={isList}
        focusId={isList ? focusId : youId}
        firstId={firstId}
        reasons={reasons}
        selected={selected}
        commands={commands}
      />
      {selected.length > 0 && !isTaken && <MapSelection ids={selected} />}
      <MapStrip
        unplaced={sphere.unplaced}
        more={close.more + known.more + acquainted.more}
        hint={lensSeen ? lensSays(lensSeen) : isList ? listHint : mapHint}
      />
      <p className="unseen" aria-live="polite">
        {said}
      </p>
    </div>
  )
}
