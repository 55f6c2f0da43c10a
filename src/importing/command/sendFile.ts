import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import type { Api } from '../../report/askApi.js';

/** Sends a file as a stream; gives the id of the upload. */
export async function sendFile(
  { url, token, purpose }: Api,
  file: string,
  marking: string,
  place: 'import' | 'wash' = 'import',
): Promise<string> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new Error(`there is no file ${file}${found?.isDirectory() ? ': it is a folder' : ''}.`);
  const address = new URL(url.replace(/graphql\/?$/, `${place}/files`));
  address.searchParams.set('name', basename(file));
  address.searchParams.set('marking', marking);
  const response = await fetch(address, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream', 'x-purpose': purpose },
    body: Readable.toWeb(createReadStream(file)) as ReadableStream,
    duplex: 'half',
  } as RequestInit).catch((error: Error & { cause?: { message?: string } }) => {
    throw new Error(`the API does not answer at ${url}: ${error.cause?.message || error.message}`);
  });
  const answer = (await response.json()) as { id?: string; errors?: readonly { message: string }[] };
  if (typeof answer.id === 'string') return answer.id;
  throw new Error(answer.errors?.[0]?.message ?? `the file was not taken: ${response.status}.`);
}
