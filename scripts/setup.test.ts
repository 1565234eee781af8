import { spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  childEnvironment,
  commandArguments,
  exitCode,
  findNode,
  isNodeInUse,
  isUpToDate,
  missingPackages,
  npmCommand,
  readLockfile,
  signalsToPassOn,
} from './setup.mjs';

const onWindows = process.platform === 'win32';

let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'duizhao-setup-')));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(name: string, content: unknown): string {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/a/node_modules/b': { version: '2.0.0' },
  'node_modules/for-another-platform': { version: '3.0.0', optional: true },
};

const installed = {
  'node_modules/a': { version: '1.0.0' },
  'node_modules/a/node_modules/b': { version: '2.0.0' },
};

function writeLockfile(): void {
  write('package-lock.json', { lockfileVersion: 3, packages: wanted });
}

function writeInstalled(packages: object = installed): void {
  write('node_modules/.package-lock.json', { lockfileVersion: 3, packages });
}

describe('what is missing', () => {
  it('is nothing when every package is there in the version the lockfile wants', () => {
    expect(missingPackages(wanted, installed)).toEqual([]);
  });

  it('is a package that is not there, wherever it is nested', () => {
    expect(missingPackages(wanted, { 'node_modules/a': { version: '1.0.0' } })).toEqual([
      'node_modules/a/node_modules/b',
    ]);
  });

  it('is a package that is there in another version', () => {
    expect(
      missingPackages(wanted, { ...installed, 'node_modules/a': { version: '1.0.1' } }),
    ).toEqual(['node_modules/a']);
  });

  it('is an optional package in another version, but not an absent one', () => {
    const other = { ...installed, 'node_modules/for-another-platform': { version: '2.9.9' } };
    expect(missingPackages(wanted, other)).toEqual(['node_modules/for-another-platform']);
  });

  it('is a package of developers only for commands that need those', () => {
    const lock = { ...wanted, 'node_modules/for-tests': { version: '4.0.0', dev: true } };
    expect(missingPackages(lock, installed)).toEqual(['node_modules/for-tests']);
    expect(missingPackages(lock, installed, false)).toEqual([]);
    const other = { ...installed, 'node_modules/for-tests': { version: '3.9.9' } };
    expect(missingPackages(lock, other, false)).toEqual(['node_modules/for-tests']);
  });

  it('does not include packages that are there without being wanted', () => {
    expect(
      missingPackages(wanted, { ...installed, 'node_modules/more': { version: '1.0.0' } }),
    ).toEqual([]);
  });
});

describe('the project', () => {
  it('is up to date when npm has installed what the lockfile wants', () => {
    writeLockfile();
    writeInstalled();
    expect(isUpToDate(root)).toBe(true);
  });

  it('is up to date where pnpm has installed, whatever the lockfile of npm wants', () => {
    writeLockfile();
    write('node_modules/.modules.yaml', 'layoutVersion: 5\n');
    expect(isUpToDate(root)).toBe(true);
    expect(isUpToDate(root, false)).toBe(true);
  });

  it('is not up to date without node_modules', () => {
    writeLockfile();
    expect(isUpToDate(root)).toBe(false);
  });

  it('is not up to date when node_modules has no lockfile of its own', () => {
    writeLockfile();
    mkdirSync(path.join(root, 'node_modules'));
    expect(isUpToDate(root)).toBe(false);
  });

  it.each(['<<<<<<< HEAD', 'null', '{}', ''])(
    'is not up to date when either lockfile reads %j',
    (content) => {
      writeLockfile();
      const hidden = write('node_modules/.package-lock.json', content);
      expect(readLockfile(hidden)).toBeUndefined();
      expect(isUpToDate(root)).toBe(false);

      writeInstalled();
      write('package-lock.json', content);
      expect(isUpToDate(root)).toBe(false);
    },
  );
});

describe('npm', () => {
  it('is the one that started us, run with the Node that is running', () => {
    const { command, args, shell } = npmCommand(path.join('lib', 'npm-cli.js'), 'win32');
    expect(command).toBe(process.execPath);
    expect(args.slice(0, 2)).toEqual([path.join('lib', 'npm-cli.js'), 'ci']);
    expect(shell).toBe(false);
  });

  it('is started directly when it is a program', () => {
    expect(npmCommand('bin/npm', 'linux')).toMatchObject({ command: 'bin/npm', shell: false });
  });

  it('is the one on the PATH when none started us', () => {
    const { command, args } = npmCommand(undefined, 'linux');
    expect(command).toBe('npm');
    expect(args).toEqual(expect.arrayContaining(['ci', '--no-audit', '--no-fund']));
  });

  it('is npm.cmd in a shell on Windows when none started us', () => {
    const { command, args, shell } = npmCommand(undefined, 'win32');
    expect(command).toMatch(/^npm\.cmd ci --no-audit --no-fund --loglevel=error/);
    expect(args).toEqual([]);
    expect(shell).toBe(true);
  });

  it('is found in a folder with spaces on Windows', () => {
    expect(npmCommand('My Tools\\npm.cmd', 'win32').command).toMatch(/^"My Tools\\npm\.cmd" ci /);
  });

  it.each(['pnpm.cjs', 'yarn.js', 'bun'])('is not %s, though that started us', (other) => {
    expect(npmCommand(path.join('lib', other), 'linux').command).toBe('npm');
  });

  it('installs everything whatever NODE_ENV and the settings leave out', () => {
    expect(npmCommand(undefined, 'linux').args).toEqual(
      expect.arrayContaining(['--include=dev', '--include=optional']),
    );
  });
});

describe('Node 24', () => {
  const running = { platform: 'linux', execPath: 'running-node', version: 'v20.20.2' } as const;

  it("is the project's own when it is installed", () => {
    const own = write('node_modules/node/bin/node', '');
    expect(findNode(root, running)).toBe(own);
    expect(findNode(root, { ...running, version: 'v26.0.0' })).toBe(own);
  });

  it('is node.exe on Windows, where the file without an extension is blank', () => {
    write('node_modules/node/bin/node', 'This file intentionally left blank');
    expect(findNode(root, { ...running, platform: 'win32' })).toBeUndefined();
    const own = write('node_modules/node/bin/node.exe', '');
    expect(findNode(root, { ...running, platform: 'win32' })).toBe(own);
  });

  it.each(['v24.0.0', 'v25.1.0', 'v100.0.0'])('is the running Node when that is %s', (version) => {
    expect(findNode(root, { ...running, version })).toBe('running-node');
  });

  it.each(['v18.0.0', 'v23.11.1'])('is missing when the running Node is %s', (version) => {
    expect(findNode(root, { ...running, version })).toBeUndefined();
  });

  it('is in use, so that Windows cannot replace it, when it is what runs the setup', () => {
    const execPath = path.join(root, 'node_modules', 'node', 'bin', 'node.exe');
    expect(isNodeInUse(root, { platform: 'win32', execPath })).toBe(true);
    expect(isNodeInUse(root, { platform: 'linux', execPath })).toBe(false);
    expect(isNodeInUse(root, { platform: 'win32', execPath: process.execPath })).toBe(false);
  });
});

describe('the environment of the program', () => {
  const bin = (): string => path.join(root, 'node_modules', '.bin');
  const compiled = () => path.join(root, 'node_modules', '.cache', 'duizhao', 'compiled');

  it('has node_modules/.bin first in the PATH and is otherwise unchanged', () => {
    expect(childEnvironment({ PATH: 'before', HOME: 'home' }, root, 'linux')).toEqual({
      NODE_COMPILE_CACHE: compiled(),
      PATH: `${bin()}${path.delimiter}before`,
      HOME: 'home',
    });
  });

  it('keeps the spelling that Windows uses', () => {
    expect(childEnvironment({ Path: 'before' }, root, 'win32')).toEqual({
      NODE_COMPILE_CACHE: compiled(),
      Path: `${bin()}${path.delimiter}before`,
    });
  });

  it('has no empty entry, which would mean the current folder, when there was no PATH', () => {
    expect(childEnvironment({}, root, 'linux')).toEqual({
      NODE_COMPILE_CACHE: compiled(),
      PATH: bin(),
    });
  });

  it('keeps what is compiled where the user says', () => {
    const env = { PATH: 'before', NODE_COMPILE_CACHE: 'mine' };
    expect(childEnvironment(env, root, 'linux')['NODE_COMPILE_CACHE']).toBe('mine');
  });
});

describe('what a command is called with', () => {
  const args = ['check', '--', '--content', 'c', '--', 'x'];

  it('is without the dashes that pnpm hands on and npm keeps', () => {
    expect(commandArguments(args, 'pnpm/12.21.0 npm/? node/v24.21.0 linux x64')).toEqual([
      ...['check', '--content', 'c', '--', 'x'],
    ]);
    expect(commandArguments(['check'], 'pnpm/12.21.0')).toEqual(['check']);
  });

  it('is as it was given by npm, or by hand', () => {
    expect(commandArguments(args, 'npm/10.8.2 node/v20.20.2 linux x64')).toBe(args);
    expect(commandArguments(args, undefined)).toBe(args);
  });
});

describe('signals', () => {
  it('are all passed on when no terminal does it', () => {
    expect(signalsToPassOn('linux', false)).toEqual(['SIGINT', 'SIGTERM']);
  });

  it('do not reach the program twice when a terminal, or Windows, has sent Ctrl-C to it', () => {
    expect(signalsToPassOn('darwin', true)).toEqual(['SIGTERM']);
    expect(signalsToPassOn('win32', false)).toEqual(['SIGTERM']);
  });

  it('turn into the exit code that a shell would report', () => {
    expect(exitCode(null, 'SIGINT')).toBe(130);
    expect(exitCode(null, 'SIGTERM')).toBe(143);
    expect(exitCode(7, null)).toBe(7);
    expect(exitCode(0, null)).toBe(0);
  });
});

interface Result {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

interface Options {
  cwd?: string;
  args?: string[];
  /** The version that the running Node claims to have. */
  version?: string;
  env?: NodeJS.ProcessEnv;
  input?: string;
  /** Sent as soon as the program has printed something. */
  kill?: NodeJS.Signals;
}

describe('running setup.mjs', () => {
  beforeEach(() => {
    mkdirSync(path.join(root, 'scripts'));
    copyFileSync(
      path.join(import.meta.dirname, 'setup.mjs'),
      path.join(root, 'scripts', 'setup.mjs'),
    );
    write('package.json', { type: 'module' });
    writeLockfile();
    program('console.log(JSON.stringify(process.argv.slice(2)));');
    npm(
      `fs.writeFileSync('node_modules/.package-lock.json', '${JSON.stringify({
        packages: installed,
      })}');`,
    );
  });

  function program(source: string): void {
    write('scripts/duizhao.ts', source);
  }

  /** A stand-in for npm that records how it was called before it does what `source` says. */
  function npm(source: string): void {
    write(
      'npm-cli.cjs',
      `const fs = require('node:fs');
      fs.appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n');
      fs.mkdirSync('node_modules', { recursive: true });
      ${source}`,
    );
  }

  function npmCalls(): string[] {
    const file = path.join(root, 'npm-calls');
    return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
  }

  function setup(options: Options = {}): Promise<Result> {
    const claim = options.version
      ? [
          '--import',
          `data:text/javascript,Object.defineProperty(process,'version',{value:'${options.version}'})`,
        ]
      : [];
    const child = spawn(
      process.execPath,
      [...claim, path.join(root, 'scripts', 'setup.mjs'), ...(options.args ?? ['build'])],
      {
        cwd: options.cwd ?? root,
        env: { ...process.env, npm_execpath: path.join(root, 'npm-cli.cjs'), ...options.env },
        stdio: 'pipe',
      },
    );
    return new Promise((resolve, reject) => {
      let stdout = '';
      let stderr = '';
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
      child.stdout.once('data', () => options.kill && child.kill(options.kill));
      child.stdin.end(options.input);
      child.on('error', reject);
      child.on('close', (code, signal) => {
        resolve({ code, signal, stdout, stderr });
      });
    });
  }

  it('installs once when nothing is installed, says so, and then runs the program', async () => {
    const first = await setup();
    expect(first).toMatchObject({ code: 0, stdout: '["build"]\n' });
    expect(first.stderr).toMatch(/^正在安装.*Installing packages.*\n$/);
    expect(npmCalls()).toEqual([expect.stringMatching(/^ci --no-audit --no-fund /)]);

    const second = await setup();
    expect(second).toMatchObject({ code: 0, stdout: '["build"]\n', stderr: '' });
    expect(npmCalls()).toHaveLength(1);
  });

  it('never calls npm when the packages are up to date', async () => {
    writeInstalled();
    expect(await setup()).toMatchObject({ code: 0, stdout: '["build"]\n', stderr: '' });
    expect(npmCalls()).toEqual([]);
  });

  it('runs without the packages of developers all but what is for developers', async () => {
    const packages = { ...wanted, 'node_modules/for-tests': { version: '4.0.0', dev: true } };
    write('package-lock.json', { packages });
    writeInstalled();
    expect(await setup()).toMatchObject({ code: 0, stdout: '["build"]\n', stderr: '' });
    expect(npmCalls()).toEqual([]);
    await setup({ args: ['test'] });
    expect(npmCalls()).toHaveLength(1);
  });

  it('installs when a package is there in another version', async () => {
    writeInstalled({ ...installed, 'node_modules/a': { version: '0.9.0' } });
    expect(await setup()).toMatchObject({ code: 0, stdout: '["build"]\n' });
    expect(npmCalls()).toHaveLength(1);
  });

  it('installs in the project when it is started from another folder', async () => {
    program('console.log(process.cwd());');
    const cwd = path.join(root, 'scripts');
    expect(await setup({ cwd })).toMatchObject({ code: 0, stdout: `${cwd}\n` });
    expect(npmCalls()).toHaveLength(1);
  });

  it('passes the arguments on unchanged', async () => {
    writeInstalled();
    const args = ['import', 'two words', '--name=值', '', '"quoted"', '--', '-x'];
    expect((await setup({ args })).stdout).toBe(`${JSON.stringify(args)}\n`);
  });

  it("passes the program's exit code on", async () => {
    writeInstalled();
    program('process.exit(3);');
    expect(await setup()).toMatchObject({ code: 3, stderr: '' });
  });

  it("has only the program's output on stdout, not what npm prints", async () => {
    npm(`console.log('added 2 packages');
      fs.writeFileSync('node_modules/.package-lock.json', '{"packages":{}}');`);
    program(`console.log('{"ok":true}');`);
    const result = await setup({ args: ['build', '--json'] });
    expect(result.stdout).toBe('{"ok":true}\n');
    expect(result.stderr).toContain('added 2 packages');
  });

  it('leaves stdin to the program, also when it installs first', async () => {
    npm(`process.stdin.resume();`);
    program('process.stdin.pipe(process.stdout);');
    expect((await setup({ input: 'piped text' })).stdout).toBe('piped text');
  });

  it('gives the program a PATH that starts with node_modules/.bin', async () => {
    writeInstalled();
    program(`console.log(process.env.PATH.split('${path.delimiter}')[0]);`);
    expect((await setup()).stdout).toBe(`${path.join(root, 'node_modules', '.bin')}\n`);
  });

  describe('for a package of its own in the project', () => {
    const inside = (...args: string[]) => setup({ args: ['--in', 'bench', ...args] });
    const calls = (): string => readFileSync(path.join(root, 'bench', 'npm-calls'), 'utf8');

    beforeEach(() => {
      writeInstalled();
      write('bench/package-lock.json', { packages: wanted });
      write('bench/main.ts', 'console.log(JSON.stringify(process.argv.slice(2)));');
    });

    it('installs its packages once, says of what they are, and runs its program', async () => {
      const first = await inside('lighthouse', '--content', 'content');
      expect(first).toMatchObject({ code: 0, stdout: '["lighthouse","--content","content"]\n' });
      expect(first.stderr).toMatch(/^正在安装 bench .*Installing the packages of bench .*\n$/);
      expect(calls()).toMatch(/^ci --no-audit /);
      expect(npmCalls()).toEqual([]);

      expect(await inside('bench')).toMatchObject({ stdout: '["bench"]\n', stderr: '' });
      expect(calls().trimEnd().split('\n')).toHaveLength(1);
    });

    it("installs the project's packages first", async () => {
      rmSync(path.join(root, 'node_modules'), { recursive: true });
      expect(await inside('bench')).toMatchObject({ code: 0, stdout: '["bench"]\n' });
      expect(npmCalls()).toHaveLength(1);
    });

    it('leaves them alone for all other commands', async () => {
      expect(await setup()).toMatchObject({ code: 0, stdout: '["build"]\n', stderr: '' });
      expect(existsSync(path.join(root, 'bench', 'node_modules'))).toBe(false);
    });

    it('says without a network what to do, and that nothing else needs them', async () => {
      npm(`console.error('npm error network'); process.exit(5);`);
      const result = await inside('bench');
      expect(result).toMatchObject({ code: 1, stdout: '' });
      expect(result.stderr).toMatch(/check the network or proxy settings/);
      expect(result.stderr).toMatch(/只有 bench .*\nOnly the commands of bench .*\n$/);
    });
  });

  it('explains in one message what to do when npm fails, and does not run the program', async () => {
    npm(`console.error('npm error network'); process.exit(5);`);
    const result = await setup();
    expect(result).toMatchObject({ code: 1, stdout: '' });
    const lines = result.stderr.trimEnd().split('\n');
    expect(lines).toEqual([
      expect.stringContaining('Installing packages'),
      'npm error network',
      expect.stringMatching(/^软件包安装失败/),
      expect.stringMatching(/^Installing the packages failed .* try again\.$/),
    ]);
  });

  it.skipIf(onWindows)('explains what to do when there is no npm', async () => {
    const result = await setup({ env: { npm_execpath: path.join(root, 'no-such-npm') } });
    expect(result).toMatchObject({ code: 1, stdout: '' });
    expect(result.stderr).toMatch(/找不到 npm.*\nnpm was not found: .*\n$/);
  });

  it('explains what to do when Node 24 is missing and the running Node is too old', async () => {
    writeInstalled();
    const result = await setup({ version: 'v20.20.2' });
    expect(result).toMatchObject({ code: 1, stdout: '' });
    expect(result.stderr).toMatch(/^缺少 Node 24.*\nNode 24 is missing .*\n$/);
    expect(result.stderr).toContain('npm rebuild node --ignore-scripts=false');
  });

  it.skipIf(onWindows)("runs the program with the project's own Node", async () => {
    writeInstalled();
    const own = write(
      'node_modules/node/bin/node',
      `#!/bin/sh\nOWN_NODE=yes exec "${process.execPath}" "$@"\n`,
    );
    chmodSync(own, 0o755);
    program('console.log(process.env.OWN_NODE);');
    expect(await setup({ version: 'v18.0.0' })).toMatchObject({ code: 0, stdout: 'yes\n' });
  });

  it.skipIf(onWindows)(
    "explains what to do when the project's own Node does not start",
    async () => {
      writeInstalled();
      write('node_modules/node/bin/node', 'This file intentionally left blank');
      const result = await setup();
      expect(result).toMatchObject({ code: 1, stdout: '' });
      expect(result.stderr).toMatch(/^Node 24 无法启动.*\nNode 24 cannot be started: .*\n$/);
    },
  );

  it.skipIf(onWindows).each(['SIGINT', 'SIGTERM'] as const)(
    'passes %s on and waits for the program to end in its own way',
    async (signal) => {
      writeInstalled();
      program(`process.on('${signal}', () => { console.log('tidied up'); process.exit(9); });
        setTimeout(() => {}, 10_000);
        console.log('ready');`);
      expect(await setup({ kill: signal })).toMatchObject({
        code: 9,
        signal: null,
        stdout: 'ready\ntidied up\n',
        stderr: '',
      });
    },
  );

  it.skipIf(onWindows)('exits with 128 + the signal that ended the program', async () => {
    writeInstalled();
    program(`setTimeout(() => {}, 10_000); console.log('ready');`);
    expect(await setup({ kill: 'SIGTERM' })).toMatchObject({ code: 143, signal: null });
  });

  it.skipIf(onWindows)(
    'ends quietly, without running the program, when it is interrupted while installing',
    async () => {
      npm(`process.kill(process.ppid, 'SIGINT'); setTimeout(() => {}, 10_000);`);
      const result = await setup();
      expect(result).toMatchObject({ code: 130, stdout: '' });
      expect(result.stderr).toMatch(/^正在安装.*\n$/);
    },
  );
});
