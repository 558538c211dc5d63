/** What super admins read in the settings of a project. */
export const project = {
  title: 'For staff',
  lead: 'Only super admins see and change this.',
  standing: 'State',
  running: 'Running',
  disabledNow: 'Disabled',
  disable: 'Disable',
  reason: 'Reason',
  reasonHint: 'Its people and programs are told.',
  end: 'Expected to last',
  ends: { '': 'Not known', '+1 hour': 'One hour', '+1 day': 'One day', '+1 week': 'One week' } as Readonly<
    Record<string, string>
  >,
  disabled: (name: string) => `${name} is disabled.`,
  enable: 'Enable',
  enabled: (name: string) => `${name} is running again.`,
  expiry: 'Expiry',
  noExpiry: 'Does not expire',
  days: 'Days from now',
  daysHint: 'Empty: it does not expire.',
  expirySaved: 'The expiry is changed.',
  limits: 'Limits',
  limit: 'Limit',
  value: 'Value',
  valueWrong: 'Enter a whole number.',
  set: 'Set',
  limitSaved: (name: string) => `The limit ${name} is set.`,
}
