import { type RouteDefinition, Router } from '@solidjs/router'
import { page } from './page'
import { Root } from './shell/Root'

/** The map: path -> the page, fetched when it is opened. */
const pages = {
  shell: page(() => import('./shell/Shell'), 'account'),
  settingsFrame: page(() => import('./shell/SettingsFrame'), 'account'),
  linkFrame: page(() => import('./links/LinkPage'), 'entry'),
  docsFrame: page(() => import('./shell/DocsFrame'), 'docs'),
  notFound: page(() => import('./shell/NotFoundPage'), 'entry'),
  projectFrame: page(() => import('./shell/ProjectFrame'), 'tenancy'),
  organizationFrame: page(() => import('./shell/OrganizationFrame'), 'tenancy'),
  adminFrame: page(() => import('./shell/AdminFrame'), 'admin', 'tenancy'),
  maintainerFrame: page(() => import('./shell/MaintainerFrame'), 'tenancy'),
  '/': page(() => import('./shell/HomePage'), 'tenancy'),
  '/account': page(() => import('./shell/SettingsPage'), 'account'),
  '/account/invitations': page(() => import('./invitations/MyInvitationsPage'), 'tenancy'),
  '/account/notifications': page(() => import('./notifications/NotificationsPage'), 'notifications', 'tenancy'),
  '/account/notifications/preferences': page(() => import('./notifications/PreferencesPage'), 'notifications'),
  '/account/organizations': page(() => import('./shell/OrganizationsPage'), 'tenancy'),
  '/account/profile': page(() => import('./shell/ProfilePage'), 'account'),
  '/account/promo-codes': page(() => import('./promo-codes/MyCodesPage'), 'tenancy'),
  '/account/security': page(() => import('./shell/SecurityPage'), 'account'),
  '/account/token': page(() => import('./tokens/TokensPage'), 'account'),
  '/account/tokens': page(() => import('./tokens/TokensPage'), 'account'),
  '/activate': page(() => import('./accounts/ActivatePage'), 'entry'),
  '/admin': page(() => import('./shell/AdminPage'), 'admin'),
  '/admin/application-tokens': page(() => import('./application-tokens/ApplicationTokensPage'), 'admin'),
  '/admin/features': page(() => import('./features/FeaturesPage'), 'admin'),
  '/admin/templates': page(() => import('./templates/TemplatesPage'), 'admin'),
  '/admin/mail': page(() => import('./mail/MailPage'), 'admin'),
  '/admin/system': page(() => import('./system/SystemPage'), 'admin', 'tenancy'),
  '/admin/users': page(() => import('./users/UsersPage'), 'admin', 'tenancy'),
  '/admin/users/:user': page(() => import('./users/UserPage'), 'admin', 'tenancy'),
  '/admin/announcements': page(() => import('./announcements/AnnouncementsPage'), 'admin', 'tenancy'),
  '/admin/maintainers': page(() => import('./maintainers/MaintainersPage'), 'admin', 'tenancy'),
  '/cancel-deletion': page(() => import('./deletion/CancelDeletionPage'), 'entry'),
  '/cancel-mfa-reset': page(() => import('./mfa-resets/CancelMfaResetPage'), 'entry'),
  '/dev/mail': page(() => import('./dev-mail/DevMailPage'), 'account'),
  '/docs': page(() => import('./docs/GuidePage'), 'docs'),
  '/docs/permissions': page(() => import('./docs/PermissionsPage'), 'docs'),
  '/docs/:operation': page(() => import('./docs/OperationPage'), 'docs'),
  '/forgot-password': page(() => import('./passwords/ForgotPasswordPage'), 'entry'),
  '/invitations/:invitation': page(() => import('./shell/InvitationPage'), 'tenancy'),
  '/maintainers/:maintainer': page(() => import('./shell/MaintainerPage'), 'tenancy'),
  '/maintainers/:maintainer/members': page(() => import('./shell/MaintainerMembersPage'), 'tenancy'),
  '/maintainers/:maintainer/promo-codes': page(() => import('./shell/MaintainerCodesPage'), 'tenancy'),
  '/maintainers/:maintainer/security-log': page(() => import('./shell/MaintainerLogPage'), 'tenancy'),
  '/maintainers/:maintainer/settings': page(() => import('./shell/MaintainerSettingsPage'), 'tenancy'),
  '/not-me': page(() => import('./recovery/NotMePage'), 'entry'),
  '/organizations/:organization': page(() => import('./shell/OrganizationPage'), 'tenancy'),
  '/organizations/:organization/members': page(() => import('./shell/OrganizationMembersPage'), 'tenancy'),
  '/organizations/:organization/projects': page(() => import('./shell/OrganizationProjectsPage'), 'tenancy'),
  '/organizations/:organization/security-log': page(() => import('./shell/OrganizationLogPage'), 'tenancy'),
  '/organizations/:organization/settings': page(() => import('./shell/OrganizationSettingsPage'), 'tenancy'),
  '/projects/:project': page(() => import('./shell/ProjectPage'), 'tenancy'),
  '/projects/:project/security-log': page(() => import('./shell/ProjectLogPage'), 'tenancy'),
  '/projects/:project/settings': page(() => import('./shell/ProjectSettingsPage'), 'tenancy'),
  '/projects/:project/users': page(() => import('./shell/ProjectUsersPage'), 'tenancy'),
  '/reset-password': page(() => import('./passwords/ResetPasswordPage'), 'entry'),
  '/set-up': page(() => import('./accounts/SetUpPage'), 'entry'),
  '/sign-in': page(() => import('./sign-in/SignInPage'), 'entry'),
  '/sign-up': page(() => import('./accounts/SignUpPage'), 'entry'),
  '/unsubscribe': page(() => import('./notifications/UnsubscribePage'), 'notifications'),
  '/undo': page(() => import('./email-addresses/UndoPage'), 'entry'),
  '/verify-email': page(() => import('./email-addresses/VerifyEmailPage'), 'entry'),
} as const

type Path = Extract<keyof typeof pages, `/${string}`>
const at = (...paths: Path[]): RouteDefinition[] => paths.map((path) => ({ path, component: pages[path] }))

const under = (start: `/${string}`): RouteDefinition[] => at(...(Object.keys(pages).filter((path) => path.startsWith(start)) as Path[])) // keys that begin with a slash are paths

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
    children: at('/activate', '/reset-password', '/verify-email', '/undo', '/not-me', '/cancel-mfa-reset', '/cancel-deletion'),
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
    return wanted.length === parts.length && wanted.every((part, at) => part.startsWith(':') || part === parts[at])
  }
  Object.entries(pages)
    .find(([known]) => isIt(known))?.[1]
    .preload()
}

/** The app: every page under its path. */
export const App = () => <Router root={Root}>{routes}</Router>
