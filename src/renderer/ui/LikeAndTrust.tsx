import { LockKeyhole } from 'lucide-react'
import { execute } from '../state/execute'
import { useView } from '../state/useView'
import { Button } from './Button'
import { ChoiceChips, type Choice } from './ChoiceChips'
import './LikeAndTrust.css'

type Answer = 'notYet' | 'yes' | 'no'

const answers: readonly Choice<Answer>[] = [
  { value: 'notYet', label: 'Not yet' },
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

export interface LikeAndTrustProps {
  whose: { id: string; name: string }
  /** Leads to where it is answered; without it, the answers stand here. */
  onAnswer?: () => void
}

/** After the first one-on-one, and never before: two questions that may be left open for good. */
export const LikeAndTrust = ({ whose, onAnswer }: LikeAndTrustProps) => {
  const { result } = useView('likeAndTrust', { id: whose.id })
  if (!result) return null
  const skip = () =>
    void execute(
      'private.skip',
      { personId: whose.id as never, isSkipped: true },
      { toast: 'Not asked again' },
    )
  return (
    <section className="like-trust" aria-label="For your eyes only">
      <p className="like-trust-line">
        <LockKeyhole size={15} aria-hidden />
        <span className="row-text" dir="auto">
          {onAnswer
            ? `You sat down with ${whose.name}. Like and trust, by now?`
            : 'For your eyes only: in no message, print or export.'}
        </span>
        {onAnswer && (
          <Button kind="link" isSmall onPress={onAnswer}>
            Answer
          </Button>
        )}
        <Button kind="link" isSmall onPress={skip}>
          Do not ask again
        </Button>
      </p>
      {!onAnswer && <LikeTrustChips whose={whose} like={result.like} trust={result.trust} />}
    </section>
  )
}

interface LikeTrustChipsProps {
  whose: { id: string; name: string }
  like: Answer
  trust: Answer
}

export const LikeTrustChips = ({ whose, ...now }: LikeTrustChipsProps) =>
  (['like', 'trust'] as const).map((key) => (
    <div key={key} className="field">
      <span className="label" dir="auto">{`Do I ${key} ${whose.name}?`}</span>
      <ChoiceChips
        label={key === 'like' ? 'Like' : 'Trust'}
        choices={answers}
        value={now[key]}
        onChange={(answer) =>
          void execute('private.edit', {
            personId: whose.id as never,
            patch: { [key]: { answer } },
          })
        }
      />
    </div>
  ))
