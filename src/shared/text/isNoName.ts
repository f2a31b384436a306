const others =
  'a an the my our his her their its i he she we they it you this that to for of with and or but is was has had are were be as so on in at by ' +
  'need needs needed want wants wanted looking look could can offer offers good knows lead referral referred thank thanks call called calls ' +
  'send email mail text write follow left message coffee lunch dinner meet met ask asked visit about still just also again now ' +
  'today tomorrow yesterday tonight next last week monday tuesday wednesday thursday friday saturday sunday ' +
  'private rough sorry would should does did not no yes y n'

const words = new Set(others.split(' '))

/** Words with which no new name begins, and that no name is short for; folded. */
export const isNoName = (word: string): boolean => words.has(word)
