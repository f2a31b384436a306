import { expect, test } from 'vitest'
import { reachableBounds } from '../../../src/main/settings/reachableBounds'

const screen = { x: 0, y: 0, width: 1920, height: 1080 }
const right = { x: 1920, y: 0, width: 1280, height: 1024 }
const window = { x: 100, y: 100, width: 1280, height: 820 }

test('a window comes back to where it stood while at least 80 pixels of it can be reached', () => {
  expect(reachableBounds(window, [screen])).toEqual(window)
  const atEdge = { ...window, x: 1840 }
  expect(reachableBounds(atEdge, [screen])).toEqual(atEdge)
  expect(reachableBounds({ ...window, x: 1841 }, [screen])).toBeNull()
  expect(reachableBounds({ ...window, x: -1280 + 79 }, [screen])).toBeNull()
  expect(reachableBounds({ ...window, y: -820 + 79 }, [screen])).toBeNull()
  expect(reachableBounds({ ...window, y: 1001 }, [screen])).toBeNull()
})

test('a screen that was unplugged gives it back', () => {
  const there = { ...window, x: 2000 }
  expect(reachableBounds(there, [screen, right])).toEqual(there)
  expect(reachableBounds(there, [screen])).toBeNull()
  expect(reachableBounds(null, [screen])).toBeNull()
})
