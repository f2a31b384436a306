import type { Me } from '../domain/me'
import type { RoleKind } from '../domain/role'
import { capital } from './capital'

export type ClientWord = Me['clientWord']

const names: Record<RoleKind, (client: string) => string> = {
  partner: () => 'Partner',
  prospect: (client) => `Possible ${client}`,
  customer: (client) => capital(client),
  formerCustomer: (client) => `Former ${client}`,
  provider: () => 'Pro',
  iAmTheirCustomer: (client) => `I am their ${client}`,
  family: () => 'Family',
  friend: () => 'Friend',
  neighbour: () => 'Neighbour',
  colleague: () => 'Colleague',
  professionalContact: () => 'Professional contact',
  salesperson: () => 'Salesperson',
  onlineAcquaintance: () => 'Known online',
}

/** What the screen calls a role; the word for client is the user's. */
export const roleName = (kind: RoleKind, client: ClientWord = 'client'): string =>
  names[kind](client)
