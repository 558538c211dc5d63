import { numberOf, pluralOf } from '../plural'

const count = pluralOf('en')
const number = numberOf('en')

/** What the API reference says around what `/openapi.json` tells. Text between backticks is code. */
export const docs = {
  title: 'API reference',
  lead: 'Whatever the pages of Gatehouse do, your programs can do too. This reference is made from `/openapi.json` and tells what this very server answers.',
  document: 'OpenAPI document',
  tokens: 'Access tokens',
  signIn: 'Sign in',
  navigation: 'API reference',
  contents: 'Contents',
  browse: 'Browse the operations',
  filter: 'Filter operations',
  found: (shown: number, total: number) => `${number(shown)} of ${number(total)}`,
  total: (total: number) => count(total, { one: '# operation', other: '# operations' }),
  noneFound: (filter: string) => `Nothing matches “${filter}”.`,
  showAll: 'Show all',
  guide: 'Guide',
  groups: { manage: 'Management API', own: 'Account API' },
  operationMissing: 'There is no such operation',
  operationMissingText: 'It may have been renamed. Look for it in the list.',
  copy: 'Copy',
  copyLink: 'Copy the link',
  copyExample: 'Copy the example',
  copyAnswer: 'Copy the answer',
  languages: 'Language of the example',
  example: 'Example',
  answerExample: (status: number) => `Answer, status ${status}`,
  method: 'Method',
  who: 'Who may call it',
  parameters: 'Parameters',
  inPath: 'in the path',
  inQuery: 'in the query',
  inHeader: 'in a header',
  body: 'Body',
  bodyAs: (type: string) => `Sent as \`${type}\`.`,
  noBody: 'No fields.',
  answers: 'Answers',
  noContent: 'Without a body.',
  done: 'Done',
  refusals: 'Refusals',
  refusalsLead:
    'Every “no” of this operation. What may stand in the way of any request is told under [Errors](/docs#errors).',
  problem: 'Kind',
  status: 'Status',
  code: 'Code on `/manage`',
  meaning: 'Meaning',
  required: 'required',
  orNull: 'or null',
  arrayOf: (type: string) => `list of ${type}`,
  anything: 'any',
  oneOf: 'One of these forms',
  values: 'One of',
  usual: (value: string) => `\`${value}\` when left out`,
  bounds: {
    length: (min: number | null, max: number | null) => {
      if (min === null) return `at most ${number(max ?? 0)} characters`
      return max === null
        ? `at least ${number(min)} characters`
        : `${number(min)} to ${number(max)} characters`
    },
    value: (min: number | null, max: number | null) => {
      if (min === null) return `at most ${number(max ?? 0)}`
      return max === null ? `at least ${number(min)}` : `${number(min)} to ${number(max)}`
    },
    items: (min: number | null, max: number | null) => {
      if (min === null) return count(max ?? 0, { one: 'at most # item', other: 'at most # items' })
      return max === null
        ? count(min, { one: 'at least # item', other: 'at least # items' })
        : `${number(min)} to ${number(max)} items`
    },
  },
  access: {
    anyone: 'Anybody, without signing in',
    account: 'You, about your own account: signed in',
    accountToken: (scope: string) =>
      `You, about your own account: signed in, or with a personal access token of scope \`${scope}\``,
    fresh: 'Asks for a proof of identity from the last 15 minutes.',
    columns: {
      platform: { SA: 'Super admins', US: 'Everybody with an account' },
      user: { SA: 'Super admins', ME: 'The person themselves', OT: 'Other people' },
      maintainer: { SA: 'Super admins', MM: 'Members of the maintainer' },
      organization: {
        SA: 'Super admins',
        MM: 'Members of its maintainer',
        OM: 'Members of the organization',
      },
      project: {
        SA: 'Super admins',
        MM: 'Members of its maintainer',
        OM: 'Members of its organization',
        PA: 'Role admin or share',
        PL: 'Role guest or readOnly',
        PM: 'Role productionManager',
        DR: 'Role developer or reviewer',
      },
    } as Readonly<Record<string, Readonly<Record<string, string>>>>,
    yes: 'Yes',
    no: 'No',
    conditions: {
      'auto join': 'while auto join is on',
      'no auto join': 'while auto join is off',
      'organization member': 'as a member of the organization',
      mfa: 'with two-step verification on',
      'belongs somewhere': 'as a member of any maintainer or organization',
      'saml feature': 'with the feature saml-metadata-access',
    } as Readonly<Record<string, string>>,
    activatedOnly: 'Activated accounts only.',
    withoutSessionTokens: 'Not with a session token.',
    tokensOnly: 'With a token only, not with a session of the web.',
    cookieOnly: 'With a session of the web only: tokens never step up.',
    freshWithCookie: 'With a session of the web: asks for a proof of identity from the last 15 minutes.',
    applicationScope: (scope: string) => `Application tokens of scope \`${scope}\`.`,
    anyApplication: 'Application tokens of any scope.',
    exceptForSuperAdmins: 'The feature does not reach super admins.',
    orFeature: (feature: string) => `And whoever has the feature \`${feature}\`.`,
    permission: 'Permission',
    narrowed: 'The scopes of a token may narrow this further.',
  },
  permissions: {
    title: 'Permissions',
    lead: 'Who may do what: the matrix that the server itself decides by. A person who stands in several columns has the best of them; a role in a project takes the place of what its organization and maintainer give. With a session of the web, what one can change as a super admin or by a feature alone asks for a proof of identity from the last 15 minutes.',
    units: {
      platform: 'In no unit in particular',
      user: 'About a person',
      maintainer: 'In a maintainer',
      organization: 'In an organization',
      project: 'In a project',
    } as Readonly<Record<string, string>>,
    besides: 'Besides',
  },
  sections: {
    start: {
      title: 'Start here',
      text: [
        'There are two APIs behind one address. The Management API under `/manage` looks after maintainers, organizations, projects, people and invitations, and speaks as Keboola’s does: its clients work here unchanged. The account API under `/api` looks after your own account, and what the Management API has no words for.',
        'Both take and give JSON in UTF-8. Under `/api` send `Content-Type: application/json`, and unknown fields are refused; under `/manage` unknown fields are ignored, and an empty list stands for no fields. An API path never redirects.',
        'To begin, make a management token under [Access tokens](/account/tokens), and ask whose it is:',
      ],
    },
    authentication: {
      title: 'Authentication',
      text: [
        'Send a token in the header `Authorization: Bearer`. The headers of older clients do as well: `X-KBC-ManageApiToken` for the Management API, `X-Auth-Token` for the account API.',
        'The web signs in with a cookie instead. A program that uses it sends the page’s `Origin` with every change, and in `X-CSRF-Token` the `csrfToken` that `GET /api/account` gives. Some changes ask for a proof of identity from the last 15 minutes (`step-up-required`); a token never has one.',
        'A token of the wrong kind, a mistyped one and an expired one are all answered with 401.',
      ],
    },
    kinds: {
      title: 'Kinds of tokens',
      text: [
        'Every token begins with its kind, so that a scanner finds one that leaked, and ends with a checksum, so that a typo is told at once. A token is shown once, when it is made; only a hash of it is kept.',
      ],
      columns: { begins: 'Begins with', kind: 'Kind', opens: 'What it opens' },
      rows: [
        [
          'gtm_',
          'Management token',
          'The Management API, as its person; by scopes it only looks, or is held to some units. It always expires.',
        ],
        [
          'gtp_',
          'Personal access token',
          'The person’s own account and data, by scopes. It never changes how the account is protected.',
        ],
        [
          'gts_',
          'Session token',
          'The Management API for an hour; it makes no maintainers and organizations and adds no people.',
        ],
        [
          'gta_',
          'Application token',
          'What its scopes name, and belongs to no person. Super admins make them.',
        ],
      ] as readonly (readonly [string, string, string])[],
      after: [
        'An answer to a token tells in `Gatehouse-Token-Expires` when it ends. Whoever holds a token that leaked can end it with `POST /api/tokens/revoke`; other services ask about one with `POST /oauth/introspect`.',
      ],
    },
    errors: {
      title: 'Errors',
      text: [
        'Under `/api` a refusal is a problem of RFC 9457, sent as `application/problem+json`. Programs compare `code`; `type` leads to its place in the list below, `errors` names faulty fields by JSON pointer, and `requestId` helps whoever runs this server to find the request.',
        'Under `/manage` it is `error` and `code`, as Keboola’s clients expect, and `errors` only where fields are faulty. Ask for `application/problem+json` in `Accept` to have it sent as that.',
        'A status above 499 means that nothing was written: try again. Any request may hear these:',
      ],
    },
    pages: {
      title: 'Pages of a list',
      text: [
        'Lists that grow come in pages: `limit` says how many rows (30 when left out, 100 at most), and the header `Link` with `rel="next"` is the address of the next page. Where it is missing, that was all. Follow the address as it is; `cursor` is not for making up.',
        'Under `/manage` lists are complete, but for users and deleted projects, which take `limit` and `offset`.',
      ],
    },
    idempotency: {
      title: 'Trying again safely',
      text: [
        'Send `Idempotency-Key` with a `POST`: any text of up to 255 characters, a new one for each thing that you want done. When the answer is lost, send the very same request again: it does nothing twice and answers as the first did. The key is kept for 24 hours, for the token or session that sent it.',
        'The same key with another body or path is refused with 422. Where the first answer showed a secret, the second is 409 `already-created`: a secret is never shown again.',
      ],
    },
    conditional: {
      title: 'Only what has changed',
      text: [
        '`GET /api/account`, and the reads of one organization and one project, carry an `ETag`. Send it back in `If-None-Match`: while nothing has changed, the answer is 304 without a body.',
      ],
    },
    limits: {
      title: 'Rate limits',
      text: [
        'Every answer to a token tells the limit in `RateLimit-Policy`: `q` requests in `w` seconds. Beyond it the answer is 429, with `RateLimit` and with `Retry-After` in seconds. Without a token requests are counted by network.',
      ],
    },
    client: {
      title: 'Typed client',
      text: [
        'The repository of Gatehouse brings a client for TypeScript that knows every path, field and answer. It is a few lines over `fetch`; a refusal is thrown as an error with its `code` and `status`.',
      ],
    },
    problems: {
      title: 'Every problem',
      text: ['All that this server can refuse, by kind. The words in braces are filled in.'],
    },
  },
}
