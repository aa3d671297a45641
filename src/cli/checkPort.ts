import { createServer } from 'node:net';
import { portOrStop, stopAtPort } from './port.ts';

/** First step of `npm start`: tells that the port is taken before a build that would be for nothing. */
const port = portOrStop(process.env);
const probe = createServer()
  .on('error', (error) => stopAtPort(port, error))
  .listen(port, () => probe.close());
