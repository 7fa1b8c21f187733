import { serve } from 'srvx';

/** Something that answers at an address of its own. */
export interface Door {
  /** The origin, such as `http://127.0.0.1:8080`. */
  origin: string;
  /** The port. */
  port: number;
  /** Ends it, open streams too. */
  close: () => Promise<unknown>;
}

/** Answers a request; `address` is the sender's. */
export type Answer = (request: Request, sender: { address: string | undefined }) => Response | Promise<Response>;

/**
 * Serves HTTP on this machine alone.
 *
 * @throws the error of Node, with `code` such as `EADDRINUSE`, when it cannot listen
 */
export async function openDoor(port: number, answer: Answer): Promise<Door> {
  const server = serve({
    port,
    hostname: '127.0.0.1',
    silent: true,
    gracefulShutdown: false,
    manual: true,
    fetch: (incoming) => answer(incoming, { address: incoming.ip }),
  });
  await server.serve();
  const { origin, port: opened } = new URL(server.url ?? '');
  return { origin, port: Number(opened), close: () => server.close(true) };
}
