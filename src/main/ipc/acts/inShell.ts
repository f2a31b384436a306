const isPlain = /^[\w./:=@%+-]+$/

/** Words as a shell takes them; each is quoted only where it must be. */
export const inShell = (words: readonly string[]): string =>
  words
    .map((word) => {
      if (isPlain.test(word)) return word
      return process.platform === 'win32' ? `"${word}"` : `'${word.replaceAll("'", `'\\''`)}'`
    })
    .join(' ')
