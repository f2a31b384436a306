import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test } from '../fixtures'
import { Goodturn } from '../openGoodturn'
import { foreignConnections, processesUnder } from './connections'
import { guardedSphere } from './guardedSphere'
import { readNetworkLog } from './networkLog'

const { sphere, inPage } = guardedSphere()

test.describe('the network', () => {
  test('cannot be reached by any call of the page', async () => {
    const answers = await inPage(async () => {
      const within = (work: Promise<unknown>) =>
        Promise.race([
          work.then(
            () => 'worked',
            () => 'failed',
          ),
          new Promise<string>((done) => setTimeout(() => done('failed'), 1500)),
        ])
      const urls = [
        'https://example.org/',
        'http://127.0.0.1:9/',
        'http://localhost/',
        'file:///etc/passwd',
        'app://elsewhere/',
        'data:text/plain,x',
        'blob:app://goodturn/00000000-0000-0000-0000-000000000000',
      ]
      const fetched = await Promise.all(urls.map((url) => within(fetch(url))))
      const asked = await within(
        new Promise((done, fail) => {
          const request = new XMLHttpRequest()
          request.onload = done
          request.onerror = fail
          request.open('GET', 'https://example.org/')
          request.send()
        }),
      )
      const attempt = (work: () => EventTarget) =>
        within(
          new Promise((done, fail) => {
            try {
              const target = work()
              target.addEventListener('open', done)
              target.addEventListener('load', done)
              target.addEventListener('error', fail)
            } catch (error) {
              fail(error)
            }
          }),
        )
      const socket = await attempt(() => new WebSocket('ws://127.0.0.1:9/'))
      const events = await attempt(() => new EventSource('https://example.org/'))
      const picture = await attempt(() => {
        const image = new Image()
        image.src = 'https://example.org/a.png'
        return image
      })
      const style = await attempt(() => {
        const link = document.createElement('link')
        link.rel = 'stylesheet'
        link.href = 'https://example.org/a.css'
        document.head.append(link)
        return link
      })
      const font = await within(new FontFace('x', 'url(https://example.org/a.woff2)').load())
      const module = await within(import(/* @vite-ignore */ 'https://example.org/a.js' as string))
      navigator.sendBeacon('https://example.org/', 'x')
      return [...fetched, asked, socket, events, picture, style, font, module]
    }, null)
    expect(answers).toEqual(answers.map(() => 'failed'))
  })

  test('is closed to main itself, also on this machine', async () => {
    const asked: string[] = []
    const server = createServer((request, answer) => {
      asked.push(request.url ?? '')
      answer.end('hello')
    })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const { port } = server.address() as AddressInfo
    try {
      const answer = await sphere().app.evaluate(
        ({ session }, url) =>
          session.defaultSession.fetch(url).then(
            () => 'worked',
            (error: Error) => error.message,
          ),
        `http://127.0.0.1:${port}/`,
      )
      expect(answer).toContain('ERR_BLOCKED_BY_CLIENT')
      expect(asked).toEqual([])
    } finally {
      server.close()
    }
  })

  test('is not looked for through calls between browsers either', async () => {
    const candidates = await inPage(async () => {
      const found: string[] = []
      try {
        const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:192.0.2.1:3478' }] })
        peer.onicecandidate = ({ candidate }) => candidate && found.push(candidate.candidate)
        peer.createDataChannel('x')
        await peer.setLocalDescription(await peer.createOffer())
        await new Promise((done) => setTimeout(done, 500))
        peer.close()
      } catch (error) {
        return [String((error as Error).name)].filter((name) => name === 'never')
      }
      return found
    }, null)
    expect(candidates.filter((candidate) => / udp /i.test(candidate))).toEqual([])
  })

  test('no process of the app holds a connection to another machine', async () => {
    test.skip(process.platform !== 'linux', 'read from /proc')
    const main = sphere().app.process().pid!
    expect(foreignConnections(processesUnder(main))).toEqual([])
  })

  test('nothing is fetched, looked up or connected in a whole round through the pages', async () => {
    const file = join(sphere().userFolder, 'network.json')
    const other = new Goodturn({ args: [`--log-net-log=${file}`] })
    try {
      await other.open()
      for (const name of ['Map', 'Inbox', 'People', 'Matches', 'Settings', 'Tonight'])
        await other.page.getByRole('link', { name }).first().click()
      await other.page.getByRole('button', { name: /Find or do/ }).click()
      await other.page.keyboard.type('ann')
      await other.page.waitForTimeout(1500)
    } finally {
      await other.dispose()
    }
    const { events, constants } = readNetworkLog(file)
    const kinds = new Map(Object.entries(constants.logEventTypes).map(([name, id]) => [id, name]))
    const telling =
      /^(TCP_CONNECT|UDP_CONNECT|SSL_CONNECT|HOST_RESOLVER_MANAGER_JOB|QUIC_SESSION$|URL_REQUEST_START_JOB)/
    const found = events
      .filter(({ type }) => telling.test(kinds.get(type) ?? ''))
      .map(({ type, params }) => `${kinds.get(type)} ${params?.url ?? params?.host ?? ''}`)
      .filter((line) => !line.includes(' app://goodturn/'))
    expect(events.length).toBeGreaterThan(10)
    expect(found).toEqual([])
  })
})
