import { capital } from './capital'

const doing = new Set(
  `answer arrange ask book bring buy call cancel check collect confirm congratulate cook discuss draft drop email
  find finish follow forward get give go hand help hear introduce invite join let listen look mail make meet
  message offer order pay phone pick plan prepare propose read recommend remind reply return review ring say see
  send set share show sign suggest take talk tell text thank try visit walk watch wish write`.split(
    /\s+/,
  ),
)

/** What the user planned, as a sentence: 'You wanted to ask about the roof.', 'Roof.' */
export const wantedTo = (words: string): string => {
  const [first = ''] = words.split(/[\s,.;:]/, 1)
  const isDoing = doing.has(first.toLowerCase()) && first !== first.toUpperCase()
  const said = isDoing
    ? `You wanted to ${words.charAt(0).toLowerCase()}${words.slice(1)}`
    : capital(words)
  return /[.!?…]$/.test(said) ? said : `${said}.`
}
