import { env } from 'cloudflare:workers'

const many = (from: number, to: number) =>
  `WITH RECURSIVE c(i) AS (SELECT ${from} UNION ALL SELECT i + 1 FROM c WHERE i < ${to})`

/**
 * Lets the crowd grow from so many people to so many: an organization for every five, a project for every
 * two; sessions, log entries, notifications, invitations.
 */
export async function grow(from: number, to: number): Promise<void> {
  // Whoever signs up in between gets an id beyond all of the crowd's.
  await env.DB.prepare(
    "INSERT INTO user (id, email, name, created) VALUES (1000000000, 'LAST', '', 1) ON CONFLICT DO NOTHING",
  ).run()
  const STEP = 20_000
  for (let first = from + 1; first <= to; first += STEP)
    await env.DB.batch(rowsOf(first, Math.min(first + STEP - 1, to)).map((text) => env.DB.prepare(text)))
}
function rowsOf(from: number, to: number): string[] {
  const c = many(from, to)
  const id = 1_000_000
  const agent = "'192.0.2.1', 'Chrome', 'Linux'"
  return [
    `${c} INSERT INTO user (id, email, email_key, name, is_activated, created)
      SELECT ${id} + i, 'crowd-'||i||'@example.com', 'crowd-'||i||'@example.com', 'Crowd '||i, 1, i FROM c`,
    `${c} INSERT INTO maintainer (id, name, created)
      SELECT ${id} + i, 'Crowd '||i, i FROM c WHERE i % 50 = 0 OR i = 1`,
    `${c} INSERT INTO organization (id, maintainer_id, name, created)
      SELECT ${id} + i, ${id} + max(i / 50 * 50, 1), 'Crowd '||i, i FROM c WHERE i % 5 = 0`,
    `${c} INSERT INTO organization_member (organization_id, user_id, created)
      SELECT ${id} + i / 5 * 5, ${id} + i, i FROM c WHERE i >= ${from + 5}`,
    `${c} INSERT INTO project (id, organization_id, name, type, created, default_backend)
      SELECT ${id} + i, ${id} + i / 5 * 5, 'Crowd '||i, 'production', i, 'snowflake'
      FROM c WHERE i % 2 = 0 AND i >= ${from + 5}`,
    `${c} INSERT INTO project_member (project_id, user_id, role, created)
      SELECT ${id} + i / 2 * 2, ${id} + i, 'admin', i FROM c WHERE i >= ${from + 6}`,
    `${c} INSERT INTO session
      (user_id, hash, created, last_used, expires, proved, strength, network, browser, system)
      SELECT ${id} + i, 'crowd-'||i, i, i, ${Date.now() * 2}, i, 1, ${agent} FROM c`,
    `${c} INSERT INTO security_log (user_id, kind, time, network, browser, system, data)
      SELECT ${id} + i, 'signed-in', i, ${agent}, '{}' FROM c`,
    `${c} INSERT INTO notification (user_id, kind, data, created)
      SELECT ${id} + i, 'members.added', '{"unitName":"Crowd"}', i FROM c`,
    `${c} INSERT INTO organization_invitation (organization_id, user_id, creator_id, created)
      SELECT ${id} + i, ${id} + i - 4, ${id} + i, i FROM c WHERE i % 5 = 0 AND i >= ${from + 5}`,
    `${c} INSERT INTO management_token (kind, hash, user_id, creator_id, description, created, expires)
      SELECT 'admin', 'crowd-'||i, ${id} + i, ${id} + i, 'x', i, ${Date.now() * 2} FROM c`,
  ]
}
