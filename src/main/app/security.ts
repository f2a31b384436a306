import { app, type Session, type WebContents } from 'electron'
import { home, isCapture, isHome } from './home'
import { troubleChoice, troubleUrl, type TroubleChoice } from './trouble'

/** Switches of Chromium that must be set before the app is ready. */
export const hardenChromium = (): void => {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
  app.commandLine.appendSwitch('no-pings')
  // No name is ever looked up, whoever asks.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/** Denies a session every permission, device, download and address but the app's own. */
export const hardenSession = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setBluetoothPairingHandler((_details, decide) => decide({ confirmed: false }))
  session.setCertificateVerifyProc((_request, decide) => decide(-2))
  session.webRequest.onBeforeRequest(({ url }, decide) =>
    decide({ cancel: !url.startsWith(home.url) }),
  )
  session.on('will-download', (event) => event.preventDefault())
  // Otherwise Chromium asks a public server for a dictionary as soon as a window opens.
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
}

interface Watchers {
  onTroubleChoice: (choice: TroubleChoice) => void
  /** Hears of what was refused, without addresses. */
  onRefused: (what: string) => void
}

/** Keeps every page that this app ever makes on the app's own page. */
export const guardContents = ({ onTroubleChoice, onRefused }: Watchers): void => {
  app.on('web-contents-created', (_event, contents) => guard(contents, onTroubleChoice, onRefused))
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, decide) => {
    event.preventDefault()
    decide(false)
  })
  app.on('select-client-certificate', (event) => event.preventDefault())
  app.on('login', (event) => event.preventDefault())
}

const guard = (
  contents: WebContents,
  onTroubleChoice: Watchers['onTroubleChoice'],
  onRefused: Watchers['onRefused'],
): void => {
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame && isHome(event.url) && isHome(contents.getURL())) return
    event.preventDefault()
    const choice = contents.getURL() === troubleUrl && troubleChoice(event.url)
    if (choice) onTroubleChoice(choice)
    else onRefused('a navigation')
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  let last: string = home.url
  // `about:blank` and `about:srcdoc` are announced by no event that could be refused, so they are left again at once.
  const comeBack = (url: string) => {
    if (isOurs(url)) {
      last = isCapture(url) ? url : home.url
      return
    }
    onRefused('a page that is not ours')
    void contents.loadURL(last)
  }
  contents.on('did-navigate', (_event, url) => comeBack(url))
  contents.on('did-fail-load', (_event, code, _words, url, isMainFrame) => {
    if (isMainFrame && code !== aborted) comeBack(url)
  })
  contents.setWindowOpenHandler(() => {
    onRefused('a new window')
    return { action: 'deny' }
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('select-bluetooth-device', (event, _devices, decide) => {
    event.preventDefault()
    decide('')
  })
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/** What Chromium says of a navigation that was refused or overtaken. */
const aborted = -3

const isOurs = (url: string): boolean => isHome(url) || isCapture(url) || url === troubleUrl
