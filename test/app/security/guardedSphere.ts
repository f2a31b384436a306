import { expect, test } from '../fixtures'
import { sharedSphere } from '../sharedSphere'

interface Seen {
  opened: string[]
  saved: string[]
  sent: string[]
}

/**
 * One application for the tests of a file, which try to break out of its page. After each of them the page must
 * still be the app, alone and answering, and nothing may have reached the system, the disk or the network.
 */
export const guardedSphere = () => {
  const sphere = sharedSphere({
    mayComplain: true,
    prepare: ({ app }) =>
      app.evaluate(({ session, shell }) => {
        const seen = globalThis as unknown as Seen
        seen.opened = []
        seen.saved = []
        seen.sent = []
        // Nothing may reach the system from the page, so whatever does is only noted.
        shell.openExternal = async (url) => void seen.opened.push(url)
        session.defaultSession.on('will-download', (event, item) => {
          if (!event.defaultPrevented) seen.saved.push(item.getURL())
        })
        session.defaultSession.webRequest.onSendHeaders(({ url }) => {
          if (!url.startsWith('app://goodturn/')) seen.sent.push(url)
        })
      }),
  })

  test.afterEach(async () => {
    const { app } = sphere()
    // Asked from main: the tester's own view of the page lags behind when it was left for an instant.
    const state = () =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]
          .webContents.executeJavaScript(
            `Promise.all([location.origin, document.querySelector('#root > *') !== null,
              goodturn.people(0).then(({ rows }) => Array.isArray(rows))]).then(String)`,
          )
          .catch((error: Error) => error.message),
      )
    await expect.poll(state).toBe('app://goodturn,true,true')
    const { opened, saved, sent, contents } = await app.evaluate(({ webContents }) => ({
      ...(globalThis as unknown as Seen),
      contents: webContents.getAllWebContents().length,
    }))
    expect({ opened, saved, sent, contents }).toEqual({
      opened: [],
      saved: [],
      sent: [],
      contents: 1,
    })
  })

  /** Runs a piece of code in the page. */
  const inPage = <Value, Given>(
    work: (given: Given) => Promise<Value> | Value,
    given: Given,
  ): Promise<Value> => sphere().page.evaluate(work as never, given as never)

  return { sphere, inPage }
}
