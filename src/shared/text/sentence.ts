/** The user's words as a sentence. */
export const sentence = (words: string): string => {
  const text = words.trim()
  return /[.!?…:;)”"]$/.test(text) ? text : `${text}.`
}
