/** Something found while opening that the user should know. `message` is fit to show. */
export interface Problem {
  kind: 'damaged' | 'lost' | 'undoLost' | 'readOnly' | 'unsafePlace'
  message: string
  /** The file it is about; it stays as it is. */
  file?: string
}

export type CannotOpenCode = 'unreadable' | 'locked' | 'newer'

/** A data folder that cannot be opened. Nothing in it was changed; `message` is fit to show. */
export class CannotOpen extends Error {
  readonly code: CannotOpenCode
  readonly problems: readonly Problem[]

  constructor(code: CannotOpenCode, message: string, problems: readonly Problem[] = []) {
    super(message)
    this.name = 'CannotOpen'
    this.code = code
    this.problems = problems
  }
}
