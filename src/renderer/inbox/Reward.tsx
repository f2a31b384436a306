import { execute } from '../state/execute'
import { SavedField } from '../ui/SavedField'
import type { ThanksSeen } from './ThankBox'

export interface RewardProps {
  thanks: ThanksSeen
  caution: string
}

type Given = NonNullable<ThanksSeen['reward']>

/** What was given as thanks, when, and what it cost in words; beside it, what to mind. */
export const Reward = ({ thanks, caution }: RewardProps) => {
  const { id, reward } = thanks
  const keep = (changed: Partial<Given>, merge: string) => {
    const given = { what: '', ...reward, ...changed }
    return execute('thanks.reward', { id, ...given }, { merge })
  }
  return (
    <div className="inbox-gift">
      <SavedField
        label="What was given"
        value={reward?.what ?? ''}
        placeholder="A book, flowers, lunch"
        onEdit={(what, merge) => keep({ what }, merge)}
        maxLength={500}
      />
      {reward && (
        <>
          <div className="form-two">
            <SavedField
              label="When"
              type="date"
              value={reward.on ?? ''}
              onEdit={(on, merge) => keep({ on: on as never }, merge)}
              isRequired
            />
            <SavedField
              label="What it cost, if you like"
              value={reward.cost ?? ''}
              onEdit={(cost, merge) => keep({ cost }, merge)}
              maxLength={100}
            />
          </div>
          <SavedField
            label="Note"
            value={reward.note ?? ''}
            onEdit={(note, merge) => keep({ note }, merge)}
            maxLength={500}
          />
        </>
      )}
      {caution && <p className="small inbox-caution">{caution}</p>}
    </div>
  )
}
