const short = new Intl.DateTimeFormat(undefined, {
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'UTC',
})

/** An hour as a clock of the user's country shows it: '15:00', '3:00 PM'. */
export const sayTime = (time: string): string => short.format(Date.parse(`2000-01-01T${time}:00Z`))
