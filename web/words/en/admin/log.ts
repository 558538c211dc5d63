/** What platform staff read about the log of everything. */
export const log = {
  title: 'Security log',
  lead: 'What happened anywhere on this platform: by people, by staff, by applications.',
  onlyOne: 'Only what happened to one person, and what they did to others.',
  everything: 'Show everything',
  ofAccount: 'Security log of this account',
}
