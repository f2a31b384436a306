import type { PassingId, PersonId } from '../../src/shared/domain/ids'
import type { Goodturn } from './openGoodturn'

export const oneName = 'Ottoline Vanterpool'

const others =
  'Ana Marin, Ben Silva, Carla Haas, Dora Lund, Emil Roth, Frank Ito, Greta Blom, Hugo Novak, ' +
  'Ines Duarte, Jonas Beck, Kira Olsen, Lena Winter, Mara Keller, Nils Dubois, Olga Petri'

/** Ottoline has sent me to seven, and I have passed thirteen on to Ottoline: open and ended, thanked and not. */
export const passedBothWays = async (sphere: Goodturn): Promise<PersonId> => {
  await sphere.execute('me.edit', { patch: { name: 'Robin Ferreira', profession: 'realtor' } })
  const { id: one } = await sphere.execute('person.add', {
    name: oneName,
    does: 'Restores old boats',
    circle: 'close',
  })
  await sphere.execute('person.addMany', { names: others, circle: 'known' })
  const people = (await sphere.people())
    .filter(([id]) => id !== one)
    .sort(([, a], [, b]) => a.localeCompare(b))
    .map(([id]) => id as PersonId)
  for (const id of [one, ...people])
    await sphere.execute('person.addChannel', {
      id,
      kind: 'emails',
      value: `${id}@example.org`,
      label: '',
    })
  await tellOfOne(sphere, one, people)
  const received = await passedToMe(sphere, one, people)
  const given = await passedToOne(sphere, one, people)
  if (received.length !== 7 || given.length !== 13) throw new Error('Seven and thirteen are meant.')
  return one
}

const tellOfOne = async (sphere: Goodturn, one: PersonId, people: readonly PersonId[]) => {
  const about = { personId: one }
  await sphere.execute('need.add', { ...about, words: 'A sailmaker for the spring', asked: true })
  await sphere.execute('need.add', { ...about, words: 'Dry timber' })
  await sphere.execute('offer.add', { ...about, words: 'Knows every harbour' })
  await sphere.execute('offer.add', { personId: people[3]!, words: 'Dry timber, sails' })
  await sphere.execute('need.add', { personId: people[4]!, words: 'A harbour', asked: true })
  await sphere.execute('followUp.add', { about, words: 'Send the photos' })
  await sphere.execute('role.add', { ...about, kind: 'provider' })
  await sphere.execute('private.edit', { ...about, patch: { like: { answer: 'yes' } } })
  await sphere.execute('private.add', { ...about, list: 'pluses', text: 'Always calls back' })
  await sphere.execute('private.stand', { ...about, value: 'advocate', reason: 'Said so' })
  await sphere.execute('tie.add', { aId: one, bId: people[5]!, kind: 'knows' })
  for (const direction of ['iReached', 'theyReached'] as const)
    await sphere.execute('touch.log', {
      kind: 'help',
      direction,
      personIds: [one],
      words: 'Carried the mast',
      help: { kind: 'assistance' },
    })
  await sphere.execute('touch.log', { kind: 'met', personIds: [one, people[6]!], words: 'Coffee' })
  await sphere.execute('thanks.add', { toId: one })
}

const end = (sphere: Goodturn, passingId: PassingId, kind: 'helped' | 'notThisTime' | 'stalled') =>
  sphere.execute('passing.outcome', {
    passingId,
    kind,
    workedFor: kind === 'helped' ? ['me'] : [],
    ...(kind === 'notThisTime' ? { whatWouldChange: 'A larger yard' } : {}),
  })

const passedToMe = async (sphere: Goodturn, one: PersonId, people: readonly PersonId[]) => {
  const all: PassingId[] = []
  const from = { direction: 'received', giver: one } as const
  for (const person of people.slice(0, 5))
    all.push(
      (await sphere.execute('referral.note', { ...from, people: [person], purpose: 'A mooring' }))
        .id,
    )
  for (const name of ['North Quay Yard', 'Lantern Hotel'])
    all.push((await sphere.execute('lead.note', { ...from, name, nextStep: 'none' })).id)
  const [spoken, thanked, worked, stalled] = all as [PassingId, PassingId, PassingId, PassingId]
  await sphere.execute('passing.spoke', { passingId: spoken })
  await sphere.execute('passing.spoke', { passingId: thanked })
  await sphere.execute('passing.tellAndThank', { passingId: thanked, how: 'note' })
  await end(sphere, worked, 'helped')
  await sphere.execute('passing.tellAndThank', { passingId: worked, how: 'note' })
  await end(sphere, stalled, 'stalled')
  await sphere.execute('passing.tellAndThank', { passingId: stalled, how: 'note' })
  return all
}

const passedToOne = async (sphere: Goodturn, one: PersonId, people: readonly PersonId[]) => {
  const all: PassingId[] = []
  const to = { direction: 'given', forWhom: one } as const
  for (const person of people.slice(5, 11))
    all.push(
      (await sphere.execute('referral.note', { ...to, people: [person], purpose: 'Two boats' })).id,
    )
  for (const name of ['Harbor Lending', 'Blue Door Inn', 'Salt Works', 'Ferry Office'])
    all.push((await sphere.execute('lead.note', { ...to, name, nextStep: 'none' })).id)
  await end(sphere, all[0]!, 'helped')
  await end(sphere, all[1]!, 'notThisTime')
  await end(sphere, all[6]!, 'stalled')
  for (const [place, other] of people.slice(11, 14).entries()) {
    const why = { whyA: 'Both restore old things', whyB: 'Both restore old things' }
    const { id: passingId } = await sphere.execute('introduction.draft', {
      a: one,
      b: other,
      ...why,
    })
    all.push(passingId)
    if (place === 0) continue
    for (const personId of [one, other])
      await sphere.execute('introduction.answer', { passingId, personId, consent: 'yes' })
    await sphere.execute('introduction.markSent', { passingId })
    if (place === 1) await sphere.execute('introduction.markSpoken', { passingId })
  }
  return all
}
