import { spawn } from 'node:child_process';
import process from 'node:process';

/**
 * Does `work` with a display: the present one or, on Linux without one, a private Xvfb that ends with the work.
 * @template T
 * @param {(environment: NodeJS.ProcessEnv) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDisplay(work) {
  const environment = { ...process.env };
  if (process.platform !== 'linux' || environment['DISPLAY'] || environment['WAYLAND_DISPLAY'])
    return work(environment);

  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb did not start')));
    server.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
  });
  environment['DISPLAY'] = `:${display}`;
  // Without this Chromium prints many warnings about the missing session bus.
  environment['DBUS_SESSION_BUS_ADDRESS'] ??= 'disabled:';
  try {
    return await work(environment);
  } finally {
    server.kill('SIGTERM');
  }
}

/**
 * Runs a program to its end, with our stdout and stderr. Signals to us are passed on.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>} exit status
 */
export function run(program, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', ...options });
    const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, pass);
    child.once('error', reject);
    child.once('exit', (status) => {
      for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.off(signal, pass);
      resolve(status ?? 1);
    });
  });
}
