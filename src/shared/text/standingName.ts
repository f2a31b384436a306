import type { Judgement } from '../domain/judgement'

export type StandingValue = Judgement['standing'][number]['value']

/** What the screen calls how somebody stands to the user. */
export const standingName: Record<StandingValue, string> = {
  notYet: 'Not yet',
  advocate: 'Speaks well of me',
  friendly: 'Friendly',
  neutral: 'Neither',
  antiSponsor: 'Strained',
}
