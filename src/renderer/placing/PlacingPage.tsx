import { useState } from 'react'
import { placingSteps, type PlacingStep } from '../../shared/domain/placingProgress'
import type { ViewResult } from '../../shared/views'
import { bridge } from '../state/bridge'
import { useView } from '../state/useView'
import { leavePlacing } from '../state/welcome'
import { CircleWall } from './CircleWall'
import { FirstInMind } from './FirstInMind'
import { Groups } from './Groups'
import { KeepInTouch } from './KeepInTouch'
import { PlacingEnd } from './PlacingEnd'
import { RoleWall } from './RoleWall'
import './PlacingPage.css'

type Left = ViewResult<'placingLeft'>

const Steps = ({ left }: { left: Left }) => {
  const { result: sphere } = useView('sphere', {})
  const { result: found } = useView('placingGroups', {})
  const { result: me } = useView('me', {})
  // Who comes back after the end wants to place more.
  const [step, setStep] = useState<PlacingStep>(left.step === 'end' ? 'wall' : left.step)
  if (!sphere || !found || !me) return <div className="page" aria-busy />

  const { close, known, acquainted } = sphere.circles
  const near = close.count + known.count
  const placed = near + acquainted.count
  const isAnswered = left.isAnswered || !!(me.cadences.close ?? me.cadences.known)
  const isThere: Record<PlacingStep, boolean> = {
    names: true,
    wall: true,
    groups: found.groups.length > 0,
    roles: placed > 0,
    touch: near > 0,
    end: false,
  }

  const go = (to: PlacingStep) => {
    setStep(to)
    void bridge.act('placing.step', { step: to })
  }
  const next = () => {
    const later = placingSteps.slice(placingSteps.indexOf(step) + 1)
    const to = later.find((one) => isThere[one] && !(one === 'touch' && isAnswered))
    if (to) go(to)
    else if (placed > 0) go('end')
    else leavePlacing()
  }
  const flow = {
    step,
    steps: placingSteps.filter((one) => isThere[one] || (one === step && one !== 'end')),
    go,
    next,
  }

  switch (step) {
    case 'names':
      return <FirstInMind flow={flow} sphere={sphere} />
    case 'wall':
      return <CircleWall flow={flow} left={left.wall} people={sphere.people} />
    case 'groups':
      return <Groups flow={flow} groups={found.groups} sphere={sphere} />
    case 'roles':
      return <RoleWall flow={flow} left={left.roles} people={sphere.people} />
    case 'touch':
      return <KeepInTouch flow={flow} />
    case 'end':
      return <PlacingEnd flow={flow} placed={placed} unplaced={sphere.unplaced} />
  }
}

/** Names, walls, groups, roles and a question, one after the other. It goes on where it was left. */
export const PlacingPage = () => {
  const { result } = useView('placingLeft', {})
  return result ? <Steps left={result} /> : <div className="page" aria-busy />
}
