/** The user asked for what the rules forbid. `message` is fit to show; nothing was written. */
export class Refusal extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.name = 'Refusal'
    this.code = code
  }
}
