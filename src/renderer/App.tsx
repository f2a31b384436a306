import { Suspense, useEffect, useRef } from 'react'
import { Route, Router, Switch } from 'wouter'
import { ImportPreview, IntroductionDrawer, PersonDrawer, screens } from './pages'
import { Dialogs } from './shell/Dialogs'
import { DropOverlay } from './shell/DropOverlay'
import { ErrorBoundary } from './shell/ErrorBoundary'
import { NotHere } from './shell/NotHere'
import { NoteCards } from './shell/NoteCards'
import { Notice } from './shell/Notice'
import { Sidebar } from './shell/Sidebar'
import { lookAtFiles } from './shell/bringIn'
import { usePaste } from './shell/usePaste'
import { useShellActions } from './shell/useShellActions'
import { closeDrawer, useDrawer } from './state/openDrawer'
import { useLocation, useRoutePath, useVisit, welcomePath } from './state/route'
import { useView } from './state/useView'
import { ToastRegion } from './ui/ToastRegion'
import './App.css'

const WindowTitle = ({ title }: { title: string }) => {
  useEffect(() => {
    document.title = `${title}, Goodturn`
  }, [title])
  return null
}

const Pages = () => {
  const visit = useVisit()
  return (
    <Switch>
      {screens.map(({ path, title, page: Page }) => (
        <Route key={path} path={path}>
          {(params: { id?: string }) => (
            <ErrorBoundary page={title}>
              <WindowTitle title={title} />
              <Page id={params.id ?? ''} key={`${visit} ${params.id ?? ''}`} />
            </ErrorBoundary>
          )}
        </Route>
      ))}
      <Route>
        <NotHere />
      </Route>
    </Switch>
  )
}

const Drawer = () => {
  const drawer = useDrawer((state) => state.drawer)
  if (drawer?.kind === 'person' && PersonDrawer)
    return <PersonDrawer key={drawer.id} id={drawer.id} onClose={closeDrawer} />
  if (drawer?.kind === 'introduction' && IntroductionDrawer) {
    const { kind: _, ...pair } = drawer
    return <IntroductionDrawer key={JSON.stringify(pair)} {...pair} onClose={closeDrawer} />
  }
  return null
}

/** After a change of page the keys belong to the new page, unless they stayed in the sidebar. */
const useFocusOnPage = () => {
  const page = useRef<HTMLElement>(null)
  const path = useRoutePath()
  useEffect(() => {
    if (document.activeElement === document.body) page.current?.focus()
  }, [path])
  return page
}

export const App = () => {
  useShellActions()
  usePaste()
  const page = useFocusOnPage()
  const isWelcome = useRoutePath() === welcomePath
  const { result: inboxCount } = useView('dueCount', {})
  return (
    <Router hook={useLocation}>
      <div className="app">
        {!isWelcome && <Sidebar inboxCount={inboxCount ?? 0} />}
        <main className="app-main" ref={page} tabIndex={-1}>
          <Notice />
          <Suspense fallback={<div className="page" aria-busy />}>
            <Pages />
          </Suspense>
        </main>
        <ErrorBoundary page="drawer">
          <Suspense fallback={null}>
            <Drawer />
          </Suspense>
        </ErrorBoundary>
      </div>
      <Dialogs />
      <ToastRegion>
        <NoteCards />
      </ToastRegion>
      {ImportPreview && <DropOverlay onFiles={(files) => void lookAtFiles(files)} />}
    </Router>
  )
}
