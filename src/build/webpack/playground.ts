import { join, resolve } from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import type { Configuration } from "webpack";
import { ContractsFile } from "./ContractsFile";

const root = resolve(__dirname, "../../..");
const source = join(root, "src/playground");

/** The playground page, for this machine only: it is not minimised, which makes its build quick. */
export function playground(): Configuration {
  return {
    name: "playground",
    mode: "development",
    context: root,
    target: ["web", "es2022"],
    devtool: false,
    entry: {
      playground: join(source, "main.ts"),
      // Runs in the frame of the task pane, before office.js.
      pane: join(source, "pane/beforeOffice.ts"),
    },
    output: { path: join(root, ".playground"), filename: "[name].js", clean: true, publicPath: "/" },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
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
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    plugins: [
      new HtmlWebpackPlugin({ template: join(source, "page/index.html"), chunks: ["playground"] }),
      new MiniCssExtractPlugin(),
      new ContractsFile(join(root, "../shared/data/lists/treasury_contracts_all126_datecols.csv")),
    ],
    performance: { hints: false },
  };
}
