import { connect } from 'node:net';

/** The magic of Bolt, then four proposals: 5.8 and the eight minor versions below it, 4.4, and two empty ones. */
const GREETING = Buffer.from('6060b017000808050000040400000000' + '00000000', 'hex');

/** Whether a Bolt server answers at a port of this machine: cheap enough to ask ten times a second. */
export function boltAnswers(port: number, timeoutMs = 1_000): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const settle = (answers: boolean) => {
      socket.destroy();
      resolve(answers);
    };
    socket.setTimeout(timeoutMs, () => settle(false));
    socket.once('error', () => settle(false));
    socket.once('close', () => settle(false));
    socket.once('connect', () => socket.write(GREETING));
    socket.once('data', (answer) => settle(answer.length === 4 && answer.readUInt32BE(0) !== 0));
  });
}
