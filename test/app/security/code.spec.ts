import { expect, test } from '../fixtures'
import { guardedSphere } from './guardedSphere'

const { inPage } = guardedSphere()

test.describe('code from words', () => {
  // The console of the tester may evaluate; what a timer of the page runs may not.
  const later = (kind: string) =>
    inPage(
      (kind) =>
        new Promise<string>((done) =>
          setTimeout(() => {
            /* oxlint-disable no-eval, no-implied-eval -- what is tried here must fail */
            const ways: Record<string, () => unknown> = {
              eval: () => (0, eval)('1 + 1'),
              Function: () => new Function('return 1 + 1')(),
              GeneratorFunction: () =>
                Object.getPrototypeOf(function* () {}).constructor('yield 1')(),
              setTimeout: () => setTimeout('window.hacked = 1' as never, 0),
              javascriptUrl: () => {
                location.href = 'javascript:window.hacked=1'
              },
            }
            /* oxlint-enable no-eval, no-implied-eval */
            try {
              ways[kind]()
            } catch (error) {
              return done((error as Error).name)
            }
            setTimeout(() => done(String((window as { hacked?: number }).hacked)), 100)
          }),
        ),
      kind,
    )

  for (const [kind, answer] of [
    ['eval', 'EvalError'],
    ['Function', 'EvalError'],
    ['GeneratorFunction', 'EvalError'],
    ['setTimeout', 'undefined'],
    ['javascriptUrl', 'undefined'],
  ] as const)
    test(`${kind} runs nothing`, async () => {
      expect([answer, 'TypeError']).toContain(await later(kind))
    })

  test('an inline script, a handler in an attribute and a script from a link do not run', async () => {
    const hacked = await inPage(async () => {
      const attempt = (work: () => void) => {
        try {
          work()
        } catch {
          // Refused by Trusted Types; what counts is that nothing ran.
        }
      }
      attempt(() => {
        const script = document.createElement('script')
        script.append(document.createTextNode('window.hacked = 1'))
        document.body.append(script)
      })
      attempt(() => {
        const button = document.createElement('button')
        button.setAttribute('onclick', 'window.hacked = 2')
        document.body.append(button)
        button.click()
        button.remove()
      })
      for (const source of ['data:text/javascript,window.hacked=3', 'https://example.org/a.js'])
        attempt(() => {
          const script = document.createElement('script')
          script.src = source
          document.body.append(script)
        })
      attempt(() => new Worker('data:text/javascript,1') as never)
      await new Promise((done) => setTimeout(done, 200))
      return String((window as { hacked?: number }).hacked)
    }, null)
    expect(hacked).toBe('undefined')
  })

  test('a style in an attribute or in the page colours nothing', async () => {
    const colours = await inPage(() => {
      const box = document.createElement('div')
      box.id = 'styled'
      box.setAttribute('style', 'color: rgb(1, 2, 3)')
      const style = document.createElement('style')
      style.append('#styled { background-color: rgb(4, 5, 6) }')
      document.body.append(box, style)
      const { color, backgroundColor } = getComputedStyle(box)
      box.remove()
      style.remove()
      return [color, backgroundColor]
    }, null)
    expect(colours[0]).not.toBe('rgb(1, 2, 3)')
    expect(colours[1]).not.toBe('rgb(4, 5, 6)')
  })

  test('words never become a page: Trusted Types stops every way in', async () => {
    const answers = await inPage(() => {
      const ways: Record<string, () => unknown> = {
        innerHTML: () => (document.createElement('div').innerHTML = '<b>x</b>'),
        outerHTML: () => {
          const outer = document.createElement('div')
          const inner = document.createElement('div')
          outer.append(inner)
          inner.outerHTML = '<b>x</b>'
        },
        insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
        write: () => document.write('<b>x</b>'),
        parser: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
        fragment: () => document.createRange().createContextualFragment('<b>x</b>'),
        srcdoc: () => (document.createElement('iframe').srcdoc = '<b>x</b>'),
        script: () => (document.createElement('script').text = 'x'),
        policy: () =>
          (
            window as unknown as {
              trustedTypes: { createPolicy(name: string, rules: object): unknown }
            }
          ).trustedTypes.createPolicy('mine', { createHTML: (text: string) => text }),
      }
      return Object.entries(ways).map(([name, way]) => {
        try {
          way()
          return `${name} worked`
        } catch (error) {
          return `${name} ${(error as Error).name}`
        }
      })
    }, null)
    expect(answers.filter((answer) => !answer.endsWith('TypeError'))).toEqual([])
  })
})
