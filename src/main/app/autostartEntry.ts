/** What tells a Linux desktop to start something at login, as its Desktop Entry Specification has it. */
export const autostartEntry = (words: readonly string[]): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Goodturn',
    'Comment=Reminds you of what you promised',
    `Exec=${findable(words).map(quoted).join(' ')}`,
    'Icon=goodturn',
    'Terminal=false',
    'StartupNotify=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n')

/** Whether an entry starts anything: a desktop's own settings may have switched it off without removing it. */
export const isStarting = (entry: string): boolean => {
  const keys = keysOf(entry)
  const isTrue = (key: string) => keys.get(key) === 'true'
  return Boolean(keys.get('Exec')) && !isTrue('Hidden') && keys.get(gnomeKey) !== 'false'
}

const gnomeKey = 'X-GNOME-Autostart-enabled'

/** GNOME looks for a program before it reads `%%` as a percent sign, and would not find it. */
const findable = (words: readonly string[]): readonly string[] =>
  words[0]?.includes('%') ? ['env', ...words] : words

/** Two rules lie over each other: those of a quoted word of a command, and those of any text in the file. */
const quoted = (word: string): string => {
  const inCommand = word.replaceAll(/["`$\\]/g, String.raw`\$&`).replaceAll('%', '%%')
  return `"${inCommand.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t').replaceAll('\r', '\\r')}"`
}

const keysOf = (entry: string): Map<string, string> => {
  const lines = entry.split(/\r?\n/)
  const first = lines.findIndex((line) => line.trim() === '[Desktop Entry]') + 1
  if (first === 0) return new Map()
  const rest = lines.slice(first)
  const next = rest.findIndex((line) => line.startsWith('['))
  return new Map(
    (next < 0 ? rest : rest.slice(0, next))
      .filter((line) => !line.startsWith('#') && line.includes('='))
      .map((line) => {
        const at = line.indexOf('=')
        return [line.slice(0, at).trim(), line.slice(at + 1).trim()]
      }),
  )
}
