import { z } from 'zod'

/** A branded id, so that a person's id cannot be handed where a need's is wanted. */
const idOf = <Brand extends string>() => z.string().min(1).max(64).brand<Brand>()

export const PersonId = idOf<'person'>()
export const RoleId = idOf<'role'>()
export const PositionId = idOf<'position'>()
export const OrganisationId = idOf<'organisation'>()
export const TieId = idOf<'tie'>()
export const NeedId = idOf<'need'>()
export const OfferId = idOf<'offer'>()
export const TouchId = idOf<'touch'>()
export const FollowUpId = idOf<'followUp'>()
export const PassingId = idOf<'passing'>()
export const ThanksId = idOf<'thanks'>()
export const ReportId = idOf<'report'>()
export const EventId = idOf<'event'>()
export const WantedId = idOf<'wanted'>()
export const ReviewId = idOf<'review'>()
export const DismissalId = idOf<'dismissal'>()
/** An e-mail, phone, address or link of one person. */
export const ChannelId = idOf<'channel'>()

export type PersonId = z.infer<typeof PersonId>
export type RoleId = z.infer<typeof RoleId>
export type PositionId = z.infer<typeof PositionId>
export type OrganisationId = z.infer<typeof OrganisationId>
export type TieId = z.infer<typeof TieId>
export type NeedId = z.infer<typeof NeedId>
export type OfferId = z.infer<typeof OfferId>
export type TouchId = z.infer<typeof TouchId>
export type FollowUpId = z.infer<typeof FollowUpId>
export type PassingId = z.infer<typeof PassingId>
export type ThanksId = z.infer<typeof ThanksId>
export type ReportId = z.infer<typeof ReportId>
export type EventId = z.infer<typeof EventId>
export type WantedId = z.infer<typeof WantedId>
export type ReviewId = z.infer<typeof ReviewId>
export type DismissalId = z.infer<typeof DismissalId>
export type ChannelId = z.infer<typeof ChannelId>
