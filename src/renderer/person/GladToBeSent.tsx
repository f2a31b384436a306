import { execute } from '../state/execute'
import { InlineEdit } from '../ui/InlineEdit'
import type { Whose } from './personSeen'

/** What a good referral looks like for them, in their words. */
export const GladToBeSent = ({ whose, words }: { whose: Whose; words: string }) => (
  <InlineEdit
    label="Glad to be sent"
    value={words}
    placeholder={`Who would be a good referral for ${whose.name}?`}
    onEdit={(idealReferral, merge) =>
      execute('person.edit', { id: whose.id, patch: { idealReferral } }, { merge })
    }
    maxLength={2000}
    isMultiline
  />
)
