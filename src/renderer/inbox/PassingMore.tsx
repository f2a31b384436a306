import { Button } from '../ui/Button'
import { SavedField } from '../ui/SavedField'
import { Disclosure } from '../ui/Disclosure'
import { execute } from '../state/execute'
import { Reward } from './Reward'
import type { PassingSeen } from './passingSeen'

/** What is written once more later: what was said to it, and what was given as thanks. */
export const PassingMore = ({ seen }: { seen: PassingSeen }) => {
  const { direction, people, forWhom, reaction, myResponse, thanks, outcome } = seen
  const passingId = seen.row.id as never
  const isMine = direction === 'given'
  const whose = forWhom?.short ?? people[0]?.short ?? 'they'
  const thanked = thanks.filter(({ state }) => state === 'written' || state === 'inPerson')
  return (
    <Disclosure title="More">
      <div className="inbox-box">
        {isMine && (
          <SavedField
            label={`What ${whose} said to it`}
            value={reaction}
            onEdit={(words, merge) =>
              execute('passing.remember', { passingId, reaction: words }, { merge })
            }
            maxLength={2000}
          />
        )}
        <SavedField
          label={isMine ? 'What I said to that' : 'What I said to it'}
          value={myResponse}
          onEdit={(words, merge) =>
            execute('passing.remember', { passingId, myResponse: words }, { merge })
          }
          maxLength={2000}
        />
        {thanked.map((one) => (
          <fieldset key={one.id} className="inbox-checks">
            <legend className="label">{`Given to ${one.to.short} as thanks`}</legend>
            <Reward thanks={one} caution={one.caution} />
          </fieldset>
        ))}
        {outcome && (
          <div className="inbox-buttons">
            <Button
              isSmall
              onPress={() => void execute('passing.reopen', { passingId }, { toast: 'It goes on' })}
            >
              It goes on after all
            </Button>
          </div>
        )}
      </div>
    </Disclosure>
  )
}
