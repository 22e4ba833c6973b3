import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, defaultClientConditions, defineConfig, type InlineConfig, type Plugin } from 'vite';

/** A path below this folder. */
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What stands for modules that a browser lacks, or that the engine never asks for: by the module, and by the package that asks. */
const STAND_INS: readonly (readonly [module: RegExp, importer: RegExp, standIn: string])[] = [
  // The engine gives its scopes no declarations of TypeScript's libraries; they would be a third of the page.
  [/^\.\.?\/lib$/, /@typescript-eslint[\\/]scope-manager/, here('src/stand-ins/no-libraries.ts')],
  // It is larger than all the rest, so it comes when a text asks for it.
  [/^flow-parser$/, /jscodeshift/, here('src/stand-ins/flow-parser.ts')],
  [/^(?:crypto|fs|path)$/, /flow-parser/, here('src/stand-ins/no-node.ts')],
];

function standIns(): Plugin {
  return {
    name: 'stand-ins',
    enforce: 'pre',
    resolveId: (module, importer = '') => STAND_INS.find(([wanted, from]) => wanted.test(module) && from.test(importer))?.[2],
  };
}

/** The script that a module becomes with all that it imports, for workers and pages that load no modules. */
async function scriptOf(entry: string): Promise<string> {
  const config: InlineConfig = {
    configFile: false,
    logLevel: 'warn',
    plugins: [standIns()],
    resolve: { conditions: ['worker', ...defaultClientConditions] },
    define: { 'process.argv': '[]', 'process.env': '{}', __dirname: '""', __filename: '""' },
    build: { write: false, target: 'es2023', lib: { entry, formats: ['iife'], name: 'script' } },
  };
  const [result] = [await build(config)].flat();
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not built`);
  return chunk.code;
}

/** `import code from './module.ts?script'`: the text of the script that the module becomes. */
function scripts(): Plugin {
  return {
    name: 'scripts',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('?script')) return undefined;
      return `export default ${JSON.stringify(await scriptOf(id.slice(0, -'?script'.length)))};`;
    },
  };
}

/** Puts a script beside the page that gives it the text of Flow's parser when it is loaded. */
function flowParserBeside(): Plugin {
  return {
    name: 'flow-parser-beside',
    async generateBundle() {
      const code = await scriptOf(here('src/flow-parser-for-worker.ts'));
      this.emitFile({ type: 'asset', fileName: 'flow-parser.js', source: `window.flowParserScript = ${JSON.stringify(code)};\n` });
    },
  };
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** What the page may do: run its own script and style, and start workers from its own text. Nothing may be sent anywhere. */
function policyOf(script: string, style: string): string {
  return [
    "default-src 'none'",
    // Flow's parser lies beside the page, and is WebAssembly.
    `script-src ${hashOf(script)} 'self' 'wasm-unsafe-eval'`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Makes one file of the page, which opens from a disk as well: browsers load no modules and no workers from there. */
function onePage(): Plugin {
  return {
    name: 'one-page',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const files = Object.values(bundle);
      const page = files.find(({ fileName }) => basename(fileName) === 'index.html');
      const chunks = files.filter((file) => file.type === 'chunk');
      const styles = files.filter((file) => file.type === 'asset').filter(({ fileName }) => fileName.endsWith('.css'));
      if (page?.type !== 'asset' || chunks.length !== 1) throw new Error('The page is one document with one script');
      const script = chunks.map(({ code }) => code).join('').replaceAll(/<(?=\/script|!--)/gi, '\\x3C');
      const style = styles.map(({ source }) => String(source)).join('');
      page.source = String(page.source)
        .replaceAll(/\s*<(?:script type="module"|link rel="(?:stylesheet|modulepreload)")[^>]*>(?:<\/script>)?/g, '')
        .replace('<meta charset="utf-8" />', (first) => `${first}\n    <meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}" />`)
        .replace('</head>', (end) => `<style>${style}</style>\n  ${end}`)
        .replace('</body>', (end) => `<script type="module">${script}</script>\n  ${end}`);
      for (const { fileName } of [...chunks, ...styles]) delete bundle[fileName];
    },
  };
}

export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [standIns(), scripts(), flowParserBeside(), onePage()],
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2023', modulePreload: false, cssCodeSplit: false, chunkSizeWarningLimit: 4000, rolldownOptions: { checks: { pluginTimings: false } } },
});
