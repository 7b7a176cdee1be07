import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How many ports are tried, one after another. */
const TRIES = 20;

/** Listens on this machine alone, at the first free port from the given one on. */
export async function listen(server: Server, from: number): Promise<number> {
  for (let port = from; ; port += 1) {
    try {
      server.listen(port, 'localhost');
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || port === from + TRIES) throw error;
    }
  }
}
