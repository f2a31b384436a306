import { execute } from '../state/execute'
import { SavedField } from '../ui/SavedField'
import type { ThanksSeen } from './ThankBox'

export interface RewardProps {
  thanks: ThanksSeen
  caution: string
}

/** What was given as thanks, and what it cost in words; beside it, what to mind. */
export const Reward = ({ thanks, caution }: RewardProps) => {
  const { id, reward } = thanks
  const keep = (what: string, cost: string, merge: string) =>
    execute('thanks.reward', { id, what, ...(cost ? { cost } : {}) }, { merge })
  return (
    <div className="inbox-gift">
      <SavedField
        label="What was given"
        value={reward?.what ?? ''}
        placeholder="A book, flowers, lunch"
        onEdit={(what, merge) => keep(what, reward?.cost ?? '', merge)}
        maxLength={500}
      />
      {reward && (
        <SavedField
          label="What it cost, if you like"
          value={reward.cost ?? ''}
          onEdit={(cost, merge) => keep(reward.what, cost, merge)}
          maxLength={100}
        />
      )}
      {caution && <p className="small inbox-caution">{caution}</p>}
    </div>
  )
}
