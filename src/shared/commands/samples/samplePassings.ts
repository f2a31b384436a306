import type { SampleRecord, SampleWorld } from './sampleRecords'
import { workedOut } from './workedOut'

/** What people pass on to each other: what worked, what is under way, and what is owed for it. */
export function* samplePassings(world: SampleWorld): Generator<SampleRecord> {
  for (const [a, b, purpose, ago] of workedOut) {
    yield introduction(world, [a, b], purpose, ago, {
      stage: 'closed',
      cameTo: 'spoke',
      nextStep: 'none',
      outcome: {
        kind: 'helped',
        workedFor: [world.idOf(a), world.idOf(b)],
        on: world.day(ago - 14),
      },
    })
    yield introducedTie(world, a, b, ago)
  }
  yield* underWay(world)
  yield* received(world)
  yield* given(world)
}

const introduction = (
  { day, idOf, channelsOf, make }: SampleWorld,
  [a, b]: readonly [string, string],
  purpose: string,
  ago: number,
  rest: Record<string, unknown>,
): SampleRecord => {
  const side = (name: string) => ({
    consent: 'yes',
    at: day(ago + 1),
    how: 'by phone',
    channelIds: channelsOf(name),
  })
  return make('passing', ago, {
    kind: 'introduction',
    direction: 'given',
    giver: 'me',
    people: [idOf(a), idOf(b)],
    purpose,
    sides: { [idOf(a)]: side(a), [idOf(b)]: side(b) },
    sentOn: day(ago),
    ...rest,
  })
}

const introducedTie = ({ day, idOf, make }: SampleWorld, a: string, b: string, ago: number) =>
  make('tie', ago, {
    aId: idOf(a),
    bId: idOf(b),
    kind: 'introduced',
    from: day(ago),
    words: 'You introduced them',
  })

function* underWay(world: SampleWorld): Generator<SampleRecord> {
  const { day, make } = world
  const due = day(-1)
  const words = 'Have Omar and Sam spoken?'
  const passing = introduction(
    world,
    ['Omar Aziz', 'Sam Okafor'],
    'wiring for the back of the pharmacy',
    6,
    { stage: 'sent' },
  )
  yield passing
  yield introducedTie(world, 'Omar Aziz', 'Sam Okafor', 6)
  yield make('followUp', 6, { about: { passingId: passing.record.id }, words, due, anchor: due })
}

function* received(world: SampleWorld): Generator<SampleRecord> {
  const { day, idOf, make } = world
  const carla = make('passing', 1, {
    kind: 'referral',
    direction: 'received',
    giver: idOf('Ana Moreno'),
    people: [idOf('Carla Haas')],
    purpose: 'selling in spring',
    stage: 'received',
    nextStep: { words: 'Call Carla', due: day(0) },
    promise: { by: day(0) },
  })
  yield carla
  yield make('thanks', 1, {
    passingId: carla.record.id,
    toId: idOf('Ana Moreno'),
    occasion: 'receipt',
  })
  for (const step of ['contacted', 'met', 'result'])
    yield make('report', 1, { passingId: carla.record.id, step })

  const yusuf = make('passing', 112, {
    kind: 'referral',
    direction: 'received',
    giver: idOf('Leo Cohen'),
    people: [idOf('Yusuf Demir')],
    purpose: 'two flats to let',
    stage: 'met',
    nextStep: 'none',
    promise: { by: day(111), keptOn: day(111) },
    outcome: { kind: 'helped', workedFor: ['me', idOf('Yusuf Demir')], on: day(8) },
  })
  yield yusuf
  const leo = { passingId: yusuf.record.id, toId: idOf('Leo Cohen') }
  yield make('thanks', 112, {
    ...leo,
    occasion: 'receipt',
    state: 'written',
    on: day(110),
    how: 'card',
  })
  yield make('thanks', 8, { ...leo, occasion: 'success' })
  for (const step of ['contacted', 'met'])
    yield make('report', 112, {
      passingId: yusuf.record.id,
      step,
      state: 'told',
      on: day(105),
    })
  yield make('report', 8, { passingId: yusuf.record.id, step: 'result' })

  const office = make('passing', 4, {
    kind: 'lead',
    direction: 'received',
    giver: idOf('Emil Hansen'),
    business: { name: 'Dental office', where: 'Pine Street' },
    purpose: 'has grown out of its rooms',
    stage: 'heard',
    nextStep: { words: 'Find a person', due: day(-2) },
  })
  yield office
  yield make('thanks', 4, {
    passingId: office.record.id,
    toId: idOf('Emil Hansen'),
    occasion: 'receipt',
    state: 'inPerson',
    on: day(4),
  })
  for (const step of ['contacted', 'met', 'result'])
    yield make('report', 4, { passingId: office.record.id, step })
}

function* given({ day, idOf, make }: SampleWorld): Generator<SampleRecord> {
  yield make('passing', 20, {
    kind: 'referral',
    direction: 'given',
    giver: 'me',
    forWhom: idOf('Ada Brandt'),
    people: [idOf('Nora Weiss')],
    purpose: 'a tax question',
    stage: 'given',
    nextStep: { words: 'Have Ada and Nora spoken?', due: day(-3) },
  })
}
