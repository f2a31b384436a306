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

// Nearly every story is told before the meanings of its few texts could matter, and a thread with the model of sentences for
// each of them is a fifth of the machine's work: unless a test is about meanings, the thread is slow to begin.
const threads = require('node:worker_threads')
const { syncBuiltinESMExports } = require('node:module')
const { pathToFileURL } = require('node:url')

const slowly = Number(process.env.GOODTURN_MEANINGS_AFTER ?? 0)
const { Worker } = threads
threads.Worker = class extends Worker {
  constructor(script, options) {
    const file = script instanceof URL ? script.href : pathToFileURL(script).href
    const isSlow = slowly > 0 && file.includes('embedWorker')
    if (!isSlow) super(script, options)
    else
      super(`setTimeout(() => import(${JSON.stringify(file)}), ${slowly})`, {
        ...options,
        eval: true,
      })
  }
}
syncBuiltinESMExports()
