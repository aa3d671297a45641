/** The port of the site: PORT, or 4321. A value that is no port ends the program in one line. */
export function portOrStop(env: Readonly<Record<string, string | undefined>>): number {
  const port = Number(env['PORT'] || 4321);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  return stop(`PORT is geen poortnummer: "${env['PORT']}". Kies een getal van 1 tot 65535.`);
}

/** Ends the program with what to do when a server cannot listen on its port. */
export function stopAtPort(port: number, error: NodeJS.ErrnoException): never {
  const other = `kies een andere poort: PORT=${port < 1024 ? 4322 : port + 1} npm start`;
  if (error.code === 'EADDRINUSE') {
    stop(`Poort ${port} is al in gebruik. Sluit het andere programma, of ${other}`);
  }
  if (error.code === 'EACCES') stop(`Poort ${port} mag je hier niet gebruiken; ${other}`);
  throw error;
}

/** Ends the program with one line. */
export function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
