import { protocol, type Session } from 'electron'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentPolicy } from './contentPolicy'
import { home } from './home'
import { imageType } from './imageType'
import { servedFile } from './servedFile'
import { troubleFile, type Trouble } from './trouble'

interface Parts {
  session: Session
  /** The folder of the built page. */
  pageFolder: string
  /** The data folder, whose photos the page may show. */
  dataFolder: string
  /** What kept the data from opening, for the page that says so. */
  trouble: () => Trouble | null
}

const photoPath = /^\/photo\/([0-9a-f]{64})$/

/** Must run before the app is ready. */
export const registerScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    {
      scheme: home.scheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])

/** Answers the page's own addresses, and no other host, method or path. */
export const serveScheme = ({ session, pageFolder, dataFolder, trouble }: Parts): void =>
  session.protocol.handle(home.scheme, async ({ method, url }) => {
    const { host, pathname } = new URL(url)
    if (host !== home.host || method !== 'GET') return nothing()
    const words = troubleFile(pathname, trouble())
    if (words) return answer(words.body, words.type)
    const photo = photoPath.exec(pathname)?.[1]
    if (photo) return servePhoto(join(dataFolder, 'photos', photo))
    const found = servedFile(pageFolder, pathname)
    const bytes = found && (await contents(found.file))
    return bytes ? answer(bytes, found.type) : nothing()
  })

const servePhoto = async (file: string): Promise<Response> => {
  const bytes = await contents(file)
  const type = bytes && imageType(bytes)
  // The name is the hash of what it holds, so it never changes.
  return type ? answer(bytes, type, 'private, max-age=31536000, immutable') : nothing()
}

/** The bytes of a file, or null when there is no such file. */
const contents = (file: string): Promise<Buffer<ArrayBuffer> | null> =>
  readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EISDIR') return null
    throw error
  })

const answer = (body: string | Buffer<ArrayBuffer>, type: string, caching = 'no-cache'): Response =>
  new Response(body, { headers: { ...headers, 'Content-Type': type, 'Cache-Control': caching } })

const nothing = (): Response =>
  new Response('Not found', {
    status: 404,
    headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' },
  })

const headers = {
  'Content-Security-Policy': contentPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const
