/** What listens on a port. */
interface Listening {
  port: number;
}

/** Opens one port after another. */
export type Listen = <T extends Listening>(serve: (port: number) => Promise<T>) => Promise<T>;

const isTaken = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EADDRINUSE';

/**
 * Opens one port after another: the first as wanted, the others the next ones that are free.
 *
 * @param wanted the first port, 0 for any; without it 8080, or any that is free
 * @throws the error of Node, `EADDRINUSE`, when the first was asked for and is taken
 */
export function listening(wanted: number | undefined): Listen {
  let last: number | undefined;
  return async (serve) => {
    const isFirst = last === undefined;
    const port = last === undefined ? (wanted ?? 8080) : wanted === 0 || last === 65_535 ? 0 : last + 1;
    const server = await serve(port).catch((error: unknown) => {
      if (!isTaken(error) || (isFirst && wanted !== undefined)) throw error;
      return serve(0);
    });
    last = server.port;
    return server;
  };
}
