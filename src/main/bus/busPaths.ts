import { join } from 'node:path'

/** The sockets where this session's bus may be heard, the likeliest first; only those of this machine's files. */
export const busPaths = (env: NodeJS.ProcessEnv, uid: number): string[] => {
  const told = (env['DBUS_SESSION_BUS_ADDRESS'] ?? '').split(';').flatMap(pathsIn)
  if (env['DBUS_SESSION_BUS_ADDRESS']) return told
  const runtime = env['XDG_RUNTIME_DIR'] ?? `/run/user/${uid}`
  return [join(runtime, 'bus')]
}

const pathsIn = (address: string): string[] => {
  if (!address.startsWith('unix:')) return []
  const said = new Map(
    address
      .slice('unix:'.length)
      .split(',')
      .map((pair) => pair.split('=', 2) as [string, string | undefined]),
  )
  const path = said.get('path')
  if (path) return [plain(path)]
  const abstract = said.get('abstract')
  return abstract ? [`\0${plain(abstract)}`] : []
}

/** Bytes that an address cannot hold stand in it as %xx. */
const plain = (escaped: string): string => {
  try {
    return decodeURIComponent(escaped)
  } catch {
    return escaped
  }
}
