// Runs one command to its end, with a log file and a time limit; a command that cannot start is an ordinary failure.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync, existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

export function runCommand({ command, args = [], cwd, env = {}, log, timeoutSeconds = 600 }) {
  mkdirSync(dirname(log), { recursive: true });
  const file = createWriteStream(log);
  return new Promise((resolve) => {
    const started = Date.now();
    // Its own process group, so that a time limit also ends what the command started.
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      endGroup(child.pid);
    }, timeoutSeconds * 1000);
    const finish = (code, problem) => {
      clearTimeout(timer);
      // A server that a test forgot would keep its port from the next suite.
      endGroup(child.pid);
      file.end(() => resolve({ code, problem, seconds: (Date.now() - started) / 1000 }));
    };
    child.stdout.on('data', (bytes) => file.write(bytes));
    child.stderr.on('data', (bytes) => file.write(bytes));
    child.on('error', (error) => finish(127, `${command} could not be started: ${error.message}`));
    child.on('close', (code, signal) => {
      if (timedOut) return finish(124, `stopped after ${timeoutSeconds} s`);
      finish(code ?? 128, signal ? `ended by ${signal}` : undefined);
    });
  });
}

function endGroup(pid) {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // The group has ended already.
  }
}

export function findTool(name) {
  if (name.includes('/')) return existsSync(name) ? name : undefined;
  return process.env.PATH.split(delimiter).map((folder) => join(folder, name)).find((path) => existsSync(path));
}

// The log's last lines, those left out that only say that a test passed: what failed must not scroll away behind them.
export function tail(path, lines) {
  if (!existsSync(path)) return '';
  const telling = readFileSync(path, 'utf8').trimEnd().split('\n').filter((line) => !/^\s*(✓|✔|ok \d+ -)/.test(line));
  return telling.slice(-lines).join('\n');
}
