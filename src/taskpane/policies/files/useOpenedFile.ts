import { useState } from "react";
import type { NamedBlock } from "../../../rules/policy";
import { readPolicyFile, type FileFault, type FiledPolicy } from "../../../rules/policyFile";
import { namedBlocks } from "../../../workbook/namedBlocks";
import { sharedPolicies, type SharedPolicy } from "./sharedPolicies";

/** A file of policies beside the workbook. */
export interface ComparedFile {
  readonly name: string;
  readonly policies: readonly FiledPolicy[];
  /** Of the workbook, when they were compared. */
  readonly blocks: readonly NamedBlock[];
  readonly shared: readonly SharedPolicy[];
}

export interface OpenedFile {
  /** The file that was opened last, where nothing is wrong with it. */
  readonly compared: ComparedFile | undefined;
  /** The file that was opened last, where something is. */
  readonly faulty: { readonly name: string; readonly faults: readonly FileFault[] } | undefined;
  /** Reads a file, and compares it with the workbook. */
  readonly open: (file: File) => Promise<void>;
  /** Compares the same file with the workbook as it is now. */
  readonly compareAgain: () => Promise<void>;
}

/**
 * A file of policies that somebody opens.
 *
 * @param language in which differences are told
 */
export function useOpenedFile(language: "en" | "ja"): OpenedFile {
  const [compared, setCompared] = useState<ComparedFile>();
  const [faulty, setFaulty] = useState<OpenedFile["faulty"]>();
  const compare = async (name: string, policies: readonly FiledPolicy[]) => {
    const blocks = typeof Excel === "undefined" ? [] : await namedBlocks();
    setCompared({ name, policies, blocks, shared: await sharedPolicies(policies, blocks, language) });
  };
  return {
    compared,
    faulty,
    open: async (file) => {
      setCompared(undefined);
      setFaulty(undefined);
      const read = readPolicyFile(await file.text());
      if (read.ok) await compare(file.name, read.policies);
      else setFaulty({ name: file.name, faults: read.faults });
    },
    compareAgain: async () => {
      if (compared) await compare(compared.name, compared.policies);
    },
  };
}
