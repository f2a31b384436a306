import { useEffect, useRef, useState } from 'react'
import { capital } from '../../shared/text/capital'
import { peopleWords } from '../../shared/text/countWords'
import { GroupList } from './GroupList'
import type { GroupMark } from './groupNodes'
import type { OverCanvas } from './MapCanvas'
import { PersonLabel } from './PersonLabel'
import type { MapGroups } from './useGroups'

export interface GroupsProps extends OverCanvas {
  of: MapGroups
  /** Somebody is carried by the mouse: a group opens when they are held over it. */
  isCarrying: boolean
  isFaded: boolean
  onPick: (id: string) => void
  onIntroduce: (id: string) => void
  /** The list was closed, and the keys are to come back to the map. */
  onClose: () => void
}

/** Milliseconds that somebody is held over a group before it opens. */
const patience = 500
/** How near to a group counts as over it, on screen. */
const near = 5

/** Opens a group over which somebody is held for a while. */
const useOpenUnderHand = ({ graph, of, isCarrying }: GroupsProps) => {
  const { marks, open } = of
  useEffect(() => {
    if (!isCarrying) return undefined
    const { cy } = graph
    let overId: string | null = null
    let opening: ReturnType<typeof setTimeout> | undefined
    const look = ({ position }: { position: { x: number; y: number } }) => {
      const reach = near / cy.zoom()
      const over = marks.find(
        ({ x, y, width, height }) =>
          Math.abs(position.x - x) <= width / 2 + reach &&
          Math.abs(position.y - y) <= height / 2 + reach,
      )
      if ((over?.id ?? null) === overId) return
      overId = over?.id ?? null
      clearTimeout(opening)
      if (over) opening = setTimeout(() => open(over.id), patience)
    }
    cy.on('tapdrag', look)
    return () => {
      clearTimeout(opening)
      open(null)
      if (!cy.destroyed()) cy.off('tapdrag', look)
    }
  }, [graph, marks, open, isCarrying])
}

const useHovered = ({ graph, of }: GroupsProps): GroupMark | undefined => {
  const [id, setId] = useState<string | null>(null)
  useEffect(() => {
    const { cy } = graph
    const box = cy.container()
    const over = ({ target }: { target: { id: () => string } }) => {
      if (box) box.style.cursor = 'pointer'
      setId(target.id())
    }
    const out = () => {
      if (box) box.style.cursor = ''
      setId(null)
    }
    cy.on('mouseover', '.group', over)
    cy.on('mouseout', '.group', out)
    cy.on('viewport', out)
    return () => {
      if (cy.destroyed()) return
      cy.off('mouseover', '.group', over)
      cy.off('mouseout', '.group', out)
      cy.off('viewport', out)
    }
  }, [graph])
  return of.marks.find((mark) => mark.id === id)
}

/** Puts the groups on the canvas; each opens as a list of its people. */
export const Groups = (props: GroupsProps) => {
  const { graph, follow, of, isCarrying, isFaded, onPick, onIntroduce, onClose } = props
  const { marks, openId, open } = of
  const opened = marks.find(({ id }) => id === openId)
  const hovered = useHovered(props)
  useOpenUnderHand(props)

  useEffect(() => graph.setGroups(marks), [graph, marks])
  useEffect(() => {
    const ids = isFaded ? marks.flatMap(({ id }) => [id, `${id} name`]) : []
    graph.mark('group-faded', ids)
  }, [graph, marks, isFaded])
  useEffect(() => graph.mark('group-open', openId ? [openId] : []), [graph, marks, openId])

  const close = () => open(null)
  const back = useRef(onClose)
  useEffect(() => {
    back.current = onClose
  })
  const hasKeys = openId !== null && !isCarrying
  useEffect(() => {
    if (!hasKeys) return undefined
    return () => {
      // The list keeps the keys to itself until it is gone.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) back.current()
      })
    }
  }, [hasKeys])

  return (
    <>
      {hovered && hovered !== opened && !isCarrying && (
        <PersonLabel
          follow={follow}
          at={hovered}
          person={{ name: hovered.name, does: capital(peopleWords(hovered.count)) }}
          isCard
        />
      )}
      {opened && (
        <GroupList
          key={opened.id}
          graph={graph}
          follow={follow}
          group={opened}
          isCarrying={isCarrying}
          onPick={(id) => {
            open(null)
            onPick(id)
          }}
          onIntroduce={(id) => {
            close()
            onIntroduce(id)
          }}
          onClose={close}
        />
      )}
    </>
  )
}
