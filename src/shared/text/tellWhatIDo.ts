import { firstName } from '../domain/firstName'
import type { Me } from '../domain/me'
import { oneLine } from '../domain/oneLine'
import type { Person } from '../domain/person'
import { sentence } from './sentence'

interface Told {
  to: Pick<Person, 'name' | 'given'>
  me: Pick<Me, 'name' | 'whatIDo'>
}

/** My own sentence about what I do, as a few words to somebody who should know; nothing is asked for. */
export const tellWhatIDo = ({ to, me }: Told): string =>
  [
    `Hi ${firstName(to)},`,
    `I am not sure I ever told you what I do. ${me.whatIDo.trim() ? sentence(oneLine(me.whatIDo)) : '…'}`,
    ...(me.name.trim() ? [oneLine(me.name)] : []),
  ].join('\n\n')

/** What such a letter is about. */
export const tellWhatIDoSubject = 'What I do'
