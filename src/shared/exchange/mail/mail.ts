/** Somebody at the head of a letter; the name may be empty. */
export interface MailAddress {
  name: string
  email: string
}

/** A letter that was received: who wrote it, and its first words as plain text. */
export interface Mail {
  from: MailAddress[]
  to: MailAddress[]
  cc: MailAddress[]
  replyTo: MailAddress[]
  subject: string
  /** With the zone it was written in, where that is said; empty when there is none. */
  date: string
  messageId: string
  /** The first words, several lines. */
  text: string
}
