/** The sections of the guide in their order; each is the anchor of its place, too. */
export const guideSections = [
  'start',
  'authentication',
  'kinds',
  'errors',
  'pages',
  'idempotency',
  'conditional',
  'limits',
  'client',
  'problems',
] as const
