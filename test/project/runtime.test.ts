import { describe, expect, test } from 'vitest';
import { runtimeOfManifest, Runtimes } from '../../src/project/runtime.ts';
import { createProject, type Files } from '../support/project.ts';

type Dependencies = Readonly<Record<string, string>>;

/** A manifest with dependencies of any version. */
function manifest(dependencies: readonly string[], others: object = {}): object {
  return { name: 'kiosk', private: true, dependencies: Object.fromEntries(dependencies.map((name) => [name, '^1.0.0'])) as Dependencies, ...others };
}

const REACT_PAGE = ['react', 'react-dom', 'react-scripts'];
const VITE_PAGE = ['vue', 'vite'];

describe('a manifest proves a program of browsers', () => {
  test.each<readonly [what: string, manifest: object]>([
    ['Create React App', manifest(REACT_PAGE)],
    ['Create React App, ejected', manifest(REACT_PAGE, { scripts: { start: 'node scripts/start.js', build: 'node scripts/build.js', test: 'node scripts/test.js' } })],
    ['Vue behind Vite', manifest(['vue'], { devDependencies: { vite: '^5.0.0' }, scripts: { dev: 'vite', preview: 'vite preview' } })],
    ['the template of Vue 2 and webpack', manifest(['vue'], { devDependencies: { webpack: '^3.0.0' }, scripts: { dev: 'node build/dev-server.js', start: 'npm run dev' } })],
    ['Angular', manifest(['@angular/core', '@angular/platform-browser', 'rxjs'], { devDependencies: { '@angular/cli': '^17.0.0' }, scripts: { start: 'ng serve' } })],
    ['a program of the build that watches', manifest(['preact', 'esbuild'], { scripts: { dev: 'node build.mjs --watch', start: 'node ./esbuild.config.mjs', watch: 'node --no-warnings webpack.dev.js' } })],
    ['AngularJS and browserify', manifest(['angular', 'browserify'])],
    ['a page without a bundler that names its browsers', manifest(['react-dom'], { browserslist: ['> 1%', 'not dead'] })],
    ['browsers by environment', manifest(VITE_PAGE, { browserslist: { production: ['>0.2%'], development: 'last 1 chrome version' } })],
    ['a main of the form that npm writes by itself', manifest(VITE_PAGE, { main: 'index.js' })],
    ['tools of tests and types of Node.js', manifest([...VITE_PAGE, '@types/node', 'vitest', 'cypress', 'msw', 'jsdom'])],
  ])('%s', (_what, json) => {
    expect(runtimeOfManifest(json)).toBe('browser');
  });
});

describe('a manifest proves a native application', () => {
  test.each<readonly [what: string, manifest: object]>([
    ['React Native', manifest(['react', 'react-native'])],
    ['Expo', manifest(['expo', 'react', 'react-dom', 'react-native-web'])],
    ['Cordova', manifest(['react-dom', 'webpack', 'cordova-ios'])],
    ['Cordova, by its own key', manifest(['react-dom', 'webpack'], { cordova: { platforms: ['ios'] } })],
    ['Capacitor', manifest(['vue', 'vite', '@capacitor/core'])],
    ['Ionic', manifest(['@angular/platform-browser', '@angular/cli', '@ionic/angular'])],
    ['NativeScript', manifest(['@nativescript/core'])],
    ['NativeScript, by its own key', manifest(['tns-platform-declarations'], { nativescript: { id: 'org.example.kiosk' } })],
    ['Electron', manifest(['react-dom'], { main: 'main.js', devDependencies: { electron: '^30.0.0', vite: '^5.0.0' } })],
    ['Tauri', manifest(['vue', 'vite', '@tauri-apps/api'])],
    ['a library of a native application', manifest([], { main: 'dist/index.js', peerDependencies: { 'react-native': '*' } })],
  ])('%s', (_what, json) => {
    expect(runtimeOfManifest(json)).toBe('native');
  });
});

describe('a manifest proves nothing', () => {
  test.each<readonly [what: string, manifest: unknown]>([
    ['no manifest', undefined],
    ['a list', []],
    ['a text', 'kiosk'],
    ['a number for the dependencies', { dependencies: 3, scripts: 4, engines: null, browserslist: 5 }],
    ['an empty manifest', {}],
    ['axios alone', manifest(['axios'])],
    ['a bundler without pages', manifest(['axios', 'webpack'])],
    ['pages without a bundler', manifest(['react', 'react-dom'])],
    ['a component library', manifest([], { peerDependencies: { 'react-dom': '*' }, devDependencies: { vite: '^5.0.0' } })],
    ['a library that others load', manifest(VITE_PAGE, { exports: './dist/index.js' })],
    ['a library with a main', manifest(REACT_PAGE, { main: 'dist/index.js' })],
    ['a program of the command line', manifest(VITE_PAGE, { bin: './cli.js' })],
    ['an extension of an editor', manifest(REACT_PAGE, { engines: { vscode: '^1.80.0' } })],
    ['a target that is Node.js', manifest(VITE_PAGE, { browserslist: ['last 2 versions', 'node 18'] })],
    ['targets of Node.js in one environment', manifest(VITE_PAGE, { browserslist: { production: ['>0.2%'], ssr: ['maintained node versions'] } })],
    ['an old Electron as target', manifest(VITE_PAGE, { browserslist: 'electron 20' })],
    ['Next.js', manifest(['next', 'react', 'react-dom', 'webpack'])],
    ['Nuxt', manifest(['nuxt', 'vue', 'vite'])],
    ['Remix', manifest(['@remix-run/node', '@remix-run/react', 'react-dom', 'vite'])],
    ['SvelteKit', manifest(['@sveltejs/kit', 'svelte', 'vite'])],
    ['Astro', manifest(['astro', 'react-dom', 'vite'])],
    ['Angular with rendering on a server', manifest(['@angular/platform-browser', '@angular/ssr', '@angular/cli'])],
    ['Express beside the page', manifest([...REACT_PAGE, 'express'])],
    ['Fastify beside the page', manifest([...VITE_PAGE, 'fastify'])],
    ['Koa beside the page', manifest([...VITE_PAGE, 'koa'])],
    ['hapi beside the page', manifest([...VITE_PAGE, '@hapi/hapi'])],
    ['functions of a cloud beside the page', manifest([...VITE_PAGE, 'firebase-functions'])],
    ['a database beside the page', manifest([...VITE_PAGE, 'pg'])],
    ['types of Express among the tools', manifest(VITE_PAGE, { devDependencies: { '@types/express': '^4.0.0' } })],
    ['a server without any framework', manifest(REACT_PAGE, { scripts: { start: 'node server.js' } })],
    ['a server of the built program', manifest(REACT_PAGE, { scripts: { start: 'node dist/index.js' } })],
    ['a server beside a program of the build', manifest(VITE_PAGE, { scripts: { dev: 'node build.mjs && node server.js' } })],
    ['a server beside the bundler', manifest(VITE_PAGE, { scripts: { dev: 'concurrently "vite" "nodemon api/index.js"' } })],
    ['React Native beside Express', manifest(['express', 'react-native'])],
  ])('%s', (_what, json) => {
    expect(runtimeOfManifest(json)).toBeUndefined();
  });
});

describe('the nearest manifest', () => {
  const PAGE = JSON.stringify(manifest(REACT_PAGE));

  function runtimeIn(files: Files, path: string): string | undefined {
    return new Runtimes().of(createProject(files, { hasGit: false }).path(path));
  }

  test('is that of the folder, or of one above', () => {
    expect(runtimeIn({ 'package.json': PAGE }, 'login.js')).toBe('browser');
    expect(runtimeIn({ 'package.json': PAGE }, 'src/auth/login.js')).toBe('browser');
  });

  test('is that of the package in a monorepo, whatever the others are', () => {
    const files = { 'package.json': JSON.stringify(manifest(['express'])), 'web/package.json': PAGE, 'app/package.json': JSON.stringify(manifest(['react-native'])), 'api/package.json': '{}' };
    expect(['web/src/login.js', 'app/src/login.js', 'api/src/login.js', 'login.js'].map((path) => runtimeIn(files, path))).toEqual(['browser', 'native', undefined, undefined]);
  });

  test('does not prove a page where the workspace around it holds a native wrapper', () => {
    const root = (others: object) => JSON.stringify({ private: true, devDependencies: { electron: '^30.0.0' }, ...others });
    expect(runtimeIn({ 'package.json': root({ workspaces: ['packages/*'] }), 'packages/page/package.json': PAGE }, 'packages/page/src/login.js')).toBeUndefined();
    expect(runtimeIn({ 'package.json': root({}), 'pnpm-workspace.yaml': 'packages: [packages/*]\n', 'packages/page/package.json': PAGE }, 'packages/page/src/login.js')).toBeUndefined();
    expect(runtimeIn({ 'package.json': root({}), 'page/package.json': PAGE }, 'page/src/login.js')).toBe('browser');
    expect(runtimeIn({ 'package.json': JSON.stringify({ workspaces: ['*'] }), 'page/package.json': PAGE, 'desktop/package.json': root({}) }, 'page/src/login.js')).toBe('browser');
  });

  test('is that of a native application where a file beside it describes a Cordova project', () => {
    const widget = '<?xml version="1.0"?>\n<widget id="com.example.kiosk" xmlns="http://www.w3.org/ns/widgets" xmlns:cdv="http://cordova.apache.org/ns/1.0"/>\n';
    expect(runtimeIn({ 'package.json': PAGE, 'config.xml': widget }, 'src/login.js')).toBe('native');
    expect(runtimeIn({ 'package.json': '{}', 'config.xml': widget }, 'www/js/login.js')).toBe('native');
    expect(runtimeIn({ 'package.json': JSON.stringify(manifest(['express'])), 'config.xml': widget }, 'login.js')).toBeUndefined();
    expect(runtimeIn({ 'package.json': PAGE, 'config.xml': '<configuration><logger/></configuration>' }, 'src/login.js')).toBe('browser');
  });

  test('is not one that only says how the files beside it are read', () => {
    expect(runtimeIn({ 'package.json': PAGE, 'src/package.json': '{ "type": "module" }' }, 'src/login.js')).toBe('browser');
  });

  test('is one that is broken: nothing is known then', () => {
    expect(runtimeIn({ 'package.json': PAGE, 'src/package.json': '{ "name": ' }, 'src/login.js')).toBeUndefined();
    expect(runtimeIn({ 'package.json': '\uFEFF' + PAGE }, 'src/login.js')).toBe('browser');
  });

  test.each(['api/login.js', 'netlify/functions/login.js', 'server/login.js', 'scripts/login.js', 'src/server/login.ts', 'cypress/support/login.js', 'test/login.js', 'src/login.test.tsx', 'src/__tests__/login.js', 'src/setupProxy.js', 'vite.config.ts', 'src/login.server.ts'])('says nothing of %s', (path) => {
    expect(runtimeIn({ 'package.json': PAGE }, path)).toBeUndefined();
  });

  test.each(['src/api/login.js', 'src/config/login.js', 'src/testing-center/login.js', 'src/apiClient/login.js', 'src/latest/login.js', 'src/observer.js', 'src/serverStatus.ts', 'src/contest.js'])('counts for %s', (path) => {
    expect(runtimeIn({ 'package.json': PAGE }, path)).toBe('browser');
  });

  test('says nothing of a text that is no file, nor of a folder that is not there', () => {
    expect(new Runtimes().of('<input>')).toBeUndefined();
    expect(new Runtimes().of('/nowhere/at/all/login.js')).toBeUndefined();
  });

  test('is read once', () => {
    const project = createProject({ 'package.json': PAGE }, { hasGit: false });
    const runtimes = new Runtimes();
    expect(runtimes.of(project.path('login.js'))).toBe('browser');
    project.write('package.json', '{}');
    expect(runtimes.of(project.path('src/login.js'))).toBe('browser');
    expect(new Runtimes().of(project.path('src/login.js'))).toBeUndefined();
  });
});
