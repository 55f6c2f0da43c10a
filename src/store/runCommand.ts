import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface CommandResult {
  /** Undefined when the program was not found or a signal ended it. */
  readonly code: number | undefined;
  readonly found: boolean;
  readonly lines: readonly string[];
}

export interface CommandOptions {
  readonly environment?: NodeJS.ProcessEnv | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number;
  readonly onLine?: (line: string) => void;
}

/** Runs a program to its end and gives what it printed, standard error included. Never throws for a failing program. */
export function runCommand(
  program: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: options.environment,
      signal: options.signal,
    });
    // The timer of spawn's own limit stays for a program that was not found, and keeps the process alive.
    const limit = options.timeoutMs && setTimeout(() => child.kill(), options.timeoutMs).unref();
    const lines: string[] = [];
    for (const input of [child.stdout, child.stderr]) {
      createInterface({ input }).on('line', (line) => {
        lines.push(line);
        options.onLine?.(line);
      });
    }
    let failed = false;
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ABORT_ERR') return;
      failed = true;
      resolve({ code: undefined, found: false, lines });
    });
    child.on('close', (code) => {
      clearTimeout(limit);
      if (!failed) resolve({ code: code ?? undefined, found: true, lines });
    });
  });
}
