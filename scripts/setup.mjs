// @ts-check
/**
 * `node scripts/setup.mjs [--in FOLDER] <command> [args…]`, what every npm script runs: installs the packages
 * when they are missing or out of date, finds Node 24 and runs `scripts/duizhao.ts` with it. FOLDER is a package
 * of its own in the project: then its packages are installed too, and its `main.ts` is run.
 * It runs before anything is installed, so it must work on any Node >= 18 with `node:` modules only.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { isatty } from 'node:tty';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * @typedef {{ version?: string, optional?: boolean, dev?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} Packages
 * @typedef {{ command: string, args: string[], shell: boolean }} Command
 */

// In both languages at once, and here: nothing that is TypeScript, as the words of the program are, can be read yet.
const messages = {
  installing:
    '正在安装所需的软件包（仅首次或更新后需要）… ' +
    'Installing packages (first time or after an update only)…',
  /** @param {string} name */
  installingIn: (name) =>
    `正在安装 ${name} 所需的软件包（仅首次或更新后需要）… ` +
    `Installing the packages of ${name} (first time or after an update only)…`,
  installFailed:
    '软件包安装失败（原因见上方 npm 的输出）：请检查网络或代理设置，关闭本项目其他正在运行的命令，然后重试。\n' +
    'Installing the packages failed (npm says why above): check the network or proxy settings, ' +
    'close other running commands of this project, then try again.',
  /** @param {string} name */
  onlyIn: (name) =>
    `只有 ${name} 里的命令需要这些软件包，其他命令不受影响。\n` +
    `Only the commands of ${name} need these packages; all others work without them.`,
  npmMissing:
    '找不到 npm：请安装 Node.js（自带 npm），然后重试。\n' +
    'npm was not found: install Node.js, which comes with npm, then try again.',
  nodeInUse:
    '软件包需要更新，但 Windows 无法替换正在运行的 Node：请先在项目文件夹中运行 npm ci，然后重试。\n' +
    'The packages need an update, but Windows cannot replace the Node that is running: ' +
    'run npm ci in the project folder, then try again.',
  nodeMissing:
    '缺少 Node 24，因为 npm 的安装脚本已被关闭（ignore-scripts）：' +
    '请在项目文件夹中运行 npm rebuild node --ignore-scripts=false，或自行安装 Node 24，然后重试。\n' +
    "Node 24 is missing because npm's install scripts are switched off (ignore-scripts): " +
    'run npm rebuild node --ignore-scripts=false in the project folder, ' +
    'or install Node 24 yourself, then try again.',
  nodeBroken:
    'Node 24 无法启动：请删除 node_modules 文件夹，然后重试。\n' +
    'Node 24 cannot be started: delete the node_modules folder, then try again.',
};

const REQUIRED_NODE_MAJOR = 24;

/** The commands that need developers' packages; the others run where npm left these out (`--omit=dev`). */
const FOR_DEVELOPERS = ['test', 'schemas'];

// Without the two --include, NODE_ENV=production or an office-wide `omit` setting would leave
// packages out, and every run would install again.
const INSTALL_ARGS = [
  'ci',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
  '--include=dev',
  '--include=optional',
];

/**
 * The `packages` of a lockfile; undefined when there is no such file or it cannot be read.
 *
 * @param {string} file
 * @returns {Packages | undefined}
 */
export function readLockfile(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * The paths of the packages that are not installed in the version the lockfile wants. Optional
 * ones (binaries for other platforms) may be absent, but not there in another version; so may those
 * of developers for commands that do without.
 *
 * @param {Packages} lock
 * @param {Packages} installed
 * @param {boolean} [forDevelopers]
 * @returns {string[]}
 */
export function missingPackages(lock, installed, forDevelopers = true) {
  return Object.entries(lock)
    .filter(([location, wanted]) => {
      const found = installed[location];
      const mayBeAbsent = wanted.optional || (wanted.dev && !forDevelopers);
      return location !== '' && (found ? found.version !== wanted.version : !mayBeAbsent);
    })
    .map(([location]) => location);
}

/**
 * Whether the packages are there in the versions that the lockfile wants. Where pnpm has installed them, npm would
 * delete what it finds: pnpm has a lockfile of its own, and whoever uses it keeps it up to date.
 *
 * @param {string} root
 * @param {boolean} [forDevelopers] whether developers' packages have to be there too
 * @returns {boolean}
 */
export function isUpToDate(root, forDevelopers = true) {
  if (existsSync(path.join(root, 'node_modules', '.modules.yaml'))) {
    return true;
  }
  const lock = readLockfile(path.join(root, 'package-lock.json'));
  const installed = readLockfile(path.join(root, 'node_modules', '.package-lock.json'));
  return lock && installed ? missingPackages(lock, installed, forDevelopers).length === 0 : false;
}

/**
 * How to call npm: the one that started us (npm_execpath), otherwise the one on the PATH.
 *
 * @param {string | undefined} npmExecPath
 * @param {NodeJS.Platform} platform
 * @returns {Command}
 */
export function npmCommand(npmExecPath, platform) {
  // Other package managers set npm_execpath too, and have no `ci` that reads package-lock.json.
  const npm = /^(pnpm|yarn|bun)/i.test(path.basename(npmExecPath ?? '')) ? undefined : npmExecPath;
  if (npm && /\.[cm]?js$/.test(npm)) {
    return { command: process.execPath, args: [npm, ...INSTALL_ARGS], shell: false };
  }
  if (platform === 'win32') {
    // Node refuses to start .cmd files without a shell, and warns about arguments given with one.
    const command = [npm ? `"${npm}"` : 'npm.cmd', ...INSTALL_ARGS].join(' ');
    return { command, args: [], shell: true };
  }
  return { command: npm ?? 'npm', args: INSTALL_ARGS, shell: false };
}

/**
 * Whether installing would have to delete the program that is running, which Windows does not
 * allow. `npm run` puts node_modules/.bin first in the PATH, so its `node` is the project's own.
 *
 * @param {string} root
 * @param {{ platform: NodeJS.Platform, execPath: string }} running
 * @returns {boolean}
 */
export function isNodeInUse(root, { platform, execPath }) {
  const fromModules = path.relative(path.join(root, 'node_modules'), execPath);
  return platform === 'win32' && !fromModules.startsWith('..') && !path.isAbsolute(fromModules);
}

/**
 * The Node to run the program with: the project's own, otherwise the running one if it is new
 * enough, otherwise none.
 *
 * @param {string} root
 * @param {{ platform: NodeJS.Platform, execPath: string, version: string }} running
 * @returns {string | undefined}
 */
export function findNode(root, { platform, execPath, version }) {
  const binary = platform === 'win32' ? 'node.exe' : 'node';
  const own = path.join(root, 'node_modules', 'node', 'bin', binary);
  if (existsSync(own)) {
    return own;
  }
  const major = Number.parseInt(version.replace(/^v/, ''), 10);
  return major >= REQUIRED_NODE_MAJOR ? execPath : undefined;
}

/**
 * The environment with node_modules/.bin first in the PATH, and a place where Node keeps what it has compiled: the program's
 * TypeScript takes it longer to read than most commands take to run (https://nodejs.org/api/module.html#module-compile-cache).
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} root
 * @param {NodeJS.Platform} platform
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment(env, root, platform) {
  // Windows usually spells it `Path`; a second spelling next to it would be ignored.
  const spelling =
    platform === 'win32' ? Object.keys(env).find((name) => /^path$/i.test(name)) : undefined;
  const key = spelling ?? 'PATH';
  const bin = path.join(root, 'node_modules', '.bin');
  return {
    NODE_COMPILE_CACHE: path.join(root, 'node_modules', '.cache', 'duizhao', 'compiled'),
    ...env,
    [key]: env[key] ? `${bin}${path.delimiter}${env[key]}` : bin,
  };
}

/**
 * The signals to pass on to the child. A Ctrl-C in a terminal reaches the child anyway, and a
 * second one would cut its orderly end short; on Windows sending SIGINT would kill it outright.
 *
 * @param {NodeJS.Platform} platform
 * @param {boolean} inTerminal
 * @returns {NodeJS.Signals[]}
 */
export function signalsToPassOn(platform, inTerminal) {
  return platform === 'win32' || inTerminal ? ['SIGTERM'] : ['SIGINT', 'SIGTERM'];
}

/**
 * The exit code a shell would report.
 *
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 * @returns {number}
 */
export function exitCode(code, signal) {
  return signal ? 128 + constants.signals[signal] : (code ?? 1);
}

/**
 * Runs a command to its end, staying alive through SIGINT and SIGTERM until it has ended.
 *
 * @param {Command} command
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<{ code: number, received: NodeJS.Signals | null }>} received: the signal that
 *   arrived meanwhile, if any
 */
function run({ command, args, shell }, options) {
  return new Promise((resolve, reject) => {
    /** @type {NodeJS.Signals | null} */
    let received = null;
    const child = spawn(command, args, { ...options, shell });
    const passOn = signalsToPassOn(process.platform, [0, 1, 2].some(isatty));
    /** @param {NodeJS.Signals} signal */
    const onSignal = (signal) => {
      received = signal;
      if (passOn.includes(signal)) {
        child.kill(signal);
      }
    };
    const stopListening = () => process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
    child.on('error', (error) => {
      stopListening();
      reject(error);
    });
    child.on('exit', (code, signal) => {
      stopListening();
      resolve({ code: exitCode(code, signal), received });
    });
  });
}

/**
 * Installs the packages of a folder unless they are there.
 *
 * @param {string} folder
 * @param {boolean} forDevelopers whether those of developers have to be there
 * @param {string} [name] of a folder in the project; none for the project itself
 * @returns {Promise<number>} 0, or the code to exit with
 */
async function install(folder, forDevelopers, name) {
  if (isUpToDate(folder, forDevelopers)) {
    return 0;
  }
  if (isNodeInUse(folder, process)) {
    console.error(messages.nodeInUse);
    return 1;
  }
  console.error(name ? messages.installingIn(name) : messages.installing);
  try {
    const npm = npmCommand(process.env['npm_execpath'], process.platform);
    // npm must neither eat what is piped to the command nor write into the command's output.
    const { code, received } = await run(npm, { cwd: folder, stdio: ['ignore', 2, 2] });
    if (received) {
      return exitCode(null, received);
    }
    if (code !== 0) {
      console.error(messages.installFailed);
      if (name) {
        console.error(messages.onlyIn(name));
      }
      return 1;
    }
    return 0;
  } catch {
    console.error(messages.npmMissing);
    return 1;
  }
}

/**
 * What a command is called with. npm keeps the `--` that divides its own options from those of the script; pnpm hands it on.
 *
 * @param {string[]} args what npm or pnpm gives, behind the name of the command too
 * @param {string | undefined} agent npm_config_user_agent, which names the one that runs the script
 * @returns {string[]}
 */
export function commandArguments(args, agent) {
  return agent?.startsWith('pnpm/') && args[1] === '--'
    ? [...args.slice(0, 1), ...args.slice(2)]
    : args;
}

/**
 * @param {string} root
 * @param {string[]} args
 * @returns {Promise<number>} the code to exit with
 */
async function main(root, args) {
  const name = args[0] === '--in' ? args[1] : undefined;
  const forDevelopers = name !== undefined || FOR_DEVELOPERS.includes(args[0] ?? '');
  const code =
    (await install(root, forDevelopers)) ||
    (name ? await install(path.join(root, name), true, name) : 0);
  if (code !== 0) {
    return code;
  }
  const node = findNode(root, process);
  if (!node) {
    console.error(messages.nodeMissing);
    return 1;
  }
  try {
    const program = name
      ? path.join(root, name, 'main.ts')
      : path.join(root, 'scripts', 'duizhao.ts');
    const env = childEnvironment(process.env, root, process.platform);
    const given = commandArguments(args.slice(name ? 2 : 0), process.env['npm_config_user_agent']);
    const { code } = await run(
      { command: node, args: [program, ...given], shell: false },
      { stdio: 'inherit', env },
    );
    return code;
  } catch {
    console.error(messages.nodeBroken);
    return 1;
  }
}

const started = process.argv[1];
if (started && import.meta.url === pathToFileURL(realpathSync(started)).href) {
  const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
  process.exitCode = await main(root, process.argv.slice(2));
}
