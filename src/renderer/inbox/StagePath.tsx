import { stagePath } from './stagePath'
import type { PassingSeen } from './passingSeen'

export interface StagePathProps {
  seen: PassingSeen
  /** The last step asks how it went. */
  onEnd: () => void
}

/** How far it is, from how it came to how it went. */
export const StagePath = ({ seen, onEnd }: StagePathProps) => (
  <ol className="stage-path" aria-label={seen.outcome ? 'How it went' : 'How far it is'}>
    {stagePath(seen).map(({ says, state, isEnd }) => (
      <li
        key={says}
        className={`stage stage-${state}`}
        aria-current={state === 'next' ? 'step' : undefined}
      >
        <span className="stage-dot" aria-hidden />
        {isEnd && !seen.outcome ? (
          <button type="button" className="stage-end" onClick={onEnd}>
            {says}
          </button>
        ) : (
          says
        )}
        {state === 'done' && !isEnd && <span className="unseen">, done</span>}
      </li>
    ))}
  </ol>
)
