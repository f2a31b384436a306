/** What may be asked unasked in an evening. */
const kinds = [
  'need',
  'promise',
  'rough',
  'step',
  'stillTrue',
  'circle',
  'surprised',
  'mornings',
] as const
export type QuestionKind = (typeof kinds)[number]

/** One thing to ask; its key tells it from all others over the years. */
export interface Ask {
  kind: QuestionKind
  /** The record it is about, and where it comes again, the turn. */
  id: string
  key: string
}

export const askFor = (kind: QuestionKind, ...id: string[]): Ask => ({
  kind,
  id: id[0] ?? '',
  key: [kind, ...id].join(' '),
})

export const askOf = (key: string): Ask | null => {
  const [first, ...id] = key.split(' ')
  const kind = kinds.find((one) => one === first)
  return kind ? askFor(kind, ...id) : null
}

/** More is not asked unasked in one evening. */
export const mostInAnEvening = 3
/** Left for later so often, a question never comes back. */
export const mostLaters = 2

export const later = 'later'

/** What can be answered, besides later. */
export const answersTo: Readonly<Record<QuestionKind, readonly string[]>> = {
  need: ['yes', 'no'],
  promise: ['yes', 'no'],
  rough: ['yes', 'no'],
  step: ['yes', 'no'],
  stillTrue: ['yes', 'no'],
  circle: ['close', 'known', 'acquainted'],
  surprised: ['yes', 'no'],
  mornings: ['yes', 'no'],
}
