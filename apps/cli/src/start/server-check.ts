import pg from 'pg'
import { versionFault } from '#platform'
import { codeOf, Failure, messageOf } from '../failure.js'

/** An address without its password, for people to read. */
export function readable(url: string): string {
  try {
    const { username, hostname, port, pathname } = new URL(url)
    return `${username ? `${decodeURIComponent(username)}@` : ''}${hostname}:${port || 5432}${pathname}`
  } catch {
    return 'the address in DATABASE_URL'
  }
}

/**
 * Checks that the database can be reached and carries this system: version 15 to 18, UTF-8, letters known to it,
 * the right to create, the extensions and the confined role.
 * @throws Failure with one sentence that names what is in the way.
 */
export async function checkServer(url: string): Promise<void> {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) {
    throw new Failure('DATABASE_URL is not an address of PostgreSQL: write it as postgres://user:password@host:5432/database.')
  }
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const version = await client.query<{ server_version_num: string }>('SHOW server_version_num')
    const fault = versionFault(Number(version.rows[0]?.server_version_num))
    if (fault) throw new Failure(fault)
    const lacks = await lacking(client)
    if (lacks.length) throw new Failure(`The database ${readable(url)} cannot be used yet: ${lacks.join('; ')}.`)
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(explainDatabase(error, url))
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** What a working database has and this one lacks, each with the statement that gives it. */
async function lacking(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query(`
    SELECT current_user AS me, current_database() AS db, pg_encoding_to_char(encoding) AS encoding, datctype,
           has_database_privilege(current_database(), 'CREATE') AS may_create,
           has_schema_privilege('public', 'CREATE') AS may_create_tables,
           (SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user) AS may_create_roles,
           COALESCE((SELECT pg_has_role(current_user, oid, 'MEMBER') FROM pg_roles WHERE rolname = 'miaopu_confined'), false) AS has_role,
           ARRAY(SELECT name FROM unnest(ARRAY['pg_trgm', 'btree_gist']) AS name
                 WHERE name NOT IN (SELECT name FROM pg_available_extensions)) AS absent
      FROM pg_database WHERE datname = current_database()`)
  const is = rows[0]
  const lacks: string[] = []
  if (is.encoding !== 'UTF8') {
    lacks.push(`it stores ${is.encoding} and not UTF8 (CREATE DATABASE … TEMPLATE template0 ENCODING 'UTF8')`)
  } else if (['C', 'POSIX'].includes(is.datctype)) {
    lacks.push(
      `its LC_CTYPE is ${is.datctype}, under which no Chinese name is found (CREATE DATABASE … TEMPLATE template0 LOCALE 'C.UTF-8')`,
    )
  }
  if (!is.may_create) lacks.push(`user ${is.me} may not create in it (GRANT CREATE ON DATABASE "${is.db}" TO "${is.me}")`)
  if (!is.may_create_tables)
    lacks.push(`user ${is.me} may not create tables in schema public (GRANT CREATE ON SCHEMA public TO "${is.me}")`)
  if (!is.may_create_roles && !is.has_role)
    lacks.push(`user ${is.me} may not create the role miaopu_confined (ALTER ROLE "${is.me}" CREATEROLE)`)
  if (is.absent.length)
    lacks.push(`the server has no extension ${is.absent.join(', ')} (install PostgreSQL's contrib package there)`)
  return lacks
}

/** One sentence for what PostgreSQL or the network answered. */
export function explainDatabase(error: unknown, url: string): string {
  const where = readable(url)
  const detail = messageOf(error)
  switch (codeOf(error) ?? codeOf((error as { errors?: unknown[] }).errors?.[0])) {
    case 'ECONNREFUSED':
      return `Nothing answers at ${where}: start that PostgreSQL, or correct DATABASE_URL.`
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The host of ${where} is not known: correct DATABASE_URL.`
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return `The host of ${where} cannot be reached: check the network, or correct DATABASE_URL.`
    case '28P01':
      return `The password for ${where} is wrong: correct DATABASE_URL.`
    case '28000':
      return `The server does not let ${where} in (${detail}): correct DATABASE_URL or the server's pg_hba.conf.`
    case '3D000':
      return `There is no database ${where}: create it (CREATE DATABASE … TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'), or correct DATABASE_URL.`
    case '42501':
      return `The database user of ${where} lacks a right (${detail}): grant it, or name another user in DATABASE_URL.`
    case '53100':
      return `The disk of the database ${where} is full: make room there.`
    case '53300':
      return `The server of ${where} has no connection left: raise its max_connections, or lower POOL_SIZE.`
    case '57P03':
      return `The server of ${where} is starting or stopping: try again in a moment.`
  }
  if (/timeout/i.test(detail))
    return `The host of ${where} does not answer within 10 s: check the network, or correct DATABASE_URL.`
  return `The database ${where} cannot be used (${detail}): correct DATABASE_URL, or put that right there.`
}
