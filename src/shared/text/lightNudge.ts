/** A light word to one of two who were introduced and have not been in touch. It presses nobody. */
export const lightNudge = ({ to, other }: { to: string; other: string }): string =>
  `Hi ${to},\n\nI only wanted to see that my message with you and ${other} arrived. If the moment is not right, that is fine too.`
