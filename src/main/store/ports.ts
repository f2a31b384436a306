/** Makes lines safe. When `append` returns, they survive a power cut; when it throws, nothing of them stays. */
export interface Journal {
  append(payload: string): void
  /**
   * The same for one part of a group, without holding up the main thread while the disk works; nothing else may be
   * appended meanwhile. A journal that has no slow disk leaves it out.
   */
  appendLater?(payload: string): Promise<void>
}

/** A disk that did not take a change. `message` is fit to show. */
export class NotSaved extends Error {
  readonly code = 'notSaved'

  constructor(
    cause: unknown,
    message = 'Could not save. Is the disk full? Your last change was not written; nothing else is lost.',
  ) {
    super(message, { cause })
    this.name = 'NotSaved'
  }
}
