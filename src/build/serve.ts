import { createServer as createHttpServer, type RequestListener, type Server } from "node:http";
import { createServer as createHttpsServer, type ServerOptions } from "node:https";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

/** What `serveFolders` serves, and where. */
export interface Serving {
  /** URL prefix -> folder, for example `{ "/": ".playground", "/addin": "dist" }`. The longest prefix that fits wins. */
  readonly folders: Readonly<Record<string, string>>;
  /** Path of a page -> its text, for a page that is served otherwise than it lies in its folder. */
  readonly pages?: Readonly<Record<string, () => string>>;
  /** Port on localhost; 0 takes any free one. */
  readonly port: number;
  /** Take the next free port when `port` is in use. Leave it out where the port is written down elsewhere (a manifest). */
  readonly nextFreePort?: boolean;
  /** Key and certificate: with them the address is https. */
  readonly https?: Pick<ServerOptions, "ca" | "cert" | "key">;
}

/** A running server. */
export interface Served {
  /** `http://localhost:3210` or `https://localhost:3000`, without a slash at the end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const PORTS_TRIED = 50;

/**
 * Serves folders of static files on localhost, seen by this machine only. A file built anew is served anew.
 *
 * @param serving folders by URL prefix, port, and for https a certificate
 * @returns the address, and how to stop
 * @throws Error with code EADDRINUSE when the port is taken and no other was allowed
 * @example (await serveFolders({ folders: { "/": "dist" }, port: 3000, https: { cert, key } })).address
 * //=> "https://localhost:3000"
 */
export async function serveFolders(serving: Serving): Promise<Served> {
  const listener = answerFrom(serving);
  const server = serving.https ? createHttpsServer(serving.https, listener) : createHttpServer(listener);
  await listen(server, serving.port, serving.nextFreePort ? PORTS_TRIED : 1);
  const { port } = server.address() as AddressInfo;
  return { address: `${serving.https ? "https" : "http"}://localhost:${port}`, close: () => close(server) };
}

function answerFrom({ folders, pages = {} }: Serving): RequestListener {
  const mounts = Object.entries(folders)
    .map(([prefix, folder]) => ({
      prefix: prefix.replace(/\/$/, ""),
      // "dev": read the disk at each request, or a build made while the server runs would stay unseen.
      answer: sirv(folder, {
        dev: true,
        etag: true,
        // Excel on the web reads the functions' metadata from another origin.
        setHeaders: (response) => response.setHeader("Access-Control-Allow-Origin", "*"),
      }),
    }))
    .sort((a, b) => b.prefix.length - a.prefix.length);
  return (request, response) => {
    // URL resolves "..": no path leaves its folder.
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const page = Object.hasOwn(pages, pathname) ? pages[pathname] : undefined;
    if (page) {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(page());
      return;
    }
    const mount = mounts.find(({ prefix }) => pathname === prefix || pathname.startsWith(`${prefix}/`));
    if (!mount) {
      response.statusCode = 404;
      response.end();
      return;
    }
    request.url = pathname.slice(mount.prefix.length) || "/";
    mount.answer(request, response);
  };
}

async function listen(server: Server, port: number, tries: number): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, "localhost", () => {
        server.off("error", reject);
        resolve();
      });
    });
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
    if (!taken || tries <= 1) throw error;
    await listen(server, port + 1, tries - 1);
  }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    // A browser keeps its connections open: without this, stopping would wait for them.
    server.closeAllConnections();
  });
}
