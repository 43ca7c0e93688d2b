import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import { serveFolders, type Served, type Serving } from "../../src/build/serve";

let folder: string;
const running: Served[] = [];

async function serve(serving: Partial<Serving> = {}): Promise<string> {
  const folders = { "/": join(folder, "page"), "/addin": join(folder, "built") };
  const served = await serveFolders({ folders, port: 0, ...serving });
  running.push(served);
  return served.address;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "serve-"));
  mkdirSync(join(folder, "page"));
  mkdirSync(join(folder, "built"));
  writeFileSync(join(folder, "page", "index.html"), "<p>page</p>");
  writeFileSync(join(folder, "built", "functions.json"), "{}");
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((served) => served.close()));
  rmSync(folder, { recursive: true });
});

it("serves a page otherwise than it lies in its folder, as it is at each request", async () => {
  let text = "<p>first</p>";
  const address = await serve({ pages: { "/addin/pane.html": () => text } });
  const page = await fetch(`${address}/addin/pane.html?later`);
  expect(await page.text()).toBe("<p>first</p>");
  expect(page.headers.get("content-type")).toContain("text/html");
  text = "<p>second</p>";
  expect(await (await fetch(`${address}/addin/pane.html`)).text()).toBe("<p>second</p>");
  expect((await fetch(`${address}/addin/functions.json`)).status).toBe(200);
});

it("serves each folder under its prefix, with the type that the file's name says", async () => {
  const address = await serve();
  const page = await fetch(`${address}/`);
  expect(await page.text()).toBe("<p>page</p>");
  expect(page.headers.get("content-type")).toContain("text/html");
  const metadata = await fetch(`${address}/addin/functions.json`);
  expect(await metadata.json()).toEqual({});
  expect(metadata.headers.get("content-type")).toContain("application/json");
});

it("lets Excel on the web read the metadata from another origin", async () => {
  const metadata = await fetch(`${await serve()}/addin/functions.json`);
  expect(metadata.headers.get("access-control-allow-origin")).toBe("*");
});

it("answers 404 for what is in none of its folders", async () => {
  const address = await serve({ folders: { "/addin": join(folder, "built") } });
  expect((await fetch(`${address}/addin/none.json`)).status).toBe(404);
  expect((await fetch(`${address}/addinfunctions.json`)).status).toBe(404);
  expect((await fetch(`${address}/`)).status).toBe(404);
});

it("serves a file built while it runs", async () => {
  const address = await serve();
  await fetch(`${address}/addin/functions.json`);
  writeFileSync(join(folder, "built", "functions.json"), '{"functions":[]}');
  writeFileSync(join(folder, "built", "functions.js"), "1;");
  expect(await (await fetch(`${address}/addin/functions.json`)).json()).toEqual({ functions: [] });
  expect(await (await fetch(`${address}/addin/functions.js`)).text()).toBe("1;");
});

it("takes the next free port only where that is allowed", async () => {
  const port = Number(new URL(await serve()).port);
  await expect(serve({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  const next = Number(new URL(await serve({ port, nextFreePort: true })).port);
  expect(next).toBeGreaterThan(port);
});

it("speaks https with a certificate", async () => {
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => join(folder, name));
  // It tells the console about every certificate.
  const quiet = jest.spyOn(console, "log").mockImplementation();
  await generateCertificates(ca, cert, key, 1);
  quiet.mockRestore();
  const read = (file = "") => readFileSync(file);
  const address = await serve({ https: { cert: read(cert), key: read(key) } });
  expect(address).toMatch(/^https:\/\/localhost:\d+$/);
  const status = await new Promise((resolve, reject) => {
    get(`${address}/`, { ca: read(ca) }, (response) => resolve(response.resume().statusCode)).on("error", reject);
  });
  expect(status).toBe(200);
});
