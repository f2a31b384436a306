/** What a line that says how to reach somebody is: an e-mail, a number, or a link. */
export const reachKind = (value: string): 'emails' | 'phones' | 'links' =>
  value.includes('@') && !value.includes('/')
    ? 'emails'
    : /^[+\d(][\d\s().\-/]*$/.test(value)
      ? 'phones'
      : 'links'
