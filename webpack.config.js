import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import { tsImport } from "tsx/esm/api";
import webpack from "webpack";

const root = path.dirname(fileURLToPath(import.meta.url));
const at = (...parts) => path.join(root, ...parts);

/** Where the add-in is served while it is developed; manifest.xml in the repository names it. */
const DEVELOPMENT_ORIGIN = "https://localhost:3000";

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  // Takes the types out and reads tsconfig.json for the rest. `npm run types` checks them.
  loader: "esbuild-loader",
  options: { target: "es2022" },
};

const resolve = { extensions: [".ts", ".tsx", ".js"] };

/** Writes functions.json, and the help pages that it points to, from the JSDoc of src/functions/*.ts, one function a file. */
class FunctionMetadataPlugin {
  constructor(origin) {
    this.origin = origin;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionMetadata", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionMetadata", stage }, async () => {
        const folder = at("src/functions");
        const files = readdirSync(folder)
          .filter((name) => /^[A-Z]+\.ts$/.test(name))
          .map((name) => path.join(folder, name));
        files.forEach((file) => compilation.fileDependencies.add(file));
        compilation.contextDependencies.add(folder);
        const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
        if (errors.length > 0) throw new Error(`functions.json: ${errors.join("; ")}`);
        // Without this flag Excel answers #VALUE! for a whole range as soon as one cell in it is an error, and the
        // function is never called: one #N/A in a column would hide every other row's answer and the sentence
        // that says which row to mend.
        const { functions, ...rest } = JSON.parse(metadataJson);
        // A function that knows its cell can leave the sentence of an error for the pane's list of problems.
        const placed = functions.map((one) => ({ ...one, options: { ...one.options, requiresAddress: true } }));
        const metadata = { allowErrorForDataTypeAny: true, ...rest, functions: placed };
        const { helpAssets } = await tsImport("./src/help/helpAssets.ts", import.meta.url);
        const sources = new Map(files.map((file) => [path.basename(file, ".ts"), readFileSync(file, "utf8")]));
        for (const [name, text] of helpAssets(metadata, sources, this.origin)) {
          compilation.emitAsset(name, new webpack.sources.RawSource(text));
        }
      });
    });
  }
}

/**
 * Writes what goes with the bundles: the notices of the packages in them, and their headers as two common hosts read them.
 * Which packages those are, webpack's own graph knows once the unused ones are shaken off.
 */
class DeployFilesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("DeployFiles", (compilation) => {
      // After functions.json is there in each of its languages.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL + 1;
      compilation.hooks.processAssets.tapPromise({ name: "DeployFiles", stage }, async () => {
        const { deployFiles } = await tsImport("./src/deploy/deployFiles.ts", import.meta.url);
        const files = Object.keys(compilation.assets);
        for (const [name, text] of deployFiles(bundledSources(compilation), files, at("src/deploy/licences"))) {
          compilation.emitAsset(name, new webpack.sources.RawSource(text));
        }
      });
    });
  }
}

/** The files of which something stands in a bundle. */
function bundledSources(compilation) {
  const modules = [...compilation.chunks].flatMap((chunk) => [...compilation.chunkGraph.getChunkModules(chunk)]);
  const sources = modules.flatMap((module) => module.modules ?? [module]).map((module) => sourceOf(module));
  return sources.filter((source) => source !== undefined);
}

/** What holds the modules together at run time is webpack's own code. */
function sourceOf(module) {
  return module instanceof webpack.RuntimeModule ? at("node_modules/webpack/package.json") : module.resource;
}

/** Built-ins that the formulas use in their inner loops. */
const BUILT_INS = "Math,Number,Infinity,NaN,Array,Float64Array,Int32Array,Uint8Array,Uint32Array,Map,Set";

/**
 * Hands functions.js its built-ins as arguments. Where the script is evaluated in a context of its own, as a test or a
 * script host does, each look-up of a global costs a call: choosing segments took four times as long.
 */
function builtInsAsArguments() {
  // After minifying, which would undo it, and before source maps are written.
  const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 50;
  const include = "functions.js";
  return [
    new webpack.BannerPlugin({ raw: true, include, stage, banner: `(function(${BUILT_INS}){` }),
    new webpack.BannerPlugin({ raw: true, include, stage, footer: true, banner: `})(${BUILT_INS});` }),
  ];
}

/** The add-in itself: everything that dist/ holds, and that a company puts on its server. */
function addin(env, mode) {
  const origin = String(env.origin ?? DEVELOPMENT_ORIGIN).replace(/\/+$/, "");
  if (!/^https:\/\/[^/]/.test(origin)) {
    throw new Error(
      `--env origin=${origin}: give the https address that will serve dist/, as in https://worth.example.com`,
    );
  }
  return {
    name: "addin",
    mode,
    target: ["web", "es2022"],
    devtool: "source-map",
    entry: { functions: "./src/functions/index.ts", taskpane: "./src/taskpane/index.tsx" },
    // functions.js also runs where there is no window and no document, hence globalThis and a fixed public path.
    output: { path: at("dist"), filename: "[name].js", clean: true, globalObject: "globalThis", publicPath: "" },
    resolve,
    module: { rules: [typescript] },
    plugins: [
      new FunctionMetadataPlugin(origin),
      new DeployFilesPlugin(),
      ...builtInsAsArguments(),
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "defer",
      }),
      new CopyPlugin({
        patterns: [
          { from: "src/icons/*.png", to: "icons/[name][ext]" },
          { from: "src/help/help.css", to: "help/[name][ext]" },
          { from: "LICENSE", to: "LICENSE", toType: "file" },
          {
            from: "manifest.xml",
            transform: (content) => content.toString().replaceAll(DEVELOPMENT_ORIGIN, origin),
          },
        ],
      }),
    ],
    performance: { hints: false },
  };
}

/** Reads Univer's formula engine with its fields assigned, which is faster. */
class PlainFieldsPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("PlainFields", (compilation) => {
      const { processResult } = webpack.NormalModule.getCompilationHooks(compilation);
      processResult.tap("PlainFields", ([source, ...rest], { resource }) => {
        const isEngine = this.engine.test(resource ?? "");
        return [isEngine ? this.plainFields(String(source)) : source, ...rest];
      });
    });
    compiler.hooks.beforeCompile.tapPromise("PlainFields", async () => {
      const rewriting = await tsImport("./src/preview/grid/univer/plainFields.ts", import.meta.url);
      this.engine = rewriting.FORMULA_ENGINE;
      this.plainFields = rewriting.plainFields;
    });
  }
}

/** The workbook that stands in for Excel where there is none: a development tool, never part of dist/. */
function preview(mode) {
  return {
    name: "preview",
    mode,
    target: ["web", "es2022"],
    devtool: false,
    entry: { preview: "./src/preview/index.ts" },
    output: { path: at("node_modules/.cache/worth-preview"), filename: "[name].js", clean: true },
    resolve,
    module: {
      rules: [typescript, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] }],
    },
    plugins: [
      new PlainFieldsPlugin(),
      new MiniCssExtractPlugin(),
      new HtmlPlugin({ template: "./src/preview/preview.html", filename: "preview.html" }),
    ],
    // Univer ships minified; doing it again costs half a minute and saves nothing on one's own machine.
    optimization: { minimize: false },
    performance: { hints: false },
    cache: { type: "filesystem", buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
  };
}

export default (env, argv) => {
  const mode = argv.mode ?? "production";
  return [addin(env, mode), preview(mode)];
};
