import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { BannerPlugin, Compilation, type Configuration } from "webpack";
import { functionFiles } from "../functionFiles";
import { hostingAddress } from "../hostingAddress";
import { namespaceOf } from "../manifest/namespaceOf";
import { examplesIn } from "../metadata/examples";
import { metadataFile, PublishedFiles } from "./PublishedFiles";

const root = resolve(__dirname, "../../..");
const source = join(root, "src");

/**
 * The add-in as it is hosted: everything that dist/manifest.xml names.
 *
 * @param env webpack's `--env`: `address`, the https address that dist will be hosted at
 * @param argv webpack's own arguments: `mode`
 */
export function addin(
  env: { address?: unknown } = {},
  argv: { mode?: "development" | "production" } = {},
): Configuration {
  const address = hostingAddress(env.address);
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  const files = functionFiles(join(source, "functions"));
  const examples = new Map(files.flatMap((file) => [...examplesIn(readFileSync(file, "utf8"))]));
  return {
    name: "addin",
    mode: argv.mode ?? "production",
    context: root,
    target: ["web", "es2022"],
    devtool: false,
    entry: {
      functions: join(source, "functions/index.ts"),
      // The three share one page. What depends on functions.js takes the rules from it: one page, one copy of a module.
      commands: { import: join(source, "commands/index.ts"), dependOn: "functions" },
      taskpane: { import: join(source, "taskpane/index.tsx"), dependOn: ["functions", "commands"] },
    },
    output: {
      path: join(root, "dist"),
      filename: "[name].js",
      // What the pane loads when it is asked for: the Plan tab.
      chunkFilename: "[name].js",
      clean: true,
      // functions.js must also load as a plain script where there is neither window nor document to ask for an address.
      globalObject: "globalThis",
      publicPath: "",
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        // The pure layers do nothing by being loaded: what only the pane asks of them need not be in functions.js.
        {
          include: ["plan", "list", "money", "rules", "locales"].map((layer) => join(source, layer)),
          sideEffects: false,
        },
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              target: "es2022",
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      ],
    },
    optimization: {
      splitChunks: false,
      // No name is kept by anyone between builds, so the shortest will do.
      moduleIds: "size",
      mangleExports: "size",
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
    },
    // The pane: React, Fluent UI and what policies say beside their rules, loaded once and kept by the browser.
    performance: { hints: "error", maxAssetSize: 1_100_000, maxEntrypointSize: 1_500_000 },
    plugins: [
      new CustomFunctionsMetadataPlugin({
        output: metadataFile,
        // The typings know one file only; the plugin takes several.
        input: files as unknown as string,
      }),
      // Formulas call at once what is loaded. Chromium compiles it while it loads when it is told so, not in the first
      // call; after the minimizer, which drops comments.
      new BannerPlugin({
        banner: "//# allFunctionsCalledOnLoad",
        raw: true,
        include: "functions.js",
        stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE,
      }),
      new PublishedFiles({ address, manifest, namespace: namespaceOf(manifest), examples }),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: join(source, "taskpane/taskpane.html"),
        chunks: ["functions", "commands", "taskpane"],
        chunksSortMode: "manual",
      }),
      new CopyPlugin({
        patterns: [
          { from: join(source, "icons/*.png"), to: "icons/[name][ext]" },
          { from: join(source, "build/pages/pages.css"), to: "pages.css" },
        ],
      }),
    ],
  };
}
