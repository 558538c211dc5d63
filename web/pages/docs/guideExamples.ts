import type { guideSections } from './guideSections'

/** The code that stands in a section of the guide, for the server at this origin. */
export const guideExamples = (
  origin: string,
): Readonly<Partial<Record<(typeof guideSections)[number], string>>> => ({
  start: `GATEHOUSE=${origin}
TOKEN=gtm_...
curl "$GATEHOUSE/manage/tokens/verify" -H "Authorization: Bearer $TOKEN"`,
  authentication: `# The web's way: a session cookie, the page's origin and the CSRF token.
curl -c jar "$GATEHOUSE/api/auth/sign-in" -H 'Content-Type: application/json' \\
  -d '{"email":"ada@example.com","password":"..."}'
CSRF=$(curl -s -b jar "$GATEHOUSE/api/account" | jq -r .csrfToken)
curl -b jar -X PATCH "$GATEHOUSE/api/account" -H "Origin: $GATEHOUSE" -H "X-CSRF-Token: $CSRF" \\
  -H 'Content-Type: application/json' -d '{"theme":"dark"}'`,
  errors: `{
  "type": "/docs#problem-invalid-input",
  "title": "Some fields are not valid",
  "status": 422,
  "detail": "Some fields are not valid",
  "code": "invalid-input",
  "instance": "/api/account",
  "requestId": "q7Zb1n4tXk2vR8mWc0dYpA",
  "errors": [{ "pointer": "/name", "code": "too-short", "detail": "This is too short", "limit": 1 }]
}`,
  pages: `curl -i "$GATEHOUSE/api/account/security-log?limit=50" -H "Authorization: Bearer $TOKEN"
# Link: </api/account/security-log?limit=50&cursor=4711>; rel="next"`,
  idempotency: `curl "$GATEHOUSE/manage/organizations/3/projects" -H "Authorization: Bearer $TOKEN" \\
  -H "Idempotency-Key: $(uuidgen)" -d '{"name":"Sales"}'`,
  conditional: `curl -i "$GATEHOUSE/manage/projects/7" -H "Authorization: Bearer $TOKEN" \\
  -H 'If-None-Match: "..."'
# HTTP/1.1 304 Not Modified`,
  limits: `# RateLimit-Policy: "token";q=1200;w=60
# and beyond it:
# RateLimit: "token";r=0;t=60
# Retry-After: 60`,
  client: `import { gatehouse } from 'gatehouse/client'

const client = gatehouse({ url: '${origin}', token: process.env.TOKEN })
const answer = await client.manage.organizations[':organization'].projects.$post({
  param: { organization: '3' },
  json: { name: 'Sales' },
})
const project = await answer.json()
console.log(project.id)`,
})
