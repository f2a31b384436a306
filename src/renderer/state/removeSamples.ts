import { execute } from './execute'

/** Takes the sample people away, and offers Undo. */
export const removeSamples = () =>
  execute('sample.remove', {}, { toast: 'The sample people are gone' })
