import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'sqlite',
  driver: 'd1-http',
  schema: './worker/data/tables/*.ts',
  out: './migrations',
  casing: 'snake_case',
})
