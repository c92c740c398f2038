import type { Config } from '#platform'
import * as seeds from '#seeds'

/** One login of the demo world, as it is printed at start. */
export interface DemoLogin {
  login: string
  password: string
  who: string
}

const world = seeds as unknown as {
  seedDemo?: (url: string, config: Config) => Promise<void>
  demoLogins?: readonly DemoLogin[]
}

/** Fills the database with the fictional demo world; what is there already stays as it is. */
export async function seedDemoWorld(url: string, config: Config): Promise<void> {
  await world.seedDemo?.(url, config)
}

/** The logins to print; none without a demo world. */
export function demoLogins(): readonly DemoLogin[] {
  return world.demoLogins ?? []
}
