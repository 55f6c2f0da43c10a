import { Pool } from 'undici';

/** Asks a GraphQL server over connections that stay open. @param {string} url @param {number} connections */
export function httpClient(url, connections) {
  const { origin, pathname: path } = new URL(url);
  const pool = new Pool(origin, { connections, pipelining: 1 });
  return {
    /**
     * @param {string} body
     * @param {string | null} token
     * @param {(timing: string) => void} [onTiming] told what the server says about where the time went
     * @returns {Promise<unknown>} what stands under `data`
     */
    async ask(body, token, onTiming) {
      const answer = await pool.request({
        path,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-purpose': 'Administration: bench',
          ...(token && { authorization: `Bearer ${token}` }),
        },
        body,
      });
      const { data, errors } = JSON.parse(await answer.body.text());
      const timing = answer.headers['server-timing'];
      if (timing) onTiming?.(String(timing));
      if (errors) throw new Error(`${url} answered ${answer.statusCode}: ${JSON.stringify(errors).slice(0, 1000)}`);
      return data;
    },
    close: () => pool.close(),
  };
}
