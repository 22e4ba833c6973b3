/** The packages of Auth0 whose calls reach legacy endpoints. */
export type SdkPackage = 'auth0' | 'auth0-js' | 'auth0-lock-passwordless';

/** What a call of an SDK does. */
export type SdkCallKind =
  /** It logs in at `/oauth/ro`, with a code or with the password of a database connection. */
  | 'login'
  /** It asks for a code or a link by a method that later versions do not have. */
  | 'start'
  /** It asks for a code or a link, and lacks what the endpoint needs. */
  | 'incomplete-start'
  /** It logs in with a code at an endpoint of its own that is deprecated as well. */
  | 'verify';

type ConnectionName = 'email' | 'sms';

/** Something that is the same for every connection, or has a form for each; what a connection has no form for, only a person can say. */
export type ByConnection<T> = T | Readonly<{ readonly sms: T; readonly email?: T }>;

/** How the connection of a call is known. */
export type ConnectionRule =
  /** The method is for one. */
  | { readonly kind: 'fixed'; readonly name: ConnectionName }
  /** A key says it, or it is the one that the SDK takes without; the SDK may take every other name for that one as well. */
  | { readonly kind: 'key'; readonly key: 'connection' | 'realm'; readonly otherwise?: string; readonly isForced?: boolean }
  /** The recipient's key says it. */
  | { readonly kind: 'recipient' };

/** The same in another call, for versions that have it. */
export interface SdkRewrite {
  /** The versions that have the new call, and in which it behaves. */
  readonly versions: string;
  /** For logins with codes, or with passwords; for both where it does not say. */
  readonly for?: 'passwordless' | 'database';
  /** The way from the instance to the new method; the same method where it does not say. */
  readonly way?: ByConnection<string>;
  /** New names of keys. */
  readonly renames?: Readonly<Record<string, ByConnection<string>>>;
  /** Keys that go. */
  readonly removes?: readonly string[];
  /** The keys that the old method takes account of; all others go. */
  readonly keeps?: readonly string[];
  /** Keys with which nothing is rewritten: the old method takes no account of them, and the new one would. */
  readonly refuses?: readonly string[];
  /** Keys that have a value, whatever they had before. */
  readonly sets?: Readonly<Record<string, string>>;
  /** Keys that are added where they are not there under any name; `connection` stands for that of the call. */
  readonly adds?: readonly { readonly key: string; readonly text: ByConnection<string> }[];
  /** Whether the call takes an audience. */
  readonly takesAudience?: boolean;
  /** The module that has the class in these versions, in the place of the package. */
  readonly module?: string;
  /** Whether the method takes no callback, and what it resolves to lies under `data`. */
  readonly isModern?: boolean;
  /** Whether it gives nothing, where the older one gave the answer of the endpoint. */
  readonly givesNothing?: boolean;
}

/** A call of an SDK that somebody has to see to. */
export interface SdkCall {
  readonly sdk: SdkPackage;
  /** The classes of the package that have the method; the empty name is the package itself. */
  readonly classes: readonly string[];
  /** The way from an instance to the method; empty where making an instance is the call. */
  readonly way: string;
  /** The versions that have the method. */
  readonly versions: string;
  readonly kind: SdkCallKind;
  readonly connection: ConnectionRule;
  /** Keys of which the call has one where it is meant; the method does something else without. */
  readonly withKey?: readonly string[];
  /** Keys that make it another call, which is right as it is. */
  readonly unlessKey?: readonly string[];
  /** A key that makes it another call where it is true. */
  readonly unlessTrue?: string;
  /** Whether the name of an object is too little to tell that it is meant, since another SDK has the same call. */
  readonly onlyProven?: boolean;
  /** A key of the second argument that makes it another call with this value. */
  readonly unlessOption?: { readonly key: string; readonly value: string };
  readonly rewrites: readonly SdkRewrite[];
  /** The code to write where nothing is rewritten. */
  readonly advice: string;
  /** The same for logins with passwords. */
  readonly passwordAdvice?: string;
  /** Where it is seen what the call sends. */
  readonly source: string;
}
