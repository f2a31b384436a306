import type { CaptureKeys } from '../../shared/ipc/acts'

interface Parts {
  keys: string | null
  isRegistered: boolean
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
}

/** Whether keys struck in another program are heard here, as far as can be known. */
export const hearsKeys = ({ keys, isRegistered, platform, env }: Parts): CaptureKeys['hears'] => {
  if (keys === null) return 'off'
  if (!isRegistered) return 'no'
  // A Wayland desktop says yes and then gives the keys only to programs of the older kind.
  const isWayland = env['XDG_SESSION_TYPE'] === 'wayland' || !!env['WAYLAND_DISPLAY']
  return platform === 'linux' && isWayland ? 'unsure' : 'yes'
}
