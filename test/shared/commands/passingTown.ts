import type { CommandInput } from '../../../src/shared/commands'
import { openSphere } from '../../sphere/openSphere'

/** Ana gives, Ben looks for something, Carla can be reached, Dora cannot. Thursday, noon. */
export const aTown = async () => {
  const sphere = openSphere('2026-11-19')
  const add = async (name: string, phone?: string) => {
    const { id } = await sphere.run('person.add', { name, circle: 'known' })
    if (phone)
      await sphere.run('person.addChannel', { id, kind: 'phones', value: phone, label: 'mobile' })
    return id
  }
  return {
    sphere,
    ana: await add('Ana Marin', '+1 202 555 0101'),
    ben: await add('Ben Silva', '+1 202 555 0102'),
    carla: await add('Carla Haas', '+1 202 555 0103'),
    dora: await add('Dora Lund'),
  }
}
export type Town = Awaited<ReturnType<typeof aTown>>

export const read = ({ sphere }: Town, id: string) => sphere.read.get('passing', id)!
export const thanksOf = ({ sphere }: Town, id: string) =>
  sphere.read.by('thanksFor', id).map(({ toId, occasion, state }) => [toId, occasion, state])
export const reports = ({ sphere }: Town, id: string) =>
  sphere.read.by('reportsOf', id).sort((a, b) => (a.step < b.step ? -1 : 1))
export const reportsOf = (town: Town, id: string) =>
  reports(town, id).map(({ step, state }) => [step, state])

export const fromAna = (town: Town, more: Partial<CommandInput<'referral.note'>> = {}) =>
  town.sphere.run('referral.note', {
    direction: 'received',
    giver: town.ana as never,
    people: [town.carla as never],
    purpose: 'She wants to sell her flat',
    ...more,
  })

export const whyNot = async ({ sphere }: Town, name: never, input: unknown) => {
  const reply = await sphere.attempt(name, input)
  return reply.ok ? null : [reply.code, reply.message]
}
