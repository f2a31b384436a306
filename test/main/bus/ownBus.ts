import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** As the session bus of a desktop, but that nothing is started on it for being asked. */
const config = (folder: string) => `<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=${folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>`

/** A session bus of its own, as the environment that leads to it. */
export const startBus = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'goodturn-bus-'))
  const file = join(folder, 'session.conf')
  writeFileSync(file, config(folder))
  const words = [`--config-file=${file}`, '--nofork', '--nopidfile', '--print-address=1']
  const daemon = spawn('dbus-daemon', words, { stdio: ['ignore', 'pipe', 'inherit'] })
  const address = await firstLine(daemon)
  return {
    env: { DBUS_SESSION_BUS_ADDRESS: address },
    stop: async () => {
      await ended(daemon)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (text: Buffer) => {
      said += text.toString()
      if (said.includes('\n')) resolve(said.split('\n')[0]!)
    })
    child.once('error', reject)
    child.once('close', (code) => reject(new Error(`ended with ${code}: ${said}`)))
  })

/** Ends a program and waits until it has. */
export const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const end = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await end
}
