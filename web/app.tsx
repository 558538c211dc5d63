import { type RouteDefinition, Router } from '@solidjs/router'
import { page } from './page'
import { Root } from './shell/Root'

/** The map: path -> the page, fetched when it is opened. */
const pages = {
  shell: page(() => import('./shell/Shell'), 'account'),
  settingsFrame: page(() => import('./shell/SettingsFrame'), 'account'),
  linkFrame: page(() => import('./links/LinkPage'), 'entry'),
  notFound: page(() => import('./shell/NotFoundPage'), 'entry'),
  '/': page(() => import('./home/HomePage'), 'account'),
  '/account': page(() => import('./shell/SettingsPage'), 'account'),
  '/account/profile': page(() => import('./shell/ProfilePage'), 'account'),
  '/account/security': page(() => import('./shell/SecurityPage'), 'account'),
  '/activate': page(() => import('./accounts/ActivatePage'), 'entry'),
  '/dev/mail': page(() => import('./dev-mail/DevMailPage'), 'account'),
  '/forgot-password': page(() => import('./passwords/ForgotPasswordPage'), 'entry'),
  '/not-me': page(() => import('./recovery/NotMePage'), 'entry'),
  '/reset-password': page(() => import('./passwords/ResetPasswordPage'), 'entry'),
  '/set-up': page(() => import('./accounts/SetUpPage'), 'entry'),
  '/sign-in': page(() => import('./sign-in/SignInPage'), 'entry'),
  '/sign-up': page(() => import('./accounts/SignUpPage'), 'entry'),
  '/undo': page(() => import('./email-addresses/UndoPage'), 'entry'),
  '/verify-email': page(() => import('./email-addresses/VerifyEmailPage'), 'entry'),
} as const

type Path = Extract<keyof typeof pages, `/${string}`>
const at = (...paths: Path[]): RouteDefinition[] => paths.map((path) => ({ path, component: pages[path] }))

const routes: RouteDefinition[] = [
  {
    component: pages.shell,
    children: [...at('/', '/account'), { component: pages.settingsFrame, children: at('/account/profile', '/account/security') }],
  },
  { component: pages.linkFrame, children: at('/activate', '/reset-password', '/verify-email', '/undo', '/not-me') },
  ...at('/sign-in', '/sign-up', '/set-up', '/forgot-password', '/dev/mail'),
  { path: '*', component: pages.notFound },
]

/** Begins to fetch the page of a path before the router gets to it. */
export const fetchAhead = (path: string): void =>
  void Object.entries(pages)
    .find(([known]) => known === path)?.[1]
    .preload()

/** The app: every page under its path. */
export const App = () => <Router root={Root}>{routes}</Router>
