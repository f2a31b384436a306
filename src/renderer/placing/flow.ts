import type { PlacingStep } from '../../shared/domain/placingProgress'

/** Where one is in placing people, and where one can go. */
export interface Flow {
  step: PlacingStep
  /** The steps that there is something to do in. */
  steps: readonly PlacingStep[]
  go: (step: PlacingStep) => void
  next: () => void
}
