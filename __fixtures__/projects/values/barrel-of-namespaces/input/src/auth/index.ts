export * as urls from './urls';
