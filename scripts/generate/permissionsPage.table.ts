/** The words of worker/access/permissions/README.md around what the tables say. */
export const introduction = `# Who may do what

Made from the tables in this folder by \`npm run generate\`; a test holds it to them. Change a table, never this page.

Each operation names one permission, and the unit in its path says which table it is looked up in. The caller stands
in one column of that table or in several; a permission is a row. How the verdict comes about, and what is judged before
the matrix, is told in [the page of the wire](../../http/manage/README.md#the-order-of-the-verdict).

- \`ok\` allows. A code refuses with that answer (see [Codes](#codes)). A condition allows while it holds.
- Whoever stands in several columns has the best of them. Where all refuse, the last column speaks: it is the closest to
  the unit.
- A *final* refusal holds whatever else the caller is: nobody who is a member can join.
- Whoever stands in no column is a stranger to the unit and hears its general refusal (\`M403\`, \`O403\`, \`P403\`), where
  the row says nothing else.
- An application has no person, hence no column: its token's scope is all its right. Where a row names no scope it hears
  \`A403\`.
- A feature that opens a row stands in for all columns. A refusal \`SA403\` then says \`SAF403\`, which names the feature.
- With a cookie, a change that the caller may make by being a super admin, or by a feature, alone asks for a fresh proof of
  identity (\`step-up-required\`).
- Conditions: *auto join* (the organization lets people join by themselves), *no auto join*, *organization member*,
  *two-step verification* (the caller has it), *belongs somewhere* (a member of any live maintainer or organization),
  *SAML feature* (the caller has \`saml-metadata-access\`).`

/** The conditions of cells, as the page names them. */
export const conditions = {
  'auto join': 'auto join',
  'no auto join': 'no auto join',
  'organization member': 'organization member',
  mfa: 'two-step verification',
  'belongs somewhere': 'belongs somewhere',
  'saml feature': 'SAML feature',
} as const

/** What the options of a row mean. */
export const notes = {
  scope: 'applications by the scope',
  anyApplication: 'any application',
  feature: 'or by the feature',
  stranger: 'strangers:',
  members: 'members of the project first hear',
  missing: 'where the person does not exist:',
  self: 'for oneself',
  tokenOnly: 'tokens only',
  cookieOnly: 'session cookie only',
  noSession: 'not with session tokens',
  active: 'activated accounts only',
  sparesSuperAdmins: 'the feature spares super admins',
  fresh: 'with a cookie: a fresh proof of identity',
  byRole: 'a super admin with a project role goes by the role',
  lock: {
    'spares super admins': 'the MFA lock-out spares super admins',
    off: 'the MFA lock-out does not hold',
  },
  narrowed: { yes: 'also for tokens narrowed to units', no: 'not for tokens narrowed to units' },
} as const

/** Title and columns of each table. */
export const about = {
  platform: {
    title: 'The platform',
    text: 'What is about no unit and no person in the path. **SA** super admin; **US** any other user.',
  },
  user: {
    title: 'People',
    text: 'What is about the person in the path. **SA** super admin; **ME** oneself; **OT** any other user.',
  },
  maintainer: {
    title: 'Maintainers',
    text: '**SA** super admin; **MM** member of the maintainer.',
  },
  organization: {
    title: 'Organizations',
    text:
      '**SA** super admin; **MM** member of the maintainer; **OM** member of the organization. ' +
      'Members of its projects are strangers here.',
  },
  project: {
    title: 'Projects',
    text:
      '**SA** super admin; **MM** member of the maintainer; **OM** member of the organization; ' +
      '**PA** role `admin` or `share`; **PL** `guest` or `readOnly`; **PM** `productionManager`; ' +
      '**DR** `developer`, `reviewer`, and `readOnly` of a governed project (one with the feature ' +
      '`protected-default-branch`). A project role replaces MM and OM.',
  },
} as const
