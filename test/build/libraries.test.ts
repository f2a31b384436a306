import { expect, test } from 'vitest'
import { availableNames, missingLibraries, packagesOf } from '../../build/libraries.mjs'

const ldd = `
\tlinux-vdso.so.1 (0x00007ffd)
\tlibffmpeg.so => /opt/electron/./libffmpeg.so (0x00007f)
\tlibasound.so.2 => not found
\tlibnss3.so => not found
\tlibnssutil3.so => not found
\tlibasound.so.2 => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
`

test('the libraries ldd did not find are named once each', () => {
  expect(missingLibraries(ldd)).toEqual(['libasound.so.2', 'libnss3.so', 'libnssutil3.so'])
})

test('libraries lead to their packages, one package for several libraries', () => {
  expect(packagesOf(['libasound.so.2', 'libnss3.so', 'libnssutil3.so'])).toEqual({
    packages: ['libasound2', 'libnss3'],
    unknown: [],
  })
})

test('a library without a known package is said so', () => {
  expect(packagesOf(['libnss3.so', 'libodd.so.1'])).toEqual({
    packages: ['libnss3'],
    unknown: ['libodd.so.1'],
  })
})

test('where the system has renamed a package, the new name is used', () => {
  const policy = [
    'libasound2:\n  Installed: (none)\n  Candidate: (none)\n  Version table:',
    'libasound2t64:\n  Installed: (none)\n  Candidate: 1.2.11-1\n  Version table:',
    'libnss3:\n  Installed: (none)\n  Candidate: 2:3.98-1\n  Version table:',
  ].join('\n')
  expect(availableNames(['libasound2', 'libnss3'], policy)).toEqual(['libasound2t64', 'libnss3'])
})
