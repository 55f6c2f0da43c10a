/** No answer came, or one that says that asking again can help. */
export class Passing extends Error {}

/** How long an answer is waited for, in milliseconds: longer than the API lets a question run. */
const patience = 90_000;
/** How long nothing may move while a file is sent. */
const silence = 120_000;
/** How long the server may look at a file that has come: a workbook is read whole. */
const looking = 600_000;

interface Refusal {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly retryable?: boolean } }[];
}

/** Asks an address of the API as this token's subject. @throws Passing where no answer comes */
export async function request(token: string, address: string, init: RequestInit = {}): Promise<Response> {
  const headers = { ...headersOf(token), ...(init.headers as Record<string, string> | undefined) };
  try {
    return await fetch(address, { ...init, headers, signal: AbortSignal.timeout(patience) });
  } catch (error) {
    throw new Passing(isTimeout(error) ? `No answer came within ${patience / 1000} s.` : unreachable);
  }
}

/** What an answer says. @throws Passing where it is none of the API's; Error, in its words, where it refuses */
export function said<T>(status: number, text: string): T {
  const told = parsed(text) as (T & Refusal) | null;
  if (told === null) {
    throw new Passing(
      `What answered (${status}) was not the API, but something that stands before it. Sign in again, or try again in a while.`,
    );
  }
  const refusal = told.errors?.[0];
  if (refusal) throw new (refusal.extensions?.retryable ? Passing : Error)(refusal.message);
  return told;
}

/** The text of an answer, which may break off. */
export async function textOf(answer: Response): Promise<string> {
  return answer.text().catch(() => Promise.reject(new Passing('The answer broke off.')));
}

/** Sends a file as it is and tells how much of it has gone, 0 to 1. Only `fetch` cannot tell that. */
export function sendFile(token: string, address: string, file: File, told: (share: number) => void): Promise<string> {
  const headers = { ...headersOf(token), 'content-type': 'application/octet-stream' };
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    let limit = setTimeout(() => sending.abort(), silence);
    const waitFor = (time: number) => {
      clearTimeout(limit);
      limit = setTimeout(() => sending.abort(), time);
    };
    sending.upload.addEventListener('progress', ({ loaded }) => {
      waitFor(silence);
      told(loaded / Math.max(1, file.size));
    });
    sending.upload.addEventListener('load', () => waitFor(looking));
    sending.addEventListener('loadend', () => clearTimeout(limit));
    sending.addEventListener('abort', () => reject(new Passing('Nothing moved any more: the file was not sent.')));
    sending.addEventListener('error', () => reject(new Passing(unreachable)));
    sending.addEventListener('load', () => {
      try {
        resolve(said<{ id: string }>(sending.status, sending.responseText).id);
      } catch (error) {
        reject(error);
      }
    });
    sending.open('POST', address);
    for (const [name, value] of Object.entries(headers)) sending.setRequestHeader(name, value);
    sending.send(file);
  });
}

const unreachable = 'The server cannot be reached.';

function headersOf(token: string): Record<string, string> {
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new Error('The token holds characters that no token has: copy it once more, and nothing else.');
  }
  return { authorization: `Bearer ${token}`, 'x-purpose': 'Import' };
}

const isTimeout = (error: unknown): boolean => error instanceof DOMException && error.name === 'TimeoutError';

function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
