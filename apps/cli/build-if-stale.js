/**
 * Builds what is missing in `dist` or older than its sources: the server (Nest CLI) and the web (Vite).
 * `--force` builds without looking, `server` or `web` names one of them. Runs before `npm start` and, by `npm run build`, after `npm ci`; a look at a fresh build
 * takes a few milliseconds. Each part leaves a stamp in `dist` when it was built whole.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const SETTINGS = ['package.json', 'package-lock.json', 'nest-cli.json', 'tsconfig.json', 'tsconfig.build.json']

const parts = [
  {
    word: 'server',
    name: 'the server',
    stamp: 'dist/.built-server',
    output: 'dist/apps/cli/src/main.js',
    sources: ['apps/api/src', 'apps/worker/src', 'apps/cli/src', 'libs', 'migrations', 'seeds', ...SETTINGS],
    script: 'build:server',
  },
  {
    word: 'web',
    name: 'the web',
    stamp: 'dist/.built-web',
    output: 'dist/web/index.html',
    sources: ['apps/web', 'package.json', 'package-lock.json'],
    script: 'build:web',
    absent: existsSync(join(root, 'apps/web/vite.config.ts')) ? '' : 'apps/web has no vite.config.ts, so the web is not built.',
  },
]

/** The latest change below a path, in milliseconds; a folder counts too, so that a removed file is noticed. */
function changed(path) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  return readdirSync(path).reduce((latest, name) => Math.max(latest, changed(join(path, name))), stat.mtimeMs)
}

function isFresh({ stamp, output, sources }) {
  if (!existsSync(join(root, output))) return false
  const built = statSync(join(root, stamp), { throwIfNoEntry: false })?.mtimeMs ?? 0
  return sources.every((source) => changed(join(root, source)) < built)
}

const LOCK = join(root, 'dist/.building')

/** One build at a time: whoever comes second waits for the first, and for at most three minutes when that one was killed. */
async function alone(work) {
  mkdirSync(join(root, 'dist'), { recursive: true })
  for (const began = Date.now(); ; await new Promise((done) => setTimeout(done, 200))) {
    try {
      mkdirSync(LOCK)
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      if (Date.now() - began > 180_000) rmSync(LOCK, { recursive: true, force: true })
    }
  }
  try {
    return work()
  } finally {
    rmSync(LOCK, { recursive: true, force: true })
  }
}

const words = process.argv.slice(2)
const isWanted = ({ word }) => words.includes(word) || !parts.some((part) => words.includes(part.word))

const stale = (part) => !part.absent && (words.includes('--force') || !isFresh(part))

/** Builds a part and leaves its stamp; answers whether it succeeded. */
function build(part) {
  console.error(`Building ${part.name} …`)
  rmSync(join(root, part.stamp), { force: true })
  // The stamp's time is the beginning: what changes while it builds is built again next time.
  writeFileSync(join(root, `${part.stamp}.begun`), '')
  const { status } = spawnSync('npm', ['run', '-s', part.script], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status === 0) renameSync(join(root, `${part.stamp}.begun`), join(root, part.stamp))
  else console.error(`Building ${part.name} failed; what is wrong stands above.`)
  return status === 0
}

const wanted = parts.filter(isWanted)
for (const { absent } of wanted) if (absent) console.error(absent)
if (wanted.some(stale) && !(await alone(() => wanted.filter(stale).every(build)))) process.exit(1)
