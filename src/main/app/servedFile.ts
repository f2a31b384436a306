import { join } from 'node:path'

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
}

/** A plain name: no percent sign, no backslash, no leading dot, so that it cannot lead anywhere else. */
const plainName = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/

/** The file of the page that a path of its address means, with its type; null when there cannot be one. */
export const servedFile = (folder: string, path: string): { file: string; type: string } | null => {
  const names = path === '/' ? ['index.html'] : path.split('/').slice(1)
  if (!names.every((name) => plainName.test(name))) return null
  const ending = /\.([a-z0-9]+)$/.exec(names.at(-1) ?? '')?.[1] ?? ''
  const type = Object.hasOwn(types, ending) ? types[ending] : undefined
  return type ? { file: join(folder, ...names), type } : null
}
