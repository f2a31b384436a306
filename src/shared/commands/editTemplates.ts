import { z } from 'zod'
import { meOf } from '../store/meOf'
import { Refusal } from '../store/refusal'
import {
  introductionTemplates,
  templateFault,
  type TemplateName,
} from '../text/introductionTemplates'
import { command } from './command'

const Name = z.enum(Object.keys(introductionTemplates) as [TemplateName, ...TemplateName[]])

/** The words that introductions begin with. */
export const editTemplates = {
  /** Null, or the usual words themselves, takes the usual words again. */
  'template.write': command({
    input: z.strictObject({ name: Name, text: z.string().max(5000).nullable() }),
    says: () => 'change the words of an introduction',
    run: (tx, { name, text }) => {
      const own = text !== null && text.trim() !== introductionTemplates[name] ? text.trim() : null
      const fault = own === null ? null : templateFault(name, own)
      if (fault) throw new Refusal('slots', fault)
      const me = meOf(tx)
      const { [name]: _before, ...others } = me.templates
      tx.put('me', {
        ...me,
        templates: own === null ? others : { ...others, [name]: own },
        createdAt: tx.get('me', 'me')?.createdAt ?? tx.context.now(),
      })
      return null
    },
  }),
}
