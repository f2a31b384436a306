import { z } from 'zod'
import { ChannelId } from './ids'

const channel = {
  id: ChannelId,
  /** 'work', 'mobile', or the user's own word. */
  label: z.string().max(100).optional(),
  value: z.string().min(1).max(2000),
  /** May be given to the other side of an introduction. Unset: not decided yet. */
  shareable: z.boolean().optional(),
}

export const Email = z.strictObject(channel)
export const Phone = z.strictObject({ ...channel, e164: z.string().max(20).optional() })
export const Address = z.strictObject(channel)
export const Link = z.strictObject(channel)

export type Email = z.infer<typeof Email>
export type Phone = z.infer<typeof Phone>
export type Address = z.infer<typeof Address>
export type Link = z.infer<typeof Link>
