import type { Box, PassingSeen } from './passingSeen'

/** Something that answers a next step, with the words of its button. */
export type NextAct = { says: string } & (
  | {
      act:
        | 'spoke'
        | 'leftMessage'
        | 'met'
        | 'notYet'
        | 'askAgain'
        | 'bothSpoke'
        | 'wentQuiet'
        | 'draft'
        | 'thoughtOf'
        | 'nobody'
        | 'outcome'
        | 'plan'
        | 'later'
        | 'told'
        | 'bothTold'
        | 'wake'
    }
  | { act: 'chose'; personId: string }
  | { act: 'thanked'; id: string }
)

const later: NextAct = { act: 'later', says: 'Later' }
const outcome: NextAct = { act: 'outcome', says: 'How it went' }
const reach: NextAct[] = [
  { act: 'spoke', says: 'Spoke' },
  { act: 'leftMessage', says: 'Left a message' },
  later,
]

const plannedActs = (seen: PassingSeen): NextAct[] => {
  const { kind, stage, direction, people } = seen
  const done: NextAct = { act: 'plan', says: 'Done, what next?' }
  if (kind === 'passAlong')
    return stage === 'asked'
      ? [{ act: 'thoughtOf', says: 'Thought of someone' }, { act: 'nobody', says: 'Nobody' }, later]
      : [done, later]
  if (kind === 'lead' || kind === 'introduction') return [done, later]
  if (direction !== 'received' && stage === 'given')
    return people.length > 1
      ? [
          ...people.map(({ id, short }): NextAct => ({ act: 'chose', personId: id, says: short })),
          { act: 'notYet', says: 'Not yet' },
        ]
      : [
          { act: 'spoke', says: 'Yes' },
          { act: 'notYet', says: 'Not yet' },
        ]
  if (stage === 'received') return reach
  return stage === 'spoke' && direction === 'received'
    ? [{ act: 'met', says: 'Met' }, done, later]
    : [done, outcome, later]
}

/** What can be answered to the next step; the first is the natural answer. */
export const nextActs = (seen: PassingSeen): NextAct[] => {
  const { next } = seen.row
  switch (next.what) {
    case 'contact':
      return reach
    case 'tell':
      return [{ act: 'told', says: 'Yes, told' }]
    case 'tellSides':
      return [{ act: 'bothTold', says: 'All told' }]
    case 'thank':
      return seen.thanksNext ? [{ act: 'thanked', id: seen.thanksNext, says: 'Thanked' }] : []
    case 'planned':
      return plannedActs(seen)
    case 'draft':
    case 'send':
    case 'answer':
      return [{ act: 'draft', says: 'Open the draft' }, later]
    case 'ask':
      return [
        { act: 'bothSpoke', says: 'Both spoke' },
        { act: 'askAgain', says: 'Not yet' },
      ]
    case 'quiet':
      return [
        { act: 'wentQuiet', says: 'Gone quiet' },
        { act: 'bothSpoke', says: 'Both spoke' },
        later,
      ]
    case 'outcome':
      return [outcome, { act: 'plan', says: 'Not over yet' }, later]
    case 'plan':
      return [
        { act: 'plan', says: 'Plan it' },
        ...(seen.stage === 'spoke' ? [{ act: 'met', says: 'Met' } as const] : []),
        outcome,
      ]
    case 'resting':
      return [{ act: 'wake', says: 'Bring it back' }, { act: 'plan', says: 'Plan it' }, outcome]
    default:
      return []
  }
}

/** What stands open under the next step before anything was chosen. */
export const boxAtFirst = (seen: PassingSeen): Box | null => {
  const { what } = seen.row.next
  if (what === 'tell') return { box: 'tell' }
  if (seen.thanksNext) return { box: 'thank', id: seen.thanksNext }
  return what === 'plan' ? { box: 'plan' } : null
}

/** What E does; which of several names was called is never guessed. */
export const naturalAct = (seen: PassingSeen): NextAct | undefined => {
  const [first] = nextActs(seen)
  return first?.act === 'chose' ? undefined : first
}
