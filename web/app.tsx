import { type RouteDefinition, Router } from '@solidjs/router'
import { keysOf } from './client/keysOf'
import { page } from './shell/page'
import { Root } from './shell/Root'

/** The map: path -> the page, fetched when it is opened. */
const pages = {
  shell: page(() => import('./shell/Shell'), 'account'),
  settingsFrame: page(() => import('./pages/account/SettingsFrame'), 'account'),
  linkFrame: page(() => import('./pages/entry/LinkPage'), 'entry'),
  docsFrame: page(() => import('./pages/docs/DocsFrame'), 'docs'),
  notFound: page(() => import('./shell/NotFoundPage'), 'entry'),
  projectFrame: page(() => import('./pages/project/ProjectFrame'), 'tenancy'),
  organizationFrame: page(() => import('./pages/organization/OrganizationFrame'), 'tenancy'),
  adminFrame: page(() => import('./pages/admin/AdminFrame'), 'admin', 'tenancy'),
  maintainerFrame: page(() => import('./pages/maintainer/MaintainerFrame'), 'tenancy'),
  '/': page(() => import('./pages/account/HomePage'), 'tenancy'),
  '/account': page(() => import('./pages/account/SettingsPage'), 'account'),
  '/account/invitations': page(() => import('./pages/account/MyInvitationsPage'), 'tenancy'),
  '/account/notifications': page(
    () => import('./pages/account/NotificationsPage'),
    'notifications',
    'tenancy',
  ),
  '/account/notifications/preferences': page(
    () => import('./pages/account/PreferencesPage'),
    'notifications',
  ),
  '/account/organizations': page(() => import('./pages/account/OrganizationsPage'), 'tenancy'),
  '/account/profile': page(() => import('./pages/account/ProfilePage'), 'account'),
  '/account/promo-codes': page(() => import('./pages/account/MyCodesPage'), 'tenancy'),
  '/account/security': page(() => import('./pages/account/SecurityPage'), 'account'),
  '/account/token': page(() => import('./pages/account/TokensPage'), 'account'),
  '/account/tokens': page(() => import('./pages/account/TokensPage'), 'account'),
  '/activate': page(() => import('./pages/entry/ActivatePage'), 'entry'),
  '/admin': page(() => import('./pages/admin/AdminPage'), 'admin'),
  '/admin/application-tokens': page(() => import('./pages/admin/ApplicationTokensPage'), 'admin'),
  '/admin/features': page(() => import('./pages/admin/FeaturesPage'), 'admin'),
  '/admin/templates': page(() => import('./pages/admin/TemplatesPage'), 'admin'),
  '/admin/mail': page(() => import('./pages/admin/MailPage'), 'admin'),
  '/admin/security-log': page(() => import('./pages/admin/PlatformLogPage'), 'admin', 'account', 'tenancy'),
  '/admin/system': page(() => import('./pages/admin/SystemPage'), 'admin', 'tenancy'),
  '/admin/users': page(() => import('./pages/admin/UsersPage'), 'admin', 'tenancy'),
  '/admin/users/:user': page(() => import('./pages/admin/UserPage'), 'admin', 'tenancy'),
  '/admin/announcements': page(() => import('./pages/admin/AnnouncementsPage'), 'admin', 'tenancy'),
  '/admin/maintainers': page(() => import('./pages/admin/MaintainersPage'), 'admin', 'tenancy'),
  '/cancel-deletion': page(() => import('./pages/entry/CancelDeletionPage'), 'entry'),
  '/cancel-mfa-reset': page(() => import('./pages/entry/CancelMfaResetPage'), 'entry'),
  '/dev/mail': page(() => import('./pages/admin/DevMailPage'), 'account'),
  '/docs': page(() => import('./pages/docs/GuidePage'), 'docs'),
  '/docs/permissions': page(() => import('./pages/docs/PermissionsPage'), 'docs'),
  '/docs/:operation': page(() => import('./pages/docs/OperationPage'), 'docs'),
  '/forgot-password': page(() => import('./pages/entry/ForgotPasswordPage'), 'entry'),
  '/invitations/:invitation': page(() => import('./pages/entry/InvitationPage'), 'tenancy'),
  '/maintainers/:maintainer': page(() => import('./pages/maintainer/MaintainerPage'), 'tenancy'),
  '/maintainers/:maintainer/members': page(
    () => import('./pages/maintainer/MaintainerMembersPage'),
    'tenancy',
  ),
  '/maintainers/:maintainer/promo-codes': page(
    () => import('./pages/maintainer/MaintainerCodesPage'),
    'tenancy',
  ),
  '/maintainers/:maintainer/security-log': page(
    () => import('./pages/maintainer/MaintainerLogPage'),
    'tenancy',
  ),
  '/maintainers/:maintainer/settings': page(
    () => import('./pages/maintainer/MaintainerSettingsPage'),
    'tenancy',
  ),
  '/not-me': page(() => import('./pages/entry/NotMePage'), 'entry'),
  '/organizations/:organization': page(() => import('./pages/organization/OrganizationPage'), 'tenancy'),
  '/organizations/:organization/members': page(
    () => import('./pages/organization/OrganizationMembersPage'),
    'tenancy',
  ),
  '/organizations/:organization/projects': page(
    () => import('./pages/organization/OrganizationProjectsPage'),
    'tenancy',
  ),
  '/organizations/:organization/security-log': page(
    () => import('./pages/organization/OrganizationLogPage'),
    'tenancy',
  ),
  '/organizations/:organization/settings': page(
    () => import('./pages/organization/OrganizationSettingsPage'),
    'tenancy',
  ),
  '/projects/:project': page(() => import('./pages/project/ProjectPage'), 'tenancy'),
  '/projects/:project/security-log': page(() => import('./pages/project/ProjectLogPage'), 'tenancy'),
  '/projects/:project/settings': page(() => import('./pages/project/ProjectSettingsPage'), 'tenancy'),
  '/projects/:project/tokens': page(() => import('./pages/project/ProjectTokensPage'), 'tenancy'),
  '/projects/:project/users': page(() => import('./pages/project/ProjectUsersPage'), 'tenancy'),
  '/reset-password': page(() => import('./pages/entry/ResetPasswordPage'), 'entry'),
  '/set-up': page(() => import('./pages/entry/SetUpPage'), 'entry'),
  '/sign-in': page(() => import('./pages/entry/SignInPage'), 'entry'),
  '/sign-up': page(() => import('./pages/entry/SignUpPage'), 'entry'),
  '/unsubscribe': page(() => import('./pages/entry/UnsubscribePage'), 'notifications'),
  '/undo': page(() => import('./pages/entry/UndoPage'), 'entry'),
  '/verify-email': page(() => import('./pages/entry/VerifyEmailPage'), 'entry'),
} as const

type Path = Extract<keyof typeof pages, `/${string}`>
const at = (...paths: Path[]): RouteDefinition[] => paths.map((path) => ({ path, component: pages[path] }))

const under = (start: `/${string}`): RouteDefinition[] =>
  at(...keysOf(pages).filter((path): path is Path => path.startsWith(start)))

const routes: RouteDefinition[] = [
  {
    component: pages.shell,
    children: [
      ...at('/', '/account', '/invitations/:invitation'),
      { component: pages.projectFrame, children: under('/projects/') },
      { component: pages.organizationFrame, children: under('/organizations/') },
      { component: pages.maintainerFrame, children: under('/maintainers/') },
      { component: pages.settingsFrame, children: under('/account/') },
      { component: pages.adminFrame, children: [...at('/admin'), ...under('/admin/')] },
    ],
  },
  {
    component: pages.linkFrame,
    children: at(
      '/activate',
      '/reset-password',
      '/verify-email',
      '/undo',
      '/not-me',
      '/cancel-mfa-reset',
      '/cancel-deletion',
    ),
  },
  { component: pages.docsFrame, children: at('/docs', '/docs/permissions', '/docs/:operation') },
  ...at('/unsubscribe', '/sign-in', '/sign-up', '/set-up', '/forgot-password', '/dev/mail'),
  { path: '*', component: pages.notFound },
]

/** Begins to fetch the page of a path before the router gets to it. */
export function fetchAhead(path: string): void {
  const parts = path.split('/')
  const isIt = (known: string) => {
    const wanted = known.split('/')
    return (
      wanted.length === parts.length && wanted.every((part, at) => part.startsWith(':') || part === parts[at])
    )
  }
  Object.entries(pages)
    .find(([known]) => isIt(known))?.[1]
    .preload()
}

/** The app: every page under its path. */
export const App = () => <Router root={Root}>{routes}</Router>
