import type { Compiler } from "webpack";
import { readContracts } from "../contracts";

const name = "ContractsFile";

/**
 * Adds contracts.json to the playground: the real contracts where the list is at hand, else an empty list. They are
 * test data of others, so nothing of them is kept in the repository.
 */
export class ContractsFile {
  constructor(private readonly list: string) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        compilation.emitAsset("contracts.json", new sources.RawSource(JSON.stringify(readContracts(this.list))));
      });
    });
  }
}
