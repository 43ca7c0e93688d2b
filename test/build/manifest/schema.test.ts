import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

const folder = "../shared/data/manifest-xsd";
const published = existsSync(folder);
const title = "agrees with the published schemas of Office manifests";

async function schemaErrors(manifest: string): Promise<string[]> {
  const files = readdirSync(folder).map((fileName) => ({
    fileName,
    contents: readFileSync(join(folder, fileName), "utf8"),
  }));
  const isMain = ({ fileName }: { fileName: string }) => fileName.startsWith("OfficeAppManifest");
  const { errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: manifest }],
    schema: files.filter(isMain),
    preload: files.filter((file) => !isMain(file)),
  });
  return errors.map(({ message }) => message);
}

if (published) {
  it(title, async () => {
    expect(await schemaErrors(readFileSync("manifest.xml", "utf8"))).toEqual([]);
  });
  it("would notice a misplaced element", async () => {
    const broken = readFileSync("manifest.xml", "utf8").replace("<Permissions>", "<Host/><Permissions>");
    expect(await schemaErrors(broken)).not.toEqual([]);
  });
} else {
  it.skip(`${title} (${folder} is not there)`, () => undefined);
}
