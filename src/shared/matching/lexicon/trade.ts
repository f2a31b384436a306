/** A trade or resource that people need and others offer, with the words of both sides. */
export interface Trade {
  /** As one says it after "points to": 'plumbing'. No two trades share a name. */
  name: string
  /** How people say that they do it, in titles and offers; separated by commas. */
  does: string
  /** Words and short phrases that point to it by themselves in a need; separated by commas. */
  signs: string
  /** What people say who need it, a line each: whole situations, mostly without the name of the trade. */
  asks: string
  /** Firms and products whose name says it; separated by commas. */
  brands?: string
  /** Jobs in the field that do not do this for others, and hobbies near it; separated by commas. */
  touches?: string
  /** Names of trades whose people often hear of this need, or know such people; separated by commas. */
  near: string
}
