// The server of the loopback rounds, in a process of its own.
import { createServer } from 'node:http';
import { answers } from './answers.mjs';

const bodies = Object.entries(answers).map(([size, { path, body }]) => ({ size, path, body: Buffer.from(body) }));

const server = createServer(({ url }, response) => {
  const named = bodies.find(({ size }) => url.startsWith(`/${encodeURIComponent(size)}/`));
  const { body } = named ?? bodies.find(({ path }) => url === `/v1${path}`) ?? bodies[0];
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
});
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
