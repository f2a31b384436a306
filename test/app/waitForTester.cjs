// Loaded into main before the app: holds `ready` back until Playwright has connected. Otherwise a window that opens while it
// connects can leave it waiting for ever (one start in twenty on a busy machine). Playwright's own loader would do the
// same, but also sets switches of Chromium that the app has to be tested without.
const { app } = require('electron')

const ready = app.whenReady()
const emit = app.emit.bind(app)
let isReady = false
let given = []
const { promise, resolve } = withResolvers()

app.emit = (event, ...rest) => {
  if (event !== 'ready' || isReady) return emit(event, ...rest)
  given = rest
  return app.listenerCount('ready') > 0
}
app.isReady = () => isReady
app.whenReady = () => promise

// Playwright calls this by its name once it is there.
globalThis.__playwright_run = async () => {
  await ready
  isReady = true
  resolve()
  emit('ready', ...given)
}

function withResolvers() {
  const made = {}
  made.promise = new Promise((resolve) => (made.resolve = resolve))
  return made
}
