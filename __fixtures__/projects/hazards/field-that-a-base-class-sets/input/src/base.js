export class Base { set(o) { this.settings = { ...this.settings, ...o }; return this; } }
