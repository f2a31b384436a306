import { useEffect, useRef, useState } from 'react'
import type { ViewResult } from '../../shared/views'
import { useAction } from '../state/actions'
import { endLens } from '../state/lens'
import { openDrawer } from '../state/openDrawer'
import { useView } from '../state/useView'
import { endWarm } from '../state/warmShown'
import { SampleLine } from '../ui/SampleLine'
import type { Under } from './dragToConnect'
import { youId } from './elements'
import { EmptyMap } from './EmptyMap'
import { Groups } from './Groups'
import { LensMenu } from './LensMenu'
import { lensSays } from './lensWords'
import { lightSpoken } from './lightWords'
import { litSpoken, nextLit, type Lit } from './lit'
import { MapCanvas } from './MapCanvas'
import { MapField } from './MapField'
import { MapHead } from './MapHead'
import { MapLens } from './MapLens'
import { MapLight } from './MapLight'
import { MapSelection } from './MapSelection'
import { MapStrip } from './MapStrip'
import { MapThread } from './MapThread'
import { groupSpoken, spoken, youSpoken } from './mapWords'
import { notePlaces } from './notePlaces'
import { PersonTree, type TreeCommands } from './PersonTree'
import { useCarrying, usePair } from './useCarrying'
import { useFocusBack } from './useFocusBack'
import { useGroups } from './useGroups'
import { useLens } from './useLens'
import { useLight } from './useLight'
import { useLit } from './useLit'
import { useListChoice } from './useListChoice'
import { useMapKeys } from './useMapKeys'
import { useSeats } from './useSeats'
import { useSelected } from './useSelected'
import './MapPage.css'

const mapHint = 'Drag one person onto another to introduce them'
const listHint = 'Enter opens, I introduces'

const nobodyLit: readonly Lit[] = []
const nobody: ViewResult<'sphere'>['people'] = []

/** The sphere of influence: who stands how close, and whom to introduce to whom. */
export const MapPage = () => {
  const { result: sphere } = useView('sphere', {})
  const people = sphere?.people ?? nobody
  const standing = useSeats(people)
  const groups = useGroups(sphere, standing)
  const seating = { ...standing, seats: groups.seats }
  const openPair = usePair()
  const [focusId, setFocus] = useState(youId)
  const [said, say] = useState('')
  const [isList, toggleList] = useListChoice(say)
  const carrying = useCarrying(people, say)
  const { firstId, hand, heldId, nameOf, personOf, introduce, pickFirst } = carrying
  const pair = heldId === null ? openPair : null
  const [words, setWords] = useState('')
  const { asking, lit, sentence, litTitle } = useLit(carrying, words)
  const view = useRef<HTMLDivElement>(null)
  const tree = useRef<HTMLUListElement>(null)
  const head = useRef<HTMLDivElement>(null)
  useFocusBack(view)

  const toMap = () =>
    isList
      ? tree.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
      : view.current?.focus({ preventScroll: true })

  const move = (id: string) => {
    setFocus(id)
    const [person, known] = [personOf(id), light.find((one) => one.id === id)]
    const group = groups.groupOf(id)
    const words = person ? spoken(person) : known ? lightSpoken(known) : group && groupSpoken(group)
    say(words || youSpoken)
  }

  /** What opens next takes the keys, and Esc closes it at once. */
  const leaveField = () => head.current?.querySelector('input')?.blur()

  const meet = (other: string) => {
    if (heldId === null || heldId === other) return
    setWords('')
    leaveField()
    introduce(heldId, other)
  }

  const { lens, seen: lensSeen, reasons } = useLens()
  const { selected, select, selectNobody } = useSelected(people, say)
  const isLightHidden = pair !== null || firstId !== null || lens !== null
  const light = useLight({
    seats: seating.seats,
    selected,
    focusId,
    isHidden: isLightHidden || isList,
    say,
  })
  const escape = () => giveUp() || endWarm() || selectNobody() || endLens()

  const enter = (id: string) => {
    if (groups.groupOf(id)) {
      setFocus(id)
      groups.open(id)
      return
    }
    const isOnMap = personOf(id) !== undefined || light.some((one) => one.id === id)
    if (!isOnMap && !lit.some((one) => one.id === id)) return
    if (isOnMap) setFocus(id)
    if (heldId === null) openDrawer({ kind: 'person', id })
    else meet(id)
  }

  const pick = (id: string, isAnswer: boolean) => {
    if (heldId !== null) return meet(id)
    if (!isAnswer) setWords('')
    if (!personOf(id)) return openDrawer({ kind: 'person', id })
    move(id)
    toMap()
  }

  const giveUp = (): boolean => {
    if (firstId !== null) setFocus(firstId)
    const hadWords = words !== ''
    setWords('')
    return carrying.giveUp() || hadWords
  }

  /** Whoever is lit, one after the other, on the map or at its edge. */
  const toLit = (by: 1 | -1): boolean => {
    const next = nextLit(lit, focusId, by, heldId !== null)
    if (!next) return false
    setFocus(next.id)
    say(litSpoken(next))
    return true
  }

  const hold = (id: string, under: Under) => {
    carrying.hold(id, under)
    if (hand !== null) return
    setWords('')
    find()
  }

  const cancel = () => {
    giveUp()
    toMap()
  }

  const find = () => head.current?.querySelector('input')?.focus()

  const toggle = () => {
    groups.open(null)
    toggleList()
  }
  useAction('map.list', toggle)
  useAction('list.find', find)
  useAction('person.introduce', () => pickFirst(focusId), personOf(focusId) !== undefined && !pair)

  const ofNow: TreeCommands = {
    focus: setFocus,
    enter: (id) => {
      if (groups.groupOf(id)) groups.open(id === groups.openId ? null : id)
      else if (groups.isMember(id)) pick(id, true)
      else enter(id)
    },
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
    people: [...people, ...groups.groups],
    seats: seating.seats,
    light,
    focusId,
    isPicking: firstId !== null,
    onMove: move,
    onEnter: () => enter(focusId),
    onIntroduce: () => pickFirst(focusId),
    onSelect: () => select(focusId),
    onFind: find,
    onTab: toLit,
    onEscape: escape,
  })

  if (!sphere) return <div className="page" aria-busy />
  const under = hand?.under ?? null
  /** The map shows something else just now than a lens or a thread. */
  const isTaken = pair !== null || heldId !== null || lit.length > 0
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
      <MapHead
        head={head}
        isList={isList}
        onToggleList={toggle}
        field={
          <MapField
            held={heldId ? { id: heldId, name: nameOf(heldId), isByMouse: hand !== null } : null}
            under={under}
            underName={under?.kind === 'person' ? nameOf(under.id) : ''}
            words={words}
            onWords={setWords}
            answers={asking}
            none={heldId ? 'Nobody of that name.' : asking.sentence}
            onPick={pick}
          />
        }
      >
        <LensMenu />
      </MapHead>
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
          lit={pair ? nobodyLit : lit}
          litTitle={litTitle}
          onHold={hold}
          onDrop={(id, over) => {
            setWords('')
            leaveField()
            carrying.drop(id, over)
          }}
          onCancel={cancel}
          onOpen={enter}
          onChip={enter}
          onSelect={(id) => {
            select(id)
            toMap()
          }}
          selected={selected}
          onKeyDown={keys}
          onSettled={(graph) => notePlaces(graph, tree.current)}
          over={(canvas) => (
            <>
              <Groups
                {...canvas}
                of={groups}
                isCarrying={hand !== null}
                isFaded={pair !== null || lit.length > 0 || lens !== null}
                onPick={(id) => pick(id, true)}
                onIntroduce={pickFirst}
                onClose={toMap}
              />
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
              <MapLight
                {...canvas}
                light={light}
                seats={seating.seats}
                focusId={focusId}
                heldId={hand?.id ?? null}
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
        groups={groups.groups}
        expanded={isList ? groups.expanded : null}
        isShown={isList}
        focusId={isList ? focusId : youId}
        firstId={firstId}
        reasons={reasons}
        selected={selected}
        lit={isList && !pair ? lit : nobodyLit}
        litTitle={litTitle}
        commands={commands}
      />
      {selected.length > 0 && !pair && heldId === null && <MapSelection ids={selected} />}
      <MapStrip
        unplaced={sphere.unplaced}
        nobodyFor={asking.nobodyFor}
        hint={sentence || (lensSeen ? lensSays(lensSeen) : isList ? listHint : mapHint)}
      />
      <p className="unseen" aria-live="polite">
        {[said, sentence].filter(Boolean).join(' ')}
      </p>
    </div>
  )
}
