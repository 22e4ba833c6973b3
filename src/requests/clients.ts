import type { TSESTree } from '@typescript-eslint/types';
import { calleeOf, type Callee } from '../syntax/callee.ts';
import { enclosingClass, isCallLike, nameOf, walk, type Node } from '../syntax/node.ts';
import { fileOf, type SourceFile } from '../syntax/source-file.ts';
import {
  ANGULAR_POSTS, ANGULARJS_POSTS, AXIOS_POSTS, CAPACITOR_POSTS, FETCH_POSTS, GOT_POSTS, JQUERY_POSTS, KY_POSTS, NATIVESCRIPT_POSTS, NEEDLE_POSTS, NODE_POSTS, PHIN_POSTS,
  REQUEST_POSTS, SUPERAGENT_POSTS, UNDICI_POSTS, UNIREST_POSTS, WRECK_POSTS, WRETCH_POSTS, XHR_POSTS, type Post,
} from './posts.ts';

/**
 * A known HTTP client. What it adds to recognition by evidence: the client sends what it is given and adds no keys of its own,
 * where it runs, and which later calls belong to the request.
 *
 * To add a client, add a row; nothing else knows clients by name.
 */
export interface Client {
  readonly name: string;
  /** Modules that export the client or functions of it. */
  readonly modules?: readonly string[];
  /** Global names. */
  readonly globals?: readonly string[];
  /** Names under which frameworks hand the client to code: `$http`, `this.http`. Only in files that import one of `modules`, if there are any. */
  readonly injected?: readonly string[];
  /** TypeScript types of parameters and fields that hold the client. */
  readonly types?: readonly string[];
  /** Methods of the request object that take the body, for clients that build a request step by step. */
  readonly bodyMethods?: readonly string[];
  /** Whether the URL goes into a method of an object made before (`xhr.open`), and the body into another (`xhr.send`). */
  readonly isStateful?: boolean;
  /** Whether any file may add functions that its requests go through. */
  readonly isHooked?: boolean;
  /** The interface of its interceptors, the method of theirs that requests go through, and the function that is given a list of them. */
  readonly interceptors?: { readonly type: string; readonly method: string; readonly list: string };
  /** Whether it runs in browsers only. */
  readonly isBrowser?: boolean;
  /** Whether it runs on servers and in tests only, whatever the package around it is. */
  readonly isOutsidePages?: boolean;
  /** How it posts JSON, for requests that are written anew; without it a new request is written as the one that it is modelled on. */
  readonly posts?: readonly Post[];
}

export const CLIENTS: readonly Client[] = [
  {
    name: 'fetch',
    modules: ['node-fetch', 'cross-fetch', 'isomorphic-fetch', 'isomorphic-unfetch', 'unfetch', 'whatwg-fetch', 'node-fetch-native', 'make-fetch-happen', 'fetch-retry', '@tauri-apps/plugin-http', 'expo/fetch', 'ofetch'],
    globals: ['fetch', '$fetch', 'useFetch', 'Request()', 'window', 'self', 'globalThis', 'global'],
    injected: ['fetch', '$fetch'],
    posts: FETCH_POSTS,
  },
  { name: 'undici', modules: ['undici'], isOutsidePages: true, posts: UNDICI_POSTS },
  { name: 'ky', modules: ['ky', 'ky-universal'], globals: ['ky'], types: ['KyInstance'], posts: KY_POSTS },
  { name: 'NestJS', modules: ['@nestjs/axios'], types: ['HttpService'], isHooked: true, posts: ANGULAR_POSTS },
  {
    name: 'axios',
    modules: ['axios', '@nuxtjs/axios', 'axios-retry', 'vue-axios', 'redaxios'],
    globals: ['axios'],
    types: ['AxiosInstance', 'AxiosStatic', 'Axios'],
    isHooked: true,
    posts: AXIOS_POSTS,
  },
  { name: 'nuxt axios', injected: ['$axios'], isHooked: true, posts: AXIOS_POSTS },
  {
    name: 'request',
    modules: ['request', 'request-promise', 'request-promise-native', 'request-promise-any', 'postman-request', '@cypress/request', '@cypress/request-promise', 'requestretry', 'teeny-request'],
    globals: ['request', 'rp', 'requestPromise'],
    bodyMethods: ['form', 'json', 'multipart'],
    posts: REQUEST_POSTS,
  },
  { name: 'got', modules: ['got', 'gh-got'], globals: ['got'], types: ['Got', 'ExtendOptions'], isOutsidePages: true, posts: GOT_POSTS },
  {
    name: 'superagent',
    modules: ['superagent', 'superagent-promise', 'superagent-defaults', 'superagent-use'],
    globals: ['superagent'],
    bodyMethods: ['send', 'field'],
    posts: SUPERAGENT_POSTS,
  },
  { name: 'needle', modules: ['needle'], globals: ['needle'], isOutsidePages: true, posts: NEEDLE_POSTS },
  { name: 'unirest', modules: ['unirest'], globals: ['unirest'], bodyMethods: ['send', 'form', 'field', 'json', 'body'], isOutsidePages: true, posts: UNIREST_POSTS },
  { name: 'phin', modules: ['phin', 'centra'], bodyMethods: ['body'], isOutsidePages: true, posts: PHIN_POSTS },
  { name: 'bent', modules: ['bent'] },
  { name: 'wretch', modules: ['wretch'], bodyMethods: ['post', 'json', 'formData', 'formUrl', 'body'], posts: WRETCH_POSTS },
  { name: 'wreck', modules: ['@hapi/wreck', 'wreck'], isOutsidePages: true, posts: WRECK_POSTS },
  { name: 'restler', modules: ['restler'], globals: ['restler'], isOutsidePages: true },
  { name: 'nets', modules: ['nets', 'xhr', 'simple-get', 'tiny-json-http', 'popsicle', 'reqwest', 'axios-observable', 'flyio'] },
  { name: 'node http', modules: ['http', 'https', 'http2', 'follow-redirects', 'follow-redirects.http', 'follow-redirects.https'], globals: ['http', 'https'], bodyMethods: ['write', 'end'], isOutsidePages: true, posts: NODE_POSTS },
  { name: 'jQuery', modules: ['jquery', 'cheerio-httpcli'], globals: ['$', 'jQuery'], isBrowser: true, posts: JQUERY_POSTS },
  { name: 'AngularJS $http', injected: ['$http'], isHooked: true, posts: ANGULARJS_POSTS },
  { name: 'Angular', modules: ['@angular/common/http', '@angular/http'], injected: ['http', '_http', 'httpClient', '_httpClient', 'httpBackend'], types: ['HttpClient', 'Http', 'HttpService'], isHooked: true, interceptors: { type: 'HttpInterceptor', method: 'intercept', list: 'withInterceptors' }, posts: ANGULAR_POSTS },
  {
    name: 'NativeScript',
    modules: ['@nativescript/core', '@nativescript/core/http', 'tns-core-modules/http', 'http', 'tns-core-modules/fetch'],
    injected: ['httpModule', 'Http'],
    posts: NATIVESCRIPT_POSTS,
  },
  { name: 'Capacitor', modules: ['@capacitor/core', '@capacitor-community/http', '@ionic-native/http/ngx', '@awesome-cordova-plugins/http/ngx'], injected: ['nativeHttp'], posts: CAPACITOR_POSTS },
  { name: 'XMLHttpRequest', modules: ['xmlhttprequest', 'xhr2', 'xmlhttprequest-ssl'], globals: ['XMLHttpRequest()'], bodyMethods: ['send'], isStateful: true, isBrowser: true, posts: XHR_POSTS },
  { name: 'Cypress', globals: ['cy'], isOutsidePages: true },
  { name: 'Playwright', modules: ['@playwright/test', 'playwright'], injected: ['request', 'apiContext', 'requestContext', 'apiRequestContext'], types: ['APIRequestContext'], isOutsidePages: true },
  { name: 'k6', modules: ['k6/http'], isOutsidePages: true },
  { name: 'Apps Script', globals: ['UrlFetchApp'], isOutsidePages: true },
];

/** The client that a call goes to, as far as the file shows it. */
export function clientOf(callee: Callee, call: Node): Client | undefined {
  const [first = ''] = callee.path;
  if (callee.module !== undefined) {
    const module = callee.module.replace(/^node:/, '');
    if (module === 'util' || module === 'bluebird' || module === 'pify' || module === 'es6-promisify') return promisified(callee, call);
    return CLIENTS.find(({ modules }) => modules?.includes(module));
  }
  if (callee.isGlobal) return CLIENTS.find(({ globals }) => globals?.includes(first));
  const receiver = callee.names.at(-2) ?? callee.names.at(-1) ?? '';
  const declared = typeOfReceiver(call);
  // A class of the project may bear the name of a client's.
  if (declared && isOwnType(declared)) return undefined;
  const type = declared?.name;
  return CLIENTS.find((client) => {
    if (type !== undefined && client.types?.includes(type)) return true;
    const isNamed = client.injected?.includes(receiver) || client.injected?.includes(callee.names.at(-1) ?? '');
    return isNamed && (!client.modules || receiver === 'fetch' || callee.names.at(-1) === 'fetch' || importsOf(fileOf(call)).some((name) => client.modules?.includes(name)));
  });
}

/** Whether a type is declared in the file, or imported from another one of the project by its path. */
function isOwnType(name: TSESTree.Identifier): boolean {
  const definition = fileOf(name).variableOf(name)?.defs[0];
  if (definition?.type === 'ClassName') return true;
  return definition?.type === 'ImportBinding' && definition.parent?.type === 'ImportDeclaration' && definition.parent.source.value.startsWith('.');
}

/** `promisify(request)(options)` */
function promisified(callee: Callee, call: Node): Client | undefined {
  const argument = callee.made[0]?.arguments[0];
  return argument ? clientOf(calleeOf(argument), call) : undefined;
}

const importsByFile = new WeakMap<SourceFile, readonly string[]>();

/** The modules that a file imports or requires, without `node:`. */
export function importsOf(file: SourceFile): readonly string[] {
  let imports = importsByFile.get(file);
  if (!imports) {
    const names = new Set<string>();
    walk(file.ast, (node) => {
      const source =
        node.type === 'ImportDeclaration' || node.type === 'ImportExpression' || node.type === 'ExportNamedDeclaration' || node.type === 'ExportAllDeclaration'
          ? node.source
          : node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'require'
            ? node.arguments[0]
            : node.type === 'TSExternalModuleReference'
              ? node.expression
              : undefined;
      const name = source ? nameOf(source) : undefined;
      if (name !== undefined) names.add(name.replace(/^node:/, ''));
    });
    imports = [...names];
    importsByFile.set(file, imports);
  }
  return imports;
}

/** The name in the declared type of the object that a method is called on: a parameter's, a variable's, or a field's. */
export function typeOfReceiver(call: Node): TSESTree.Identifier | undefined {
  if (!isCallLike(call) || call.callee.type !== 'MemberExpression') return undefined;
  const annotation = annotationOf(call.callee.object);
  return annotation?.type === 'TSTypeReference' && annotation.typeName.type === 'Identifier' ? annotation.typeName : undefined;
}

/** The declared type of a parameter, a variable, or a field. */
export function annotationOf(receiver: Node): Node | undefined {
  const holder = receiver.type === 'Identifier' ? fileOf(receiver).variableOf(receiver)?.defs[0]?.name : fieldOf(receiver);
  return (holder as { typeAnnotation?: { typeAnnotation?: Node } } | undefined)?.typeAnnotation?.typeAnnotation;
}

/** The declaration of a field that `this.field` reads: in the class, or as a parameter property of its constructor. */
export function fieldOf(node: Node): Node | undefined {
  if (node.type !== 'MemberExpression' || node.object.type !== 'ThisExpression') return undefined;
  const name = nameOf(node.property);
  for (const member of enclosingClass(node)?.body.body ?? []) {
    if (member.type === 'PropertyDefinition' && nameOf(member.key) === name) return member;
    if (member.type !== 'MethodDefinition' || member.kind !== 'constructor') continue;
    for (const parameter of member.value.params) {
      if (parameter.type === 'TSParameterProperty' && nameOf(parameter.parameter) === name) return parameter.parameter;
    }
  }
  return undefined;
}
