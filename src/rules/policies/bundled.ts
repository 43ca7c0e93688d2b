// Written by `npm run generate` from the data files of this folder: add a file, run it, and it is in.
import file0 from "./nec-pp.json";
import file1 from "./netjapan.json";
import file2 from "./sparx-jp.json";

export const POLICY_FILES = [file0, file1, file2];
