import type { Compilation, Compiler } from "webpack";
import { functionsJa } from "../../locales/functions.ja";
import type { FunctionWords } from "../../locales/functionWords";
import { SCHEMA_FILE } from "../../rules/policyFile";
import { schemaText } from "../../rules/policyFile/schemaText";
import { manifestFor } from "../manifest/manifestFor";
import { completeMetadata } from "../metadata/complete";
import type { Example } from "../metadata/examples";
import { MetadataError } from "../metadata/metadata";
import { translateMetadata } from "../metadata/translate";
import { helpFile, helpPage } from "../pages/helpPage";
import { fileIn } from "../pages/page";
import { supportFile, supportPage } from "../pages/supportPage";

export interface PublishedFilesOptions {
  /** Hosting address without a slash at its end. */
  address: string;
  /** Function namespace of the manifest. */
  namespace: string;
  /** Text of manifest.xml. */
  manifest: string;
  /** Function id -> example, for the help page. */
  examples: ReadonlyMap<string, Example>;
  /** Japanese words of the functions; those of src/locales unless a test brings its own. */
  japanese?: Readonly<Record<string, FunctionWords>>;
}

export const metadataFile = "functions.json";
const name = "PublishedFiles";

/**
 * Adds to the build what Excel and people read beside the scripts: the completed metadata, its Japanese copy, the help
 * and support pages in both languages, the schema of policy files, and the manifest for the hosting address.
 */
export class PublishedFiles {
  constructor(private readonly options: PublishedFilesOptions) {}

  apply(compiler: Compiler): void {
    const { Compilation: stages, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = stages.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        try {
          this.publish(compiler, compilation);
        } catch (error) {
          if (!(error instanceof MetadataError)) throw error;
          compilation.errors.push(...error.problems.map((problem) => new WebpackError(`${metadataFile}: ${problem}`)));
        }
      });
    });
  }

  private publish({ webpack }: Compiler, compilation: Compilation): void {
    const generated = compilation.getAsset(metadataFile);
    // The generator has reported its own errors when it wrote nothing.
    if (!generated) return;
    const { address, namespace, manifest, examples, japanese = functionsJa } = this.options;
    const text = (content: string) => new webpack.sources.RawSource(content);
    const metadata = completeMetadata(generated.source.source().toString(), `${address}/${helpFile}`);
    const metadataJa = translateMetadata(metadata, japanese, `${address}/${fileIn("ja", helpFile)}`);
    compilation.updateAsset(metadataFile, text(JSON.stringify(metadata, null, 2)));
    compilation.emitAsset(fileIn("ja", metadataFile), text(JSON.stringify(metadataJa, null, 2)));
    compilation.emitAsset(helpFile, text(helpPage(metadata, namespace, examples, "en")));
    compilation.emitAsset(fileIn("ja", helpFile), text(helpPage(metadataJa, namespace, examples, "ja")));
    compilation.emitAsset(supportFile, text(supportPage("en")));
    compilation.emitAsset(fileIn("ja", supportFile), text(supportPage("ja")));
    compilation.emitAsset(SCHEMA_FILE, text(schemaText(`${address}/${SCHEMA_FILE}`)));
    compilation.emitAsset("manifest.xml", text(manifestFor(manifest, address)));
  }
}
