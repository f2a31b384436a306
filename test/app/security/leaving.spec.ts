import { expect, test } from '../fixtures'
import { guardedSphere } from './guardedSphere'

const { sphere, inPage } = guardedSphere()

test.describe('leaving the page', () => {
  for (const url of [
    'https://example.org/',
    'http://127.0.0.1:9/',
    'file:///etc/passwd',
    'about:blank',
    'about:srcdoc',
    'data:text/html,<h1>hello</h1>',
    'chrome://version/',
    'devtools://devtools/bundled/inspector.html',
    'view-source:app://goodturn/',
    'app://goodturn/index.html',
    'app://goodturn/trouble/quit',
    'app://elsewhere/',
    'mailto:ann@example.org',
    'ms-settings:about',
  ])
    test(`to ${url} is refused`, async () => {
      // Where the page goes for an instant, the question is lost with it.
      await inPage((url) => {
        location.href = url
      }, url).catch(() => undefined)
      await sphere().page.waitForTimeout(150)
      const address = () =>
        sphere().app.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()[0].webContents.getURL(),
        )
      await expect.poll(address).toMatch(/^app:\/\/goodturn\/#/)
    })

  test('is refused without forgetting what the page watches', async () => {
    const told = await inPage(async () => {
      const told = new Promise((done) => {
        window.goodturn.onPushed((message) => {
          if (message.kind !== 'views') return
          const found = message.results.find(({ id }) => id === 4711)
          if (found) done(found.result)
        })
        setTimeout(() => done('silence'), 2000)
      })
      await window.goodturn.watch({ id: 4711, view: 'me', args: {} })
      location.href = 'https://example.org/'
      await new Promise((done) => setTimeout(done, 200))
      await window.goodturn.execute({
        command: 'me.edit',
        input: { patch: { name: 'Mara Keller' } },
      })
      return told
    }, null)
    expect(told).toMatchObject({ name: 'Mara Keller' })
  })

  test('in a new window is refused, whatever opens it', async () => {
    const answers = await inPage(() => {
      const link = document.createElement('a')
      link.href = 'https://example.org/'
      link.target = '_blank'
      document.body.append(link)
      link.click()
      link.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true }))
      link.remove()
      return ['https://example.org/', 'about:blank', 'app://goodturn/', 'mailto:a@example.org'].map(
        (url) => window.open(url) === null,
      )
    }, null)
    expect(answers).toEqual([true, true, true, true])
  })

  test('by a form is refused', async () => {
    await inPage(() => {
      const form = document.createElement('form')
      form.action = 'https://example.org/'
      form.method = 'post'
      document.body.append(form)
      form.submit()
      form.remove()
    }, null)
    await sphere().page.waitForTimeout(100)
  })

  test('by a file that is dropped is refused', async () => {
    const isHandled = await inPage(() => {
      const carried = new DataTransfer()
      carried.items.add(new File(['<h1>hello</h1>'], 'page.html', { type: 'text/html' }))
      const event = new DragEvent('drop', {
        dataTransfer: carried,
        bubbles: true,
        cancelable: true,
      })
      document.body.dispatchEvent(event)
      return true
    }, null)
    expect(isHandled).toBe(true)
  })

  test('into a frame shows nothing and gives it no bridge', async () => {
    const found = await inPage(async () => {
      const reports: string[] = []
      for (const source of ['app://goodturn/', 'https://example.org/', 'data:text/html,x', '']) {
        const frame = document.createElement('iframe')
        if (source) frame.src = source
        document.body.append(frame)
        await new Promise((done) => setTimeout(done, 150))
        try {
          const inner = frame.contentWindow as unknown as { goodturn?: unknown }
          reports.push(`${typeof inner.goodturn} ${frame.contentDocument?.body.childElementCount}`)
        } catch (error) {
          reports.push((error as Error).name)
        }
        frame.remove()
      }
      return reports
    }, null)
    for (const report of found)
      expect(['SecurityError', 'undefined 0', 'undefined undefined']).toContain(report)
  })

  test('a webview, an object and an embed stay empty', async () => {
    const found = await inPage(async () => {
      const made = ['webview', 'object', 'embed'].map((name) => {
        const element = document.createElement(name)
        try {
          element.setAttribute(name === 'object' ? 'data' : 'src', 'https://example.org/')
        } catch {
          // Trusted Types refuses the address already.
        }
        document.body.append(element)
        return element
      })
      await new Promise((done) => setTimeout(done, 150))
      const kinds = made.map((element) => element.constructor.name)
      for (const element of made) element.remove()
      return kinds[0]
    }, null)
    expect(found).toBe('HTMLElement')
  })

  test('a file is not saved behind the user’s back', async () => {
    await inPage(() => {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob(['x']))
      link.download = 'goodturn.txt'
      document.body.append(link)
      link.click()
      link.remove()
    }, null)
    await sphere().page.waitForTimeout(150)
  })
})
