import type { Command } from 'commander'
import { LOGIN_FORM, PeopleModule, UsersService } from '#people'
import { Clock, loadConfig, newId, openLibs, Problem, systemActor, textOf, UnitOfWork } from '#platform'
import { entities } from '#seeds'
import { withDatabase } from '../database.js'
import { Failure } from '../failure.js'

/**
 * `add administrator LOGIN NAME`: makes an administrator with a one-time password, printed this once. The way into an
 * office without the demo world, where nobody could sign in to make the first user.
 */
export function registerPeople(program: Command): void {
  program
    .command('add')
    .description('make a user')
    .command('administrator <login> <name>')
    .description('make an administrator; prints a password that has to be changed at the first sign-in')
    .action(async (login: string, name: string) => {
      const made = await withDatabase('add administrator', (url) => addAdministrator(url, login, name))
      process.stdout.write(
        `${made.login}  ${made.oneTimePassword}\nThe password is shown this once and is changed at the first sign-in.\n`,
      )
    })
}

/** Makes an administrator on the database at `url`. @throws Failure when the login is taken or is none. */
export async function addAdministrator(
  url: string,
  login: string,
  name: string,
): Promise<{ login: string; oneTimePassword: string }> {
  if (!LOGIN_FORM.test(login))
    throw new Failure(`${login} is no login: letters, digits and . _ - @, 2 to 64 of them, beginning with a letter or digit.`)
  const config = Object.assign(loadConfig({ ...process.env, DATABASE_URL: url }), { logLevel: 'error' })
  const app = await openLibs(config, { modules: [PeopleModule], entities })
  try {
    const ctx = { actor: systemActor, now: app.get(Clock).now(), requestId: newId(), language: 'en' as const }
    const input = { login, displayName: name, side: 'office' as const, roles: ['admin' as const] }
    return await app.get(UnitOfWork).run(ctx, (tx) => app.get(UsersService).create(tx, input))
  } catch (error) {
    if (error instanceof Problem) throw new Failure(textOf(error.code, error.params, 'en'))
    throw error
  } finally {
    await app.close()
  }
}
