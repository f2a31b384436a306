import type { PassingSeen } from './passingSeen'

export interface PathStep {
  says: string
  state: 'done' | 'next' | 'open'
  /** The end of the path, which takes the word of how it went. */
  isEnd?: true
}

export const outcomeSaid = {
  helped: 'Worked',
  notThisTime: 'Not this time',
  stalled: 'Gone quiet',
  falseAlarm: 'False alarm',
} as const

type Facts = Pick<
  PassingSeen,
  'kind' | 'direction' | 'stage' | 'outcome' | 'checklist' | 'sentOn' | 'promise' | 'sides'
>

/** How many of the steps have been taken. */
const reached = (order: readonly PassingSeen['stage'][], stage: PassingSeen['stage']): number =>
  Math.max(0, order.indexOf(stage)) + 1

/** Whether the two spoke, also once it has come to an end. */
const haveBothSpoken = ({ stage, sides }: Facts): boolean =>
  stage === 'spoke' ||
  stage === 'met' ||
  (sides.length > 0 && sides.every(({ followedUpOn }) => followedUpOn !== null))

const stepsOf = (seen: Facts): { says: string[]; taken: number } => {
  const { kind, direction, stage, checklist, sentOn } = seen
  switch (kind) {
    case 'lead':
      return {
        says: ['Heard about it', ...checklist.slice(0, 2).map(({ says }) => says), 'Referral'],
        taken: 1 + checklist.slice(0, 2).filter(({ isDone }) => isDone).length,
      }
    case 'introduction':
      return {
        says: ['Drafted', 'Sent', 'Spoke'],
        taken: haveBothSpoken(seen) ? 3 : sentOn ? 2 : 1,
      }
    case 'passAlong':
      return { says: ['Asked', 'Answered'], taken: stage === 'asked' ? 1 : 2 }
    case 'referral':
      return direction === 'received'
        ? {
            says: ['Received', 'Spoke', 'Met'],
            taken: reached(['received', 'spoke', 'met'], stage),
          }
        : { says: ['Given', 'Spoke'], taken: reached(['given', 'spoke'], stage) }
  }
}

/** The path of a passing, from how it came to how it went. */
export const stagePath = (seen: Facts): PathStep[] => {
  const { says, taken } = stepsOf(seen)
  const isOver = seen.outcome !== null
  const steps: PathStep[] = says.map((words, place) => ({
    says: words,
    state: place < taken || isOver ? 'done' : place === taken ? 'next' : 'open',
  }))
  if (seen.outcome)
    return [
      ...steps.slice(0, Math.max(1, taken)),
      { says: outcomeSaid[seen.outcome.kind], state: 'done', isEnd: true },
    ]
  if (seen.kind === 'lead' || seen.kind === 'passAlong') return steps
  const state = taken >= says.length ? 'next' : 'open'
  return [...steps, { says: 'How it went', state, isEnd: true }]
}
