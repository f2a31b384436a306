/** What is refused or trimmed before any work is put into it. */
export const limits = {
  fileBytes: 100 * 1024 * 1024,
  /** Of a letter only its head and its first words are read. */
  mailBytes: 2 * 1024 * 1024,
  calendarBytes: 20 * 1024 * 1024,
  cards: 50_000,
  fieldCharacters: 100_000,
  /** Of a table. */
  columns: 500,
  photoBytes: 2 * 1024 * 1024,
  photoPixels: 4096,
  /** Lines that no reader understood, kept with each contact. */
  keptLines: 500,
} as const
