const js = require("@eslint/js");
const tseslint = require("typescript-eslint");
const officeAddins = require("eslint-plugin-office-addins");
const reactHooks = require("eslint-plugin-react-hooks");

// Top to bottom: a layer may import from the ones below it, never from the ones above.
const layers = [
  "playground",
  "taskpane",
  "commands",
  "functions",
  "workbook",
  "plan",
  "list",
  "money",
  "rules",
  "locales",
];
const pureLayers = ["plan", "list", "money", "rules", "locales"];
const hostGlobals = [
  "Office",
  "Excel",
  "OfficeExtension",
  "CustomFunctions",
  "window",
  "document",
  "fetch",
  "localStorage",
  "performance",
  "process",
];

const importsPointDown = layers.map((layer, depth) => ({
  files: [`src/${layer}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          ...layers.slice(0, depth).map((above) => ({
            regex: `^(\\.\\./)+${above}(/|$)`,
            message: `src/${layer} lies below src/${above}: imports point down (README, Layout).`,
          })),
          {
            regex: "^(\\.\\./)+build(/|$)",
            message: "src/build runs in Node at build time; nothing that ships may import it.",
          },
        ],
      },
    ],
  },
}));

module.exports = tseslint.config(
  { ignores: ["dist/", ".playground/", ".artefacts/", "node_modules/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins, "react-hooks": reactHooks },
    rules: {
      ...Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
      ...reactHooks.configs.recommended.rules,
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      eqeqeq: "error",
    },
  },
  ...importsPointDown,
  {
    files: pureLayers.map((layer) => `src/${layer}/**/*.ts`),
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Date", message: "Dates in the pure layers are whole days (src/rules/days)." },
        ...hostGlobals.map((name) => ({ name, message: `The pure layers know no host: ${name} belongs further up.` })),
      ],
    },
  },
  {
    // The metadata generator accepts only simple types in the signatures it reads: any[][], never unknown[][].
    files: ["src/functions/*.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  {
    files: ["*.js", "src/build/**/*.js", "test/**/*.js"],
    languageOptions: {
      sourceType: "commonjs",
      globals: {
        require: "readonly",
        module: "writable",
        process: "readonly",
        __dirname: "readonly",
        console: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
