/** What stands about the security log of a maintainer, an organization or a project. */
export const unitLog = {
  lead: {
    maintainer: 'Who did what in this maintainer and in what belongs to it.',
    organization: 'Who did what in this organization and its projects.',
    project: 'Who did what in this project.',
  },
  who: 'About',
  by: 'By',
  themselves: 'themselves',
  nobody: 'nobody',
  gone: 'a deleted account',
  emptyText: 'Changes to members, invitations, settings and more will stand here.',
}
