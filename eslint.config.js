import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist", "node_modules"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // CustomFunctions.Error is what Excel expects to be thrown, though its types do not say that it is an Error.
      "@typescript-eslint/only-throw-error": ["error", { allow: ["Error"] }],
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    // Where components and hooks are: each file that is asked about is taken through React's own compiler.
    files: ["src/taskpane/**/*.tsx", "src/taskpane/**/use*.ts", "src/taskpane/{controls,job,says}/**/*.ts"],
    extends: [reactHooks.configs.flat["recommended-latest"]],
  },
  {
    // Excel hands cells over as `any`, and the metadata generator reads `any[][]` as "a range of anything".
    files: ["src/functions/*.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  {
    // A property that is not there is passed as undefined: whoever reads the call sees all that it may hold.
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "ObjectExpression > SpreadElement > :matches(LogicalExpression[operator='&&'], ConditionalExpression)",
          message: "No conditional spread: pass undefined for a property that is not there.",
        },
      ],
    },
  },
  {
    files: ["*.js"],
    languageOptions: { globals: { process: "readonly", URL: "readonly", console: "readonly" } },
  },
);
