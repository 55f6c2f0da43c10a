import type { ContainerRuntimeClient } from 'testcontainers';

export interface Engine {
  readonly answers: true;
  readonly client: ContainerRuntimeClient;
  /** Where the ports of its containers are reached. */
  readonly host: string;
  readonly Neo4jContainer: typeof import('@testcontainers/neo4j').Neo4jContainer;
  readonly Wait: typeof import('testcontainers').Wait;
}

export interface NoEngine {
  readonly answers: false;
  readonly problem: string;
}

/** Looks for a Docker engine. Its client is a development dependency, so a production install may lack it. */
export async function findEngine(): Promise<Engine | NoEngine> {
  try {
    const { getContainerRuntimeClient, Wait } = await import('testcontainers');
    const { Neo4jContainer } = await import('@testcontainers/neo4j');
    const client = await getContainerRuntimeClient().catch(() => undefined);
    if (client === undefined) return { answers: false, problem: 'no Docker engine answered' };
    const { host } = client.info.containerRuntime;
    return { answers: true, client, host: host === 'localhost' ? '127.0.0.1' : host, Neo4jContainer, Wait };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return { answers: false, problem: 'the package testcontainers, which starts containers, is not installed' };
  }
}
