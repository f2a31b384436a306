import { CannotOpen } from '../store/cannotOpen'
import { home } from './home'

/** Why the data could not be opened; `message` is fit to show. */
export interface Trouble {
  message: string
  folder: string
  details: readonly string[]
}

/** What to say when opening failed; an unexpected failure is in the log, not on the page. */
export const troubleOf = (error: unknown, folder: string): Trouble =>
  error instanceof CannotOpen
    ? { message: error.message, folder, details: error.problems.map(({ message }) => message) }
    : { message: 'Something unexpected stood in the way. The log says more.', folder, details: [] }

export type TroubleChoice = 'again' | 'folder' | 'log' | 'quit'

/** The page that is shown in place of the app when the data cannot be opened. It runs no script. */
export const troubleUrl = `${home.url}trouble`

const choices: readonly { choice: TroubleChoice; says: string }[] = [
  { choice: 'again', says: 'Try again' },
  { choice: 'folder', says: 'Show folder' },
  { choice: 'log', says: 'Show log' },
  { choice: 'quit', says: 'Quit' },
]

/** Its buttons are links, which main takes as choices and never follows. */
export const troubleChoice = (url: string): TroubleChoice | null =>
  choices.find(({ choice }) => url === `${troubleUrl}/${choice}`)?.choice ?? null

/** The files of that page, while there is trouble. */
export const troubleFile = (
  path: string,
  trouble: Trouble | null,
): { body: string; type: string } | null => {
  if (!trouble) return null
  if (path === '/trouble') return { body: page(trouble), type: 'text/html; charset=utf-8' }
  if (path === '/trouble.css') return { body: style, type: 'text/css; charset=utf-8' }
  return null
}

const page = ({ message, folder, details }: Trouble): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Goodturn</title>
    <link rel="stylesheet" href="/trouble.css" />
  </head>
  <body>
    <main>
      <h1>Goodturn could not open your data</h1>
      <p>${escaped(message)}</p>
      ${details.map((detail) => `<p>${escaped(detail)}</p>`).join('\n      ')}
      <p>Your data is safe: nothing in it was changed. It lies in<br /><code>${escaped(folder)}</code></p>
      <nav>
        ${choices
          .map(({ choice, says }) => `<a role="button" href="/trouble/${choice}">${says}</a>`)
          .join('\n        ')}
      </nav>
    </main>
  </body>
</html>
`

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)

const style = `:root { color-scheme: light dark; }
body {
  margin: 0;
  background: light-dark(#fffdfa, #201d1a);
  color: light-dark(#221e19, #f2ede6);
  font: 14px/20px 'Inter Variable', system-ui, sans-serif;
}
main { max-width: 560px; margin: 18vh auto 0; padding: 0 24px; }
h1 { font-size: 22px; line-height: 28px; font-weight: 650; }
code { overflow-wrap: anywhere; }
nav { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 24px; }
a {
  padding: 6px 12px;
  border: 1px solid light-dark(#d3cbbf, #4a443d);
  border-radius: 8px;
  color: inherit;
  text-decoration: none;
}
a:first-child {
  background: light-dark(#2b6657, #7cc4ae);
  border-color: transparent;
  color: light-dark(#ffffff, #10211c);
}
a:focus-visible { outline: 2px solid light-dark(#2b6657, #7cc4ae); outline-offset: 2px; }
`
