/** The Debian and Ubuntu package of each system library Electron links to, by the file's name. */
export const PACKAGES = {
  'libX11.so.6': 'libx11-6',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libXrandr.so.2': 'libxrandr2',
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libsmime3.so': 'libnss3',
  'libudev.so.1': 'libudev1',
  'libxcb.so.1': 'libxcb1',
  'libxkbcommon.so.0': 'libxkbcommon0',
}

/** The packages of the programs that stand in for a display and a session bus. */
export const PROGRAM_PACKAGES = { Xvfb: 'xvfb', 'dbus-daemon': 'dbus' }

/** The packages of a bus and of the notification service on it, which the tests of reminders use. */
export const TEST_PACKAGES = { 'dbus-daemon': 'dbus', dunst: 'dunst' }

/** The names of the libraries `ldd` could not find. */
export function missingLibraries(lddOutput) {
  const found = lddOutput.matchAll(/^\s*(\S+) => not found/gm)
  return [...new Set([...found].map((match) => match[1]))]
}

/** The packages of these libraries, and the libraries for which no package is known. */
export function packagesOf(libraries) {
  const known = libraries.filter((library) => library in PACKAGES)
  return {
    packages: [...new Set(known.map((library) => PACKAGES[library]))],
    unknown: libraries.filter((library) => !(library in PACKAGES)),
  }
}

/**
 * The names under which this system's `apt-cache policy` offers the packages: newer systems renamed
 * some when their times became 64 bits wide, and then it is the new name that can be installed.
 */
export function availableNames(packages, policyOutput) {
  const offered = new Set()
  for (const block of policyOutput.split(/^(?=\S)/m)) {
    const candidate = /^\s+Candidate: (.+)$/m.exec(block)?.[1]
    if (candidate && candidate !== '(none)') offered.add(block.slice(0, block.indexOf(':')))
  }
  return packages.map((name) => (offered.has(`${name}t64`) ? `${name}t64` : name))
}
