/** What the tray says of today: '2 follow-ups today'. */
export const dueCountWords = (count: number): string =>
  count === 0
    ? 'Nothing due today'
    : `${count.toLocaleString()} ${count === 1 ? 'follow-up' : 'follow-ups'} today`
