import { oneLine } from '../domain/oneLine'

/** What somebody does, as a reason for the other one. */
export const whatTheyDo = (name: string, does: string): string =>
  `What ${name} does: ${oneLine(does)}`.slice(0, 1000)
