/**
 * Operations of the Management API's data side, which Gatehouse does not have: each answers as
 * worker/http/manage/README.md says.
 */
export const unsupported = {
  /** Empty lists, for any user token. */
  empty: [
    '/manage/file-storage-s3',
    '/manage/file-storage-abs',
    '/manage/file-storage-gcs',
    '/manage/storage-backend',
  ],
  /** Nothing there, for any user token. */
  missing: [
    '/manage/storage-backend/{backend}',
    '/manage/storage-backend/{backend}/projects',
    '/manage/storage-backend/{backend}/maintainers',
  ],
  /** POST, PATCH and DELETE: super admins hear that it is not supported, others that it is not theirs. */
  closed: [
    '/manage/file-storage-s3',
    '/manage/file-storage-s3/{storage}',
    '/manage/file-storage-abs',
    '/manage/file-storage-abs/{storage}',
    '/manage/file-storage-gcs',
    '/manage/file-storage-gcs/{storage}',
    '/manage/storage-backend',
    '/manage/storage-backend/{backend}',
    '/manage/ui-apps',
    '/manage/ui-apps/{app}',
  ],
  /** The same of one project. */
  ofProject: [
    ['post', '/manage/projects/{project}/storage-backend'],
    ['delete', '/manage/projects/{project}/storage-backend/{backend}'],
    ['post', '/manage/projects/{project}/file-storage'],
  ],
} as const
