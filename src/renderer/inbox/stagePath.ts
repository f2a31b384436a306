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
  'kind' | 'direction' | 'stage' | 'cameTo' | 'outcome' | 'checklist' | 'sentOn'
>

/** How many of the steps have been taken. */
const reached = (order: readonly PassingSeen['stage'][], stage: PassingSeen['stage']): number =>
  Math.max(0, order.indexOf(stage)) + 1

const stepsOf = (seen: Facts): { says: string[]; taken: number } => {
  const { kind, direction, checklist, sentOn } = seen
  const stage = seen.cameTo ?? seen.stage
  switch (kind) {
    case 'lead':
      return {
        says: ['Heard about it', ...checklist.slice(0, 2).map(({ says }) => says), 'Referral'],
        taken: 1 + checklist.slice(0, 2).filter(({ isDone }) => isDone).length,
      }
    case 'introduction':
      if (stage === 'answered') return { says: ['Drafted', 'Asked'], taken: 2 }
      return {
        says: ['Drafted', 'Sent', 'Spoke'],
        taken: stage === 'spoke' || stage === 'met' ? 3 : sentOn ? 2 : 1,
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

/** The path of a passing, from how it came to how it went; once it is over, only the steps that were taken. */
export const stagePath = (seen: Facts): PathStep[] => {
  const { says, taken } = stepsOf(seen)
  if (seen.outcome)
    return [
      ...says.slice(0, Math.max(1, taken)).map((words): PathStep => ({
        says: words.replace(/^Find /, 'Found '),
        state: 'done',
      })),
      { says: outcomeSaid[seen.outcome.kind], state: 'done', isEnd: true },
    ]
  const steps = says.map((words, place): PathStep => ({
    says: words,
    state: place < taken ? 'done' : place === taken ? 'next' : 'open',
  }))
  if (seen.kind === 'lead' || seen.kind === 'passAlong') return steps
  const state = taken >= says.length ? 'next' : 'open'
  return [...steps, { says: 'How it went', state, isEnd: true }]
}
